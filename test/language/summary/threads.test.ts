import { describe, expect, test } from "vitest";
import type { Findings } from "../../../src/language/summary/findings.ts";
import { summarize } from "../../../src/language/summary/summarize.ts";
import { fifthThreads } from "./threads/fifth.ts";
import { firstThreads } from "./threads/first.ts";
import { fourthThreads } from "./threads/fourth.ts";
import { secondThreads } from "./threads/second.ts";
import { sixthThreads } from "./threads/sixth.ts";
import { thirdThreads } from "./threads/third.ts";
import { type GoldAction, type GoldDecision, members, messagesOf, type Thread } from "./threads/thread.ts";

const threads = [
  ...firstThreads,
  ...secondThreads,
  ...thirdThreads,
  ...fourthThreads,
  ...fifthThreads,
  ...sixthThreads,
];

function holds(text: string, words: string): boolean {
  return words
    .toLowerCase()
    .split(" ")
    .every((word) => text.toLowerCase().includes(word));
}

function hasDecision({ decisions }: Findings, [state, line, words]: GoldDecision): boolean {
  return decisions.some(
    (one) =>
      one.state === state && one.messages.includes(String(line)) && holds(`${one.text} ${one.quote.text}`, words),
  );
}

function hasAction({ actions }: Findings, [owner, due, line, words]: GoldAction): boolean {
  return actions.some(
    (one) => one.owner === owner && one.due === due && one.messages.includes(String(line)) && holds(one.text, words),
  );
}

/** What is there beside what is to be found, in words. */
function surplus(found: Findings, { decisions, actions = [] }: Thread): string[] {
  const settled = found.decisions.filter(({ state }) => state !== "proposed");
  const wanted = decisions.filter(([state]) => state !== "proposed").length;
  return [
    ...(settled.length > wanted ? settled.map(({ state, text }) => `${state}: ${text}`) : []),
    ...(found.actions.length > actions.length ? found.actions.map(({ text }) => text) : []),
  ];
}

describe.each(threads)("$name", (thread) => {
  const messages = messagesOf(thread.said);
  const found = summarize(messages, { zone: "Europe/Stockholm", members });

  test.skipIf(thread.isBeyond)("is understood", () => {
    const missed = thread.decisions.filter((gold) => !hasDecision(found, gold));
    const undone = (thread.actions ?? []).filter((gold) => !hasAction(found, gold));
    expect({ missed, undone, surplus: surplus(found, thread) }).toEqual({ missed: [], undone: [], surplus: [] });
    expect(found.language).toBe(thread.language);
  });

  test("takes nothing for decided that is not", () => {
    const decided = found.decisions.filter(({ state }) => state === "decided").map(({ text }) => text);
    for (const words of thread.never ?? []) {
      expect(decided.filter((text) => text.toLowerCase().includes(words.toLowerCase()))).toEqual([]);
    }
  });

  test("leaves open what nobody answered", () => {
    const asked = found.questions.map(({ quote }) => Number(quote.message));
    expect((thread.questions ?? []).filter((line) => !asked.includes(line))).toEqual([]);
  });

  test("quotes what stands in the messages", () => {
    const texts = new Map(messages.map(({ id, text }) => [id, text]));
    const items = [...found.decisions, ...found.actions, ...found.questions, ...found.changes];
    for (const { quote, messages: cited } of items) {
      expect(texts.get(quote.message)).toContain(quote.text);
      expect(cited).toContain(quote.message);
    }
  });
});
