import { type ReadingContext, readDate } from "./readDate.ts";
import { wordsOutside } from "./rest.ts";

const mostWords = 3;

/**
 * "senast=12 december", typed without quotation marks, leaves the month among the other words, first or last of them: it is
 * put back. The text is empty where nothing else was typed; undefined: nothing is to be put back.
 */
export function rejoinDay(
  day: string,
  text: string,
  context: ReadingContext,
): { readonly day: string; readonly text: string } | undefined {
  if (isDay(day, context)) return undefined;
  const words = text.trim().split(/(?<=\S)(?=\s)/u);
  const counts = Array.from({ length: Math.min(mostWords, words.length) }, (_, i) => i + 1);
  const last = counts.map((count) => ({ taken: words.slice(-count), left: words.slice(0, -count) }));
  const first = counts.map((count) => ({ taken: words.slice(0, count), left: words.slice(count) }));
  for (const { taken, left } of [...last, ...first]) {
    const whole = `${day} ${taken.join("").trim()}`;
    if (isDay(whole, context)) return { day: whole, text: left.join("").trim() };
  }
  return undefined;
}

/** All of it tells a day. */
function isDay(text: string, context: ReadingContext): boolean {
  const { spans } = readDate(text, context);
  return spans.length > 0 && wordsOutside(text, spans) === "";
}
