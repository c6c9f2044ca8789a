import type { Clock } from "./facts.ts";
import { cardinals, hourWords } from "./numberWords.ts";
import { lenient } from "./words.ts";

/** "14", "9", "09": an hour in digits. */
export const HOUR = "(?:2[0-4]|1\\d|0?\\d)";
/** "14.30", "9:05", "14:30:00". */
export const HOUR_AND_MINUTE = `${HOUR}[.:][0-5]\\d(?::[0-5]\\d)?`;
/** "1400", "0930". */
export const FOUR_DIGITS = "(?:[01]\\d|2[0-3])[0-5]\\d";
const HALF_OF_DAY = "(?:\\s+|(?<=\\d))(?:[ap]m|[ap]\\.m\\.?|[fe]m|[fe]\\.m\\.?)(?![\\p{L}\\p{N}])";
const ANY_HOUR = `(?:${HOUR}|${hourWords.source})`;
const MINUTES = "(?:\\s+(?:minuter|minutes|min))?";
const FEW_WORDS = `(?:tjugofem|twenty-five|fem|tio|tjugo|five|ten|twenty)${MINUTES}`;
const FEW_DIGITS = `(?:25|20|15|10|5)${MINUTES}`;
const QUARTER = "(?:kvart|(?:a\\s+)?quarter)";
const MINUTE_WORDS =
  "(?:noll\\s+noll|femton|tjugo|trettio|fyrtiofem|fyrtio|fifteen|twenty|thirty|forty-five|forty|fifty)";

const WITH_QUARTER = `${QUARTER}\\s+(?:i|över|past|to|before|after)`;
/** "10 to 12" is from ten to twelve, "ten to twelve" ten minutes before. */
const WITH_FEW = `(?:${FEW_DIGITS}\\s+(?:i|över|past)|${FEW_WORDS}\\s+(?:i|över|past|to))`;
const FEW_FROM_HALF = `(?:${FEW_DIGITS}|${FEW_WORDS})\\s+(?:i|över)`;

/** "Kvart i tre", "halv tre", "half past two": a time and nothing else. */
export const SPOKEN = lenient(
  `(?:${WITH_QUARTER}|(?:${FEW_FROM_HALF}\\s+)?halv|half\\s+past)\\s+${ANY_HOUR}|${ANY_HOUR}\\s+o'?clock`,
);
/** "Fem i tre", "half two", "twenty to three": mostly a time, but also other things ("fem i styrelsen" has no hour). */
export const COLLOQUIAL = lenient(
  `${WITH_FEW}\\s+${ANY_HOUR}|half\\s+(?:${hourWords.source})|(?:${hourWords.source})\\s+(?:och\\s+)?${MINUTE_WORDS}`,
);
const BEFORE_HOUR = `(?:${WITH_QUARTER}|${WITH_FEW}(?:\\s+halv)?|halv|half(?:\\s+past)?)\\s+`;
const AFTER_HOUR = `\\s+(?:o'?clock|(?:och\\s+)?${MINUTE_WORDS})`;
const SPOKEN_OR_BARE = lenient(`(?:${BEFORE_HOUR})?${ANY_HOUR}(?:${AFTER_HOUR})?`);
/** "2 pm", "half past two pm", "3 em". */
export const WITH_HALF_OF_DAY = `(?:${HOUR_AND_MINUTE}|${SPOKEN_OR_BARE})${HALF_OF_DAY}`;
/** Any of the forms: for use after a word that says that a time follows. */
export const CLOCK = `(?:(?:${HOUR_AND_MINUTE}|${FOUR_DIGITS}(?!\\d)|${SPOKEN_OR_BARE})(?:${HALF_OF_DAY})?|noon|midday|midnight|midnatt)`;

interface Form {
  readonly pattern: RegExp;
  /** Minutes after midnight, from the groups of the pattern. */
  readonly minutes: (first: string, second: string) => number;
}

function form(source: string, minutes: (first: string, second: string) => number): Form {
  return { pattern: new RegExp(`^(?:${lenient(source)})$`, "u"), minutes };
}

function hours(text: string): number {
  return /^\d/.test(text) ? Number(text) : (hourWords.valueOf(text) ?? 0);
}

function few(text: string): number {
  const number = /^\S+/.exec(text)?.[0] ?? "";
  return /kvart|quarter/.test(number) ? 15 : (cardinals.valueOf(number) ?? Number(number));
}

const ANY = "(\\S+)";
const SOME = "(\\S+(?:\\s+(?:minuter|minutes|min))?)";
const FORMS: readonly Form[] = [
  form("noon|midday", () => 720),
  form(`(${hourWords.source})\\s+(?:och\\s+)?(${MINUTE_WORDS})`, (hour, minute) => {
    return hours(hour) * 60 + (cardinals.valueOf(minute) ?? 0);
  }),
  form("midnight|midnatt", () => 1440),
  form(`(${HOUR})[.:](\\d\\d)(?::\\d\\d)?`, (hour, minute) => Number(hour) * 60 + Number(minute)),
  form("(\\d\\d)(\\d\\d)", (hour, minute) => Number(hour) * 60 + Number(minute)),
  form(`halv\\s+${ANY}`, (hour) => hours(hour) * 60 - 30),
  form(`half(?:\\s+past)?\\s+${ANY}`, (hour) => hours(hour) * 60 + 30),
  form(`${SOME}\\s+i\\s+halv\\s+${ANY}`, (minute, hour) => hours(hour) * 60 - 30 - few(minute)),
  form(`${SOME}\\s+över\\s+halv\\s+${ANY}`, (minute, hour) => hours(hour) * 60 - 30 + few(minute)),
  form(`(?:a\\s+)?${SOME}\\s+(?:i|to|before)\\s+${ANY}`, (minute, hour) => hours(hour) * 60 - few(minute)),
  form(`(?:a\\s+)?${SOME}\\s+(?:över|past|after)\\s+${ANY}`, (minute, hour) => hours(hour) * 60 + few(minute)),
  form(`${ANY}\\s+o'?clock`, (hour) => hours(hour) * 60),
  form(ANY, (hour) => hours(hour) * 60),
];

const ENDS_WITH_HALF = new RegExp(`(${HALF_OF_DAY})$`, "u");

/** The 24-hour clock is told by an hour of 13 or more, or by a zero before or instead of the hour. */
function isSure(text: string, minutes: number): boolean {
  return /^0/.test(text) || minutes >= 13 * 60 || /^(?:noon|midday)$/.test(text);
}

function inHalfOfDay(minutes: number, half: string): number {
  const isAfternoon = /^\s*[pe]/.test(half);
  const onDial = minutes % 720;
  return minutes >= 780 ? minutes : onDial + (isAfternoon ? 720 : 0);
}

export function readClock(text: string): Clock | undefined {
  const half = ENDS_WITH_HALF.exec(text)?.[1];
  const bare = half === undefined ? text : text.slice(0, -half.length);
  for (const { pattern, minutes } of FORMS) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const written = minutes(match[1] ?? "", match[2] ?? "");
    const total = half === undefined ? written : inHalfOfDay(written, half);
    if (total < 0 || total > 1440) return undefined;
    const time = { hour: Math.floor(total / 60), minute: total % 60 };
    return half === undefined ? { ...time, sure: isSure(bare, written) } : { ...time, sure: true, dial: true };
  }
  return undefined;
}
