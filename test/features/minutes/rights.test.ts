import { describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { cardOf } from "../../support/house.ts";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";
import { person } from "../../support/people.ts";

describe("A checker who can check no longer", () => {
  const stage = openMinutesStage();
  const say = (who: "alva" | "bosse" | "cilla" | "dragan" | "esra", words: string) => stage.t.type(stage.p[who], words);
  const client = () => stage.t.database.client;
  const sent = async (number: number, checkers: string) => {
    stage.write(...saturdays);
    await stage.summarise();
    return await say("cilla", `protokoll skicka ${number} justerare=${checkers}`);
  };
  const told = async (who: string) => {
    await stage.t.deliver();
    return stage.t.chat.read(who).join("\n");
  };
  const state = async (number: number) => (await client().minutes.findFirstOrThrow({ where: { number } })).state;

  test("for an alternate's days are over: the clock sees it in the morning, and tells whom to ask", async () => {
    await say("dragan", "ersättare @Esra från=2026-11-24 till=2026-11-24");
    await say("esra", "språk svenska");
    expect(await sent(1, "Bosse,Esra")).toContain("har skickats till Bosse och Esra");
    const { id, groupId } = await client().minutes.findFirstOrThrow();
    stage.t.now = new Date("2026-11-25T06:30:00Z");
    const call = { command: "minutes.lookOver", input: { id } };
    await stage.t.ask(stage.p.alva, { call }, { from: { clock: groupId } });
    stage.t.now = new Date("2026-11-25T09:00:00Z");
    expect(await told("alva")).toContain("Esra kan inte längre justera Minnesanteckningar 1/2026");
    expect(await told("cilla")).toContain('”protokoll justerare 1/2026 utan="Esra"”');
    expect(await stage.shown("1")).toContain("Esra (HISO) kan inte längre justera");
    const home = plain(cardOf(await stage.t.ask(stage.p.alva, { words: "hem" })));
    expect(home).toContain("Minnesanteckningar 1/2026 saknar en justerare");
  });

  test("does not lock the text for the others: it waits until someone is named, or it is to go on without", async () => {
    expect(await say("esra", "protokoll godkänn 1")).not.toContain("låst");
    expect(await say("bosse", "protokoll godkänn 1")).toContain("Esra kan inte längre justera: sekreteraren");
    expect(await state(1)).toBe("sent");
    expect(await say("cilla", "protokoll justerare 1 utan=Esra")).toContain("Bara ordföranden och sekreteraren");
    expect(await say("alva", "protokoll justerare 1 utan=Bosse")).toContain("Bosse kan fortfarande justera");
    expect(await say("alva", "protokoll justerare 1 utan=Esra")).toContain("är låst");
    expect(await state(1)).toBe("approved");
  });

  test("for their role changed: they are told so, and the secretary at once; whoever is named in their place can lock it", async () => {
    await sent(2, "Bosse,Dragan");
    await say("bosse", "protokoll godkänn 2");
    await say("alva", "ge roll Dragan adjungerad");
    expect(await told("alva")).toContain("Dragan kan inte längre justera Minnesanteckningar 2/2026");
    expect(await say("dragan", "protokoll godkänn 2")).toContain("Du företräder inte längre den part");
    expect(await state(2)).toBe("sent");
    expect(await say("alva", "protokoll justerare 2 Alva")).toBe("Alva är tillfrågad som justerare.");
    expect(await say("alva", "protokoll godkänn 2")).toContain("är låst");
    expect(await client().minuteChecker.count({ where: { endedWhy: "replaced" } })).toBe(1);
  });

  test("whose approval was given before keeps it; a correction after that asks for someone in their place", async () => {
    const gun = person("Gun");
    await stage.t.type(gun, "jag företräder HISO");
    await say("alva", "bekräfta medlem Gun");
    await sent(3, "Bosse,Gun");
    await stage.t.type(gun, "protokoll godkänn 3");
    await say("alva", "ge roll Gun adjungerad");
    expect(await told("alva")).not.toContain("Gun kan inte längre justera");
    await say("bosse", "protokoll rättelse 3 §3 vad=rubrik Bollhallen");
    await say("cilla", "protokoll ta in 3 1");
    expect(await told("alva")).toContain("Gun kan inte längre justera Minnesanteckningar 3/2026");
  });
});
