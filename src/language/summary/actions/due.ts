import { readDate } from "../../dates/readDate.ts";
import { dayFromIso, isoDate, mondayOf } from "../../day.ts";
import { wallDate } from "../../format/wallClock.ts";

/** The last day for something, and the words that say so. */
export interface Due {
  readonly date: string;
  readonly words: string;
}

/** Something that a date can be read from: digits and names of days and the like. Most sentences have none. */
const DATED =
  /\p{N}|dag|kv[äa]ll|morgon|morrn|vecka|v\.|helg|m[åa]nad|januari|februari|mars|april|maj|jun|jul|aug|sep|okt|oct|nov|dec|(?<!\p{L})(?:jan|feb|m[åa]n|tis|ons|tors?|fre|l[öo]r|s[öo]n)(?!\p{L})|day|tonight|tomorrow|week|month|march|may|eod/iu;
const DEADLINE =
  /(?<!\p{L})(?:senast|innan|före|fore|deadline|till|tills|by|before|until|till and with|no later than|due|klara?t?|färdigt?|inom|within|end of)(?!\p{L})/giu;
/** The day of a meeting says when the meeting is, not when something is due. */
const EVENT =
  /(?:m[öo]te[rt]?|mötena|träffen?|träff|workshop(?:en|pen)?|dialogm[öo]te[t]?|kalas(?:et)?|dagen|meeting|call|event|workshop|session|day|förmötet|kursen|utbildningen)\s+(?:(?:den|på|on|of|the|för|in)\s+)*$/iu;
const LONGEST = 400;

interface When {
  readonly at: Date;
  readonly zone: string;
}

function fridayOf(from: string, today: string): string | null {
  const friday = isoDate(mondayOf(dayFromIso(from)) + 4);
  return friday >= today ? friday : null;
}

/** How many days apart two dates are. */
function daysBetween(from: string, to: string): number {
  return dayFromIso(to) - dayFromIso(from);
}

function read(text: string, { at, zone }: When): Due | null {
  const reading = readDate(text, { now: at, zone });
  const [first] = reading.spans;
  const last = reading.spans.at(-1);
  if (!first || !last || EVENT.test(text.slice(Math.max(0, first.start - 40), first.start))) return null;
  const words = text.slice(first.start, last.end);
  if (reading.kind === "start" && !reading.occasion.rrule) return { date: reading.occasion.date, words };
  if (reading.kind === "rangeOnly" && !reading.rrule && daysBetween(reading.from, reading.to) <= 6) {
    const date = fridayOf(reading.from, wallDate(at, zone));
    return date === null ? null : { date, words };
  }
  return null;
}

/** By when, where a sentence says so. A week means its Friday; what can be read in two ways, or has been, is nothing. */
export function dueIn(sentence: string, when: When): Due | null {
  const text = sentence.slice(0, LONGEST);
  if (!DATED.test(text)) return null;
  for (const { index } of text.matchAll(DEADLINE)) {
    const due = DATED.test(text.slice(index)) ? read(text.slice(index), when) : null;
    if (due) return due;
  }
  return read(text, when);
}
