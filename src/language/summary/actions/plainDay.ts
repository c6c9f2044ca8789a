import { dayFromIso, isoDate, mondayOf } from "../../day.ts";
import { DATED } from "./dayWords.ts";
import type { Due } from "./due.ts";

const WEEKDAYS = ["m[oå]n", "t(?:ue|is)", "(?:wed|ons)", "t[ho][ur]", "fr[ie]", "(?:sat|lör)", "s[uö]n"].map(
  (day) => new RegExp(`^${day}`, "iu"),
);
const TODAY =
  /(?<!\p{L})(?:(?:by|before|this)\s+(?:eod|afternoon|evening|lunch|noon)|eod|tonight|(?:före|innan)\s+(?:lunch|kl\.?\s*\p{N}{1,2}(?:[.:]\p{N}\p{N})?)|i\s*eftermiddag|i\s*förmiddag|i [ef]\.?m|i afton|under dagen|(?:senare|later) (?:idag|today))(?!\p{L}|\p{N})/iu;
const TOMORROW =
  /(?<!\p{L})(?:imorron|imorn|imorrn|i morrn|i morn|i morron|tmrw|tmr)(?:\s+(?:bitti|kväll|[ef]m))?(?!\p{L})/iu;
/** Today, unless another day is named beside it. */
const SOON =
  /(?<!\p{L})(?:strax|(?:på|över|efter) lunch(?:en)?|efter (?:skolan|jobbet)|(?:med|på) en gång|nu (?:direkt|genast|på \p{L}+)|genast|omgående|nu(?=[\s.!]*$)|(?:om|inom) en (?:timme|kvart|stund)|på vägen hem|före (?:tolv|tio|tre)|(?:over|after|at) lunch|after (?:school|work)|right (?:now|away)|straight away|immediately|now(?=[\s.!]*$)|(?:with)?in an hour|on (?:the|my) way home|before noon)(?!\p{L})/iu;
/** Tomorrow, unless another day is named beside it. */
const MORNING = /(?<!\p{L})in the morning(?!\p{L})/iu;
const END_OF_WEEK =
  /(?<!\p{L})(?:(?:före|innan|by|before)\s+)(?:helgen|(?:the )?weekend|veckans slut|slutet (?:av|på) veckan)(?!\p{L})/iu;
const ABBREVIATED =
  /(?<!\p{L})(?:(?:by|on|before|until|till|this|next|til)\s+(?<day>mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)|(?:senast|till|på|innan|före)\s+(?<dag>mån|tis|ons|tors?|fre|lör|sön)|(?<alone>tues|weds|thurs?|tors))(?!\p{L})/iu;
const END_OF_MONTH =
  /(?<!\p{L})(?:(?:före|innan|till|vid|i|by|before|until|at)\s+)?(?:(?:the\s+)?end\s+of\s+(?:the|this)\s+month|månadsskiftet|månadens\s+slut|månaden\s+är\s+slut|slutet\s+(?:av|på)\s+månaden|month\s+end)(?!\p{L})/iu;
const LAST_OF =
  /(?<!\p{L})(?:(?:före|innan|till|by|before|until)\s+)?(?:sista|slutet\s+av|end\s+of|the\s+end\s+of)\s+(?<month>jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*/iu;
const MONTHS = ["jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "o", "nov", "dec"];

/** The last day of the month that is so many months after January of a year. */
function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);
}

function endOfMonth(text: string, today: string): Due | null {
  const [year = 0, month = 0] = today.split("-").map(Number);
  const ends = END_OF_MONTH.exec(text);
  if (ends) return { date: lastDay(year, month - 1), words: ends[0] };
  const named = LAST_OF.exec(text);
  const name = named?.groups?.["month"]?.toLowerCase();
  const at =
    name === undefined
      ? -1
      : MONTHS.findIndex((begins) => name.startsWith(begins) && !(begins === "ma" && name === "mar"));
  if (!named || at < 0) return null;
  return { date: lastDay(at < month - 1 ? year + 1 : year, at), words: named[0] };
}

/** No other day is named beside these words. */
function isAlone(text: string, words: string): boolean {
  return !DATED.test(text.replace(words, " "));
}

/** Everyday words for a last day that are no dates: "by wed", "före lunch", "before the end of the month". */
export function plainDay(text: string, today: string, isMeeting = false): Due | null {
  const [now, next] = [TODAY.exec(text), TOMORROW.exec(text)];
  if (next) return { date: isoDate(dayFromIso(today) + 1), words: next[0] };
  if (now) return { date: today, words: now[0] };
  const soon = isMeeting ? null : SOON.exec(text);
  if (soon && isAlone(text, soon[0])) return { date: today, words: soon[0] };
  const morning = MORNING.exec(text);
  if (morning && isAlone(text, morning[0])) return { date: isoDate(dayFromIso(today) + 1), words: morning[0] };
  const week = END_OF_WEEK.exec(text);
  const friday = mondayOf(dayFromIso(today)) + 4;
  if (week && !/till helgen|until/iu.test(week[0]) && friday >= dayFromIso(today))
    return { date: isoDate(friday), words: week[0] };
  const short = ABBREVIATED.exec(text);
  if (short) {
    const { day: named, dag, alone } = short.groups ?? {};
    const at = WEEKDAYS.findIndex((one) => one.test(named ?? dag ?? alone ?? ""));
    const day = mondayOf(dayFromIso(today)) + at;
    return { date: isoDate(day <= dayFromIso(today) ? day + 7 : day), words: short[0] };
  }
  return endOfMonth(text, today);
}

/** Whoever says "till helgen" has until its last day. */
export function untilSunday({ date, words }: Due): Due {
  return /helg|weekend/iu.test(words) ? { date: isoDate(mondayOf(dayFromIso(date)) + 6), words } : { date, words };
}
