import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../src/core/card.ts";
import { texts } from "../../src/features/decisions/texts.ts";
import { openTestDatabase } from "../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse } from "../support/house.ts";

describe("A decision is read out", () => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    people = await openGroup(t);
  });
  afterAll(() => t.close());

  test.each([
    [
      "verkan=rekommendation till=kommunstyrelsen",
      "Rekommendation till kommunstyrelsen",
      "Samverkansgruppen rekommenderar kommunstyrelsen att öppna hallen.",
    ],
    [
      'verkan="förankras hos parterna"',
      "Förslag som förankras hos parterna",
      "Samverkansgruppen föreslår parterna att öppna hallen. Varje part förankrar förslaget hos sig.",
    ],
    ['verkan="för kännedom"', "För kännedom", "Samverkansgruppen antecknar för kännedom frågan om att öppna hallen."],
    ["verkan=mandat utfall=avslag", "Beslut", "Samverkansgruppen avslår förslaget att öppna hallen."],
    ["verkan=mandat utfall=bordläggning", "Beslut", "Samverkansgruppen bordlägger frågan om att öppna hallen."],
    [
      'verkan=mandat utfall=återremiss skäl="underlag saknas"',
      "Beslut",
      "Samverkansgruppen återremitterar frågan om att öppna hallen. Skäl: underlag saknas",
    ],
    [
      'verkan=mandat utfall="lagd till handlingarna"',
      "Beslut",
      "Samverkansgruppen lägger frågan om att öppna hallen till handlingarna.",
    ],
  ])("with its heading and in one sentence: %s", async (typed, heading, sentence) => {
    const card = cardOf(
      await t.ask(people.bosse, {
        words: `beslut att öppna hallen ${typed}`,
      }),
    );
    expect(card.title).toBe(heading);
    expect(plain(card)).toContain(sentence);
  });

  test("in a sentence of the group's own language, also where it was written in the other", () => {
    const english = { effect: "mandate", outcome: "approved", recipient: undefined, reason: undefined } as const;
    expect(texts.sv.phrase({ ...english, text: "that we open the hall" })).toBe(
      "Samverkansgruppen beslutar att we open the hall.",
    );
    expect(texts.en.phrase({ ...english, effect: "information", text: "open the hall" })).toBe(
      "The collaboration group notes for information the question of whether to open the hall.",
    );
  });
});
