import { beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { cardOf, textOf } from "../../support/house.ts";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";

describe("A message that a decision or an action rests on already", () => {
  const stage = openMinutesStage();
  const say = (who: "bosse" | "cilla", words: string) => stage.t.type(stage.p[who], words);
  const decisions = () => stage.t.database.client.decision.count();
  const actions = () => stage.t.database.client.actionItem.count();
  const lineOf = async (kind: string) =>
    (await stage.t.database.client.minuteLine.findFirstOrThrow({ where: { kind, text: { not: "" } } })).number;
  let decided = 0;
  let promised = 0;
  beforeAll(async () => {
    stage.write(...saturdays);
    await stage.summarise();
    await stage.summarise();
    [decided, promised] = [await lineOf("decision"), await lineOf("action")];
  });

  test("makes no second one of another draft that was open meanwhile: its line is shown as that number", async () => {
    await say("cilla", `protokoll fråga ordföranden 1 ${decided}`);
    expect(await say("bosse", `protokoll bekräfta 1 ${decided}`)).toContain("Det är nu beslut 1/2026");
    expect(await say("cilla", `protokoll åtgärd 1 ${promised}`)).toContain("Det är nu åtgärd 1/2026");
    const second = await stage.shown("2");
    expect(second).toContain("(beslut 1/2026)");
    expect(second).toContain("(åtgärd 1/2026)");
    expect(await say("cilla", `protokoll fråga ordföranden 2 ${decided}`)).toContain("Raden är beslut 1/2026");
    expect(await say("cilla", `protokoll åtgärd 2 ${promised}`)).toContain("Raden är åtgärd 1/2026");
    expect([await decisions(), await actions()]).toEqual([1, 1]);
  });

  test("is shown as that number in a draft that is made afterwards", async () => {
    const card = plain(await stage.summarise());
    expect(card).toContain("ett beslut ur beslutsloggen");
    expect(card).not.toContain("Uppfattat som beslut");
    expect(card).toContain("(åtgärd 1/2026)");
  });

  test("is told of before something else is made of it, which the asker may still want", async () => {
    const input = { text: "Trycka affischer", responsible: "Bosse", due: "2026-12-11", message: "c1:6" };
    const call = { command: "actions.add", input };
    expect(textOf(await stage.t.ask(stage.p.bosse, { call }))).toContain("2/2026");
    const where = { kind: "action", text: { contains: "nycklarna" } };
    const { number } = await stage.t.database.client.minuteLine.findFirstOrThrow({ where });
    const asked = await stage.t.ask(stage.p.cilla, { words: `protokoll åtgärd 3 ${number}` });
    expect(plain(cardOf(asked))).toContain("Samma meddelande: åtgärd 2/2026");
    expect(plain(cardOf(asked))).toContain("Trycka affischer");
    expect(await actions()).toBe(2);
    const pressed = await stage.t.press(stage.p.cilla, cardOf(asked), "Gör till åtgärd ändå");
    expect(textOf(pressed)).toContain("Det är nu åtgärd 3/2026");
    expect(await stage.shown("1")).toContain("(åtgärd 3/2026)");
  });
});
