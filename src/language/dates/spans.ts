import type { Phrase } from "./facts.ts";
import { gapOf, leadLength } from "./gaps.ts";
import type { Span } from "./reading.ts";

/** Where the phrases stand, with the little words that lead in to them and join them. */
export function spansOf(text: string, phrases: readonly Phrase[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of phrases) {
    const last = spans.at(-1);
    const from = start - leadLength(text.slice(Math.max(0, start - 60), start));
    if (last && gapOf(text.slice(last.end, start)) !== "apart") spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start: last ? Math.max(from, last.end) : from, end });
  }
  return spans;
}
