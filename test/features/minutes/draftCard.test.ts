import { beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { cardOf } from "../../support/house.ts";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";

describe("The card of a draft", () => {
  const stage = openMinutesStage();
  const say = (words: string) => stage.t.type(stage.p.cilla, words);
  const asked = async () => {
    await stage.t.deliver();
    return stage.t.chat.card("bosse", "Uppfattat som beslut")!;
  };
  let line: number;
  beforeAll(() => stage.write(...saturdays));

  test("says who made it, and that no message left us", async () => {
    expect(plain(await stage.summarise())).toContain(
      "Sammanställt av Samspråks egna regler, utan språkmodell. Inga meddelanden lämnade Samspråk.",
    );
    const found = { state: "decided", kind: "decision" };
    line = (await stage.t.database.client.minuteLine.findFirstOrThrow({ where: found })).number;
  });

  test("asks before the draft is thrown away", async () => {
    const card = await stage.summarise();
    const asked = cardOf(await stage.t.press(stage.p.cilla, card, "Kasta utkastet", { channel: null }));
    expect(plain(asked)).toMatch(/Kasta Minnesanteckningar 2\/2026\?.*går inte att få tillbaka/su);
    expect(plain(asked)).toContain("skriv ”protokoll kasta 2/2026 bekräfta=ja”");
    expect(await stage.shown("2")).toContain("lördagar");
    expect(await stage.t.press(stage.p.cilla, asked, "Kasta", { channel: null })).toMatchObject({
      text: "Minnesanteckningar 2/2026 är kastad. Inget är kvar av utkastet.",
    });
  });

  test("keeps nothing of a draft that was thrown away, and no button", async () => {
    await stage.t.deliver();
    const card = stage.t.chat.card("cilla", "Minnesanteckningar 2/2026");
    expect(card).toMatchObject({ title: "Minnesanteckningar 2/2026", status: "Kastat", buttons: [] });
    expect(card && plain(card)).not.toContain("lördagar");
  });

  test("leaves no button with the chair for a draft that was thrown away", async () => {
    await say(`protokoll fråga ordföranden 1 ${line}`);
    const before = await asked();
    expect(before.buttons).toHaveLength(1);
    await say("protokoll kasta 1 bekräfta=ja");
    const after = await asked();
    expect(after.buttons).toEqual([]);
    expect(plain(after)).toContain("Raden finns inte kvar: den är borttagen, eller utkastet är kastat.");
    expect(plain(after)).not.toContain("lördagar");
    const pressed = await stage.t.press(stage.p.bosse, before, "Bekräfta beslut", { channel: null });
    expect(pressed).toMatchObject({ text: expect.stringContaining("Jag hittar inga minnesanteckningar 1") });
    expect(await stage.t.database.client.decision.count()).toBe(0);
  });

  test("leaves none for a line that was taken out either", async () => {
    await stage.summarise();
    await say(`protokoll fråga ordföranden 3 ${line}`);
    expect((await asked()).buttons).toHaveLength(1);
    await say(`protokoll ta bort 3 ${line}`);
    expect((await asked()).buttons).toEqual([]);
  });
});
