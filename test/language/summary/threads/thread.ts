import type { DecisionState, Findings } from "../../../../src/language/summary/findings.ts";
import type { Message, Person } from "../../../../src/language/summary/message.ts";

/** A decision that is to be found: its state, the line that settles or puts it, and words that its text holds. */
export type GoldDecision = readonly [state: DecisionState, line: number, words: string];
/** An action that is to be found. The line is where someone takes it or is given it. */
export type GoldAction = readonly [owner: string | null, due: string | null, line: number, words: string];

export interface Thread {
  readonly name: string;
  readonly language: Findings["language"];
  /** One message a line: "Alva: texten [👍 Bosse, Cilla]". The first is written on Monday 16 November 2026, 9.00. */
  readonly said: string;
  /** What is labelled here is more than is understood today: held against what must never be said, and no more. */
  readonly isBeyond?: true;
  readonly decisions: readonly GoldDecision[];
  readonly actions?: readonly GoldAction[];
  /** Lines with questions that nobody answers. */
  readonly questions?: readonly number[];
  /** Words that stand together in no decision that is said to be decided. */
  readonly never?: readonly string[];
}

const LINE = /^(?<author>[^:]+): ?(?<text>.*?)(?: \[(?<sign>\S+) (?<by>[^\]]+)\])?$/u;
const BEGAN = Date.UTC(2026, 10, 16, 8);
const MINUTES_APART = 4;
const NAMES = ["Alva", "Bosse", "Cilla", "Dragan", "Esra"];

function personNamed(name: string): Person {
  return name === "Bot" ? { id: "U_BOT", name, bot: true } : { id: `U_${name.toUpperCase()}`, name };
}

export const members = NAMES.map((name) => ({ id: `U_${name.toUpperCase()}`, name }));

/** The messages of a thread; "⏎" in a line is a new line within a message. Ids are "1", "2" and so on. */
export function messagesOf(said: string): Message[] {
  const lines = said.trim().split("\n");
  return lines.map((line, index) => {
    const { author = "", text = "", sign, by } = LINE.exec(line.trim())?.groups ?? {};
    const mentioned = NAMES.filter((name) => text.includes(`@${name}`));
    return {
      id: String(index + 1),
      author: personNamed(author),
      at: new Date(BEGAN + index * MINUTES_APART * 60_000),
      text: text.replaceAll("⏎", "\n"),
      mentions: mentioned.map(personNamed),
      reactions: sign && by ? [{ name: sign, by: by.split(", ").map((name) => personNamed(name).id) }] : [],
    };
  });
}
