import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Card } from "../../src/core/card.ts";
import { languages } from "../../src/core/texts.ts";
import { catalogue } from "../../src/features/catalogue.ts";
import { openTestDatabase } from "../support/database.ts";
import { hostileText, runs } from "../support/hostile/values.ts";
import { openGroup, openTestHouse, type TestHouse } from "../support/house.ts";

const phrases = catalogue.flatMap(({ handlers }) =>
  handlers.flatMap(({ command }) => languages.flatMap((language) => command.texts[language].words ?? [])),
);

const firstPhrases = catalogue.flatMap(({ handlers }) =>
  handlers.flatMap(({ command }) => command.texts.sv.words?.slice(0, 1) ?? []),
);

describe("Whatever a member types after a command's words", () => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    people = await openGroup(t);
    await t.type(people.bosse, "beslut bekräfta att köpa bollar");
    await t.type(people.bosse, "förslag att öppna hallen");
    await t.type(people.bosse, "möte bekräfta 8 december 2026 17-19");
    await t.type(people.bosse, "åtgärd fråga kommunen");
  });
  afterAll(() => t.close());

  test("they get a clear answer, and never an error that nobody has thought of", async () => {
    const who = fc.constantFrom(people.alva, people.bosse, people.cilla);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...phrases),
        hostileText,
        who,
        fc.boolean(),
        async (phrase, text, by, inChannel) => {
          const reply = await t.ask(by, { words: `${phrase} ${text}` }, { channel: inChannel ? "c1" : null });
          expect(reply, phrase).not.toMatchObject({ mood: "broken" });
          expect(said(reply), phrase).toMatch(/\p{L}/u);
        },
      ),
      { numRuns: runs * 4 },
    );
    expect(t.logged).toEqual([]);
  });

  test("and so for each command, with nothing after it, a number that nothing has, or far too much", async () => {
    const tails = ["", "999999/2026", "x".repeat(5_000)];
    for (const [i, phrase] of firstPhrases.entries()) {
      const reply = await t.ask(people.cilla, { words: `${phrase} ${tails[i % tails.length]}` });
      expect(reply, phrase).not.toMatchObject({ mood: "broken" });
    }
    expect(t.logged).toEqual([]);
  });
});

function said(reply: Awaited<ReturnType<TestHouse["ask"]>>): string {
  return reply.kind === "form"
    ? reply.form.title
    : `${reply.text} ${(reply.card satisfies Card | undefined)?.title ?? ""}`;
}
