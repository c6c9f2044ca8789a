import type { Span } from "./reading.ts";

/** Text made ready for the grammar, with the way back to the text that was given. */
export interface ReadableText {
  /** In lower case and NFC, with plain dashes and spaces and without invisible characters. */
  readonly text: string;
  /** Where in the given text a span of `text` is. */
  readonly spanOf: (start: number, end: number) => Span;
}

const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const QUOTES = /[\u2018\u2019\u02BC]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(DASHES, "-").replace(SPACES, " ").replace(QUOTES, "'");
}

function keepsItsLength(given: string, made: string): boolean {
  return made.length === given.length && !/\p{M}/u.test(given) && !INVISIBLE.test(given);
}

export function readableText(given: string): ReadableText {
  const whole = plain(given);
  if (keepsItsLength(given, whole)) return { text: whole, spanOf: (start, end) => ({ start, end }) };
  let text = "";
  const origins: number[] = [];
  for (const match of given.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    if (INVISIBLE.test(match[0])) continue;
    const letters = plain(match[0]);
    text += letters;
    for (let count = 0; count < letters.length; count++) origins.push(match.index);
  }
  const originOf = (index: number) => origins[index] ?? given.length;
  // The end is where the next character begins, so that a combining mark stays with its letter.
  return { text, spanOf: (start, end) => ({ start: originOf(start), end: originOf(end) }) };
}
