import type { Phrase } from "./facts.ts";
import { gapOf, leadLength } from "./gaps.ts";
import type { Span } from "./reading.ts";

const LONGEST_LEAD = 60;

/** "(Tisdag 14)" was opened within the words that were read, so it is closed there. */
function withBracket(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  return inside.includes("(") && !inside.includes(")") && text[end] === ")" ? { start, end: end + 1 } : { start, end };
}

/** Where the phrases stand, with the little words that lead in to them and join them. What belongs together may stand in any order. */
export function spansOf(text: string, phrases: readonly Phrase[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of phrases.toSorted((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    const from = start - leadLength(text.slice(Math.max(0, start - LONGEST_LEAD), start));
    if (last && gapOf(text.slice(last.end, start)) !== "apart") spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start: last ? Math.max(from, last.end) : from, end });
  }
  return spans.map((span) => withBracket(text, span));
}
