import type { Message } from "../message.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A sentence, or a line, of a message. */
export interface Sentence {
  readonly message: Message;
  /** Which message it is, counted from 0. */
  readonly place: number;
  /** As it stands in the message. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly isQuestion: boolean;
  /** The first of its message. */
  readonly isFirst: boolean;
}

/** What is longer is a paste: its sentences are read so far and no farther. */
const MOST_TOKENS = 120;
const MOST_SENTENCES = 400;
const LONGEST_SENTENCE = 1200;

const QUOTED = /^\s*(?:>|&gt;)/;
const FENCE = /^\s*```/;
/** Ends of sentences; a full stop within a number or an abbreviation is sorted out afterwards. */
const END = /(?<![.!?…])[.!?…]+(?=["”»)\]]?(?:\s|$))["”»)\]]?/gu;
const ABBREVIATION =
  /(?:^|[\s("])(?:t\.?ex|bl\.?a|d\.?v\.?s|m\.?m|o\.?s\.?v|f\.?d|s\.?k|t\.?o\.?m|fr\.?o\.?m|kl|ca|nr|tel|resp|alt|inkl|exkl|st|v|sid|kap|e\.g|i\.e|approx|vs|no|mr|ms|dr|\p{L}|\p{N}{1,2}:?[ae]?)\.$/iu;

/** Whether the full stop at the end of `before` ends no sentence, seeing what follows. */
function isWithin(before: string, after: string): boolean {
  if (!ABBREVIATION.test(before.slice(-12))) return false;
  const next = after.trimStart()[0];
  return next !== undefined && (next.toLowerCase() === next || /\p{N}\.$/u.test(before) === false);
}

/** Where the sentences of a line begin and end. */
function pieces(line: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const { index, 0: mark } of line.matchAll(END)) {
    const to = index + mark.length;
    if (mark === "." && isWithin(line.slice(Math.max(0, to - 14), to), line.slice(to, to + 3))) continue;
    found.push(line.slice(from, to));
    from = to;
  }
  found.push(line.slice(from));
  return found.map((piece) => piece.trim()).filter((piece) => piece !== "");
}

/** "I draft the questions, Cilla can you read them?": what comes after the comma is asked of someone. */
const ASKED =
  /,\s+(?=(?:@?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?,?\s+)?(?:(?:kan|vill|hinner|skulle)\s+)?(?:du|ni)\s[^,]{3,80}\?\s*$|(?:@?\p{Lu}\p{L}+,?\s+)?(?:can|could|would|will)\s+you\s[^,]{3,80}\?\s*$)/u;
const LONGEST_ASKING = 300;
/** "@Föreningens ordförande, kan du …": whom it is said to stands with what they are asked. */
const ADDRESSED = /^(?:@\S+(?:\s\S+){0,3}|\p{Lu}[\p{L}:-]*(?:\s\p{Lu}[\p{L}:-]*){0,3})$/u;

function apart(piece: string): string[] {
  if (!piece.endsWith("?") || piece.length > LONGEST_ASKING) return [piece];
  const at = ASKED.exec(piece)?.index ?? -1;
  return at < 12 || ADDRESSED.test(piece.slice(0, at)) ? [piece] : [piece.slice(0, at), piece.slice(at + 1).trim()];
}

/** The lines that someone wrote themselves: neither quoted nor code. */
function ownLines(text: string): string[] {
  let isCode = false;
  return text.split("\n").filter((line) => {
    if (FENCE.test(line)) isCode = !isCode;
    return !isCode && !QUOTED.test(line) && !FENCE.test(line) && line.trim() !== "";
  });
}

/** The sentences of a message; none where it is gone or a program wrote it. */
export function sentencesOf(message: Message, place: number): Sentence[] {
  if (message.deleted || message.author.bot) return [];
  const texts = ownLines(message.text).flatMap(pieces).flatMap(apart).slice(0, MOST_SENTENCES);
  return texts.map((whole, index) => {
    const text = whole.slice(0, LONGEST_SENTENCE);
    return {
      message,
      place,
      text,
      tokens: tokensOf(text, MOST_TOKENS),
      isQuestion: /\?(?:[\s"”)»!?]|\p{Extended_Pictographic}|\uFE0F)*$/u.test(text.slice(-12)),
      isFirst: index === 0,
    };
  });
}
