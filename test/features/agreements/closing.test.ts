import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bringIntoForce, speaking } from "../../support/agreements.ts";
import { openTestDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";

describe("What ends an agreement", () => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  const { say, shown, status } = speaking(() => t);
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    p = await openGroup(t);
    for (const number of [1, 2]) {
      await say(p.cilla, `utkast ny överenskommelse Prov från=2026-11-01 till=2027-10-31`);
      await say(p.cilla, `utkast dialog ${number}`);
    }
    await bringIntoForce(t, p, 1);
    await say(p.bosse, "beslut bekräfta att avveckla samarbetet");
  });
  afterAll(() => t.close());

  test("is told first and done once it is confirmed: a line that was a question ends nothing", async () => {
    const asked = await t.ask(p.cilla, { words: "utkast häv 1 vad betyder det?" });
    expect(textOf(asked)).toContain("Inget är gjort än");
    expect(await status(p.alva, 1)).toBe("Gällande");
    expect(await say(p.cilla, "utkast säg upp 1 2027-06-30")).toContain("Inget är gjort än");
    expect(await say(p.cilla, "utkast avveckla 1 1/2026 slut")).toContain("Det här kan");
    expect(await say(p.alva, "utkast avveckla 1 1/2026 slut")).toContain("Inget är gjort än");
    expect(await status(p.alva, 1)).toBe("Gällande");
    const button = cardOf(asked).buttons[0]!;
    expect(textOf(await t.press(p.cilla, cardOf(asked), button.label))).toContain("hävd");
    expect(await status(p.alva, 1)).toBe("Hävd");
  });

  test("is refused at once where it cannot be done", async () => {
    expect(await say(p.cilla, "utkast häv 1 igen")).toContain("går inte att ta");
    expect(await say(p.cilla, "utkast häv 2 avtalsbrott")).toContain("går inte att ta");
    expect(await say(p.alva, "utkast lägg ner 1 slut")).toContain("går inte att ta");
    expect(await say(p.alva, "utkast avveckla 1 77 slut")).toContain("Jag hittar inget beslut 77");
  });

  test("can be typed to its end, with the decision that it rests on in the history", async () => {
    expect(await say(p.alva, "utkast avveckla 1 1/2026 bekräfta=ja Allt är redovisat.")).toContain("avvecklad");
    const page = await t.database.client.agreementVersion.findFirstOrThrow({ where: { action: "discontinue" } });
    expect(page).toMatchObject({ decisionNumber: 1, reason: "Allt är redovisat." });
    expect(await say(p.alva, "utkast avbryt 2 bekräfta=ja Det blev inget.")).toContain("nedlagd");
    expect(await shown(p.alva, "utkast")).toContain("Överenskommelse 2/2026 – Prov (nedlagd)");
  });
});
