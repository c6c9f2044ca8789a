import type { Language } from "../../../core/texts.ts";
import { type ReadingContext, readDate } from "../../dates/readDate.ts";
import { clockTime, longDate, timeSpan } from "../../format/dates.ts";
import { DATED, NAMES_DAY } from "../actions/dayWords.ts";
import { meantDay } from "./talkedDays.ts";

type Context = ReadingContext & { readonly language: Language };

const LEAD = /^(?:(?:senast|till|före|innan|från|från och med|by|before|until|from)\s+)+/iu;
/** "Då blir det lördagen": the one that was talked of, which need not be the next. */
const THAT_DAY =
  /(?<!\p{L})(?:(?:mån|tis|ons|tors|fre|lör|sön)dagen|the (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})(?!\s+(?:den|the)?\s*\p{N})/iu;
const HAS_YEAR = /(?<!\p{N})20\p{N}\p{N}(?!\p{N})/u;

/**
 * The text with the one date that it names written out, since whoever reads it later does not know when it was said. The
 * days that were talked of before tell which month is meant, where the text does not.
 */
export function withDates(text: string, context: Context, talked: () => readonly string[] = () => []): string {
  if (!DATED.test(text) || HAS_YEAR.test(text) || THAT_DAY.test(text)) return text;
  const reading = readDate(text, context);
  const [span] = reading.spans;
  if (reading.kind !== "start" || !span || reading.spans.length > 1 || reading.occasion.rrule) return text;
  const { date: nearest, time, end, approximate } = reading.occasion;
  const words = text.slice(span.start, span.end);
  if (!NAMES_DAY.test(words)) return text;
  if (end && end.date !== nearest) return text;
  const date = meantDay(words, nearest, talked);
  if (date === undefined) return text;
  const lead = LEAD.exec(words)?.[0] ?? (/^\s*(?:on|på)\s/iu.test(words) && context.language === "en" ? "on " : "");
  const clock =
    time === undefined || approximate
      ? ""
      : end?.time
        ? timeSpan(time, end.time, context.language)
        : clockTime(time, context.language);
  const at = clock === "" ? "" : context.language === "sv" ? ` ${clock}` : `, ${clock}`;
  return `${text.slice(0, span.start)}${lead}${longDate(date, context.language)}${at}${text.slice(span.end)}`;
}
