import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Message } from "../../../src/language/summary/message.ts";
import { summarize } from "../../../src/language/summary/summarize.ts";

const context = { zone: "Europe/Stockholm" };

function said(text: string, more: Partial<Message> = {}): Message {
  const author = { id: "U_ALVA", name: "Alva" };
  return { id: "1", author, at: new Date("2026-11-16T09:00+01:00"), text, mentions: [], reactions: [], ...more };
}

describe("threads that say little", () => {
  test("an empty thread comes to nothing", () => {
    expect(summarize([], context)).toEqual({
      language: "sv",
      participants: [],
      topics: [],
      decisions: [],
      actions: [],
      questions: [],
      changes: [],
    });
  });

  test.each(["", "   ", "👍", "🎉🎉🎉", ":joy:", "...", "?!", "https://example.org/a", "> Beslut: ja", "@Alva"])(
    "%j settles nothing",
    (text) => {
      const found = summarize([said(text)], context);
      expect([...found.decisions, ...found.actions]).toEqual([]);
      expect(found.participants).toEqual([{ id: "U_ALVA", name: "Alva" }]);
    },
  );

  test.each([".", "!", "…", ",", " ", "-"])(
    "forty thousand %j within a word are read on and on, not anew at each",
    (sign) => {
      const found = summarize([said(`jag gör nu${sign.repeat(40_000)}x`), said("ok", { id: "2" })], context);
      expect(found.decisions).toEqual([]);
    },
  );

  test("what is deleted is not read, though its text is there", () => {
    const found = summarize([said("Beslut: vi höjer avgiften", { deleted: true }), said("ok", { id: "2" })], context);
    expect(JSON.stringify(found)).not.toContain("avgiften");
  });

  test("programs take no part and decide nothing", () => {
    const bot = { id: "U_BOT", name: "Bot", bot: true as const };
    const found = summarize([said("Beslut: vi höjer avgiften", { author: bot }), said("👍", { id: "2" })], context);
    expect(found.decisions).toEqual([]);
    expect(found.participants.map(({ id }) => id)).toEqual(["U_ALVA"]);
  });
});

// What does not grow in step with its length would not come to an end before the test does.
describe("messages of any length", () => {
  test.each([
    ["a word without end", "a".repeat(40_000)],
    ["words without full stops", "då kör vi på det ".repeat(2500)],
    ["questions", "ska vi ta det? ".repeat(2700)],
    ["commas and spaces", ", ".repeat(20_000)],
    ["full stops", ".".repeat(40_000)],
    ["quotation marks", '"'.repeat(40_000)],
    ["digits", "12.12 ".repeat(6600)],
    ["colons", "Beslut: ".repeat(5000)],
    ["signs", "👍🏽".repeat(10_000)],
    ["names", "@Alva Alva, ".repeat(3300)],
    ["new lines", "\n".repeat(40_000)],
    ["the word that settles", "ok bra då ".repeat(4000)],
  ])("%s of 40,000 characters is read to its end", (_, text) => {
    expect(summarize([said(text), said("ja", { id: "2" })], context).participants).toHaveLength(1);
  });
});

describe("whatever is said", () => {
  const words =
    `då kör vi på det beslut : ja nej ok förslag ska vi ta tisdag den 8:e jag skickar senast fredag @Bosse kan du
    boka ? . ! 👍 +1 -1 > # RESOLVED: ACTION: let's do that agreed stryk det nej förresten haha 😂 om vi hade 2026-12-08
    bordlägger återremitteras avslag instead flyttar`.split(/\s+/u);
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((some) => some.join(" ")),
  );
  const author = fc.constantFrom("Alva", "Bosse", "Cilla").map((name) => ({ id: `U_${name}`, name }));
  const thread = fc
    .array(fc.record({ text, author }), { maxLength: 12 })
    .map((some) => some.map((one, index) => said(one.text, { author: one.author, id: `m${index}` })));

  test("what is found is plain data that cites and quotes what is there, the same every time", () => {
    fc.assert(
      fc.property(thread, (messages) => {
        const found = summarize(messages, context);
        expect(summarize(messages, context)).toEqual(found);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        const texts = new Map(messages.map((message) => [message.id, message.text]));
        for (const item of [...found.decisions, ...found.actions, ...found.questions, ...found.changes]) {
          expect(item.messages.length).toBeGreaterThan(0);
          expect(item.messages.every((id) => texts.has(id))).toBe(true);
          expect(texts.get(item.quote.message)).toContain(item.quote.text);
          expect(item.text).not.toBe("");
        }
        for (const { state, agreement, confirmed } of found.decisions) {
          if (state === "decided" && confirmed) expect(agreement.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
