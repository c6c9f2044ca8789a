import { readDate } from "../../dates/readDate.ts";
import { dayFromIso, isoDate, mondayOf } from "../../day.ts";
import { wallDate } from "../../format/wallClock.ts";
import { DATED, NAMES_DAY } from "./dayWords.ts";
import { plainDay, untilSunday } from "./plainDay.ts";

/** The last day for something, and the words that say so. */
export interface Due {
  readonly date: string;
  readonly words: string;
}

const DEADLINE =
  /(?<!\p{L})(?:senast|innan|före|fore|deadline|till|tills|by|before|until|till and with|no later than|due|klara?t?|färdigt?|inom|within|end of)(?!\p{L})/giu;
/** The day of a meeting says when the meeting is, not when something is due; but "på mötet i morgon" is when it is done. */
const EVENT =
  /(?<!(?:på|vid|inför|före|at|i|in|by|before) (?:det |the )?\p{L}{0,12})(?:m[öo]te[rt]?|mötena|träffen?|träff|workshop(?:en|pen)?|dialogm[öo]te[t]?|kalas(?:et)?|dagen|meeting|(?<!(?:will|'ll|can|could|please|to|and) )call|event|workshop|session|day|förmötet|kursen|utbildningen)\s+(?:(?:den|på|on|of|the|för|in)\s+)*$/iu;
const LONGEST = 400;

/** "Luciaveckans fredag": which week that is has to be known. */
const SOME_WEEKS_DAY = /\p{L}{3,}veckans\s/iu;

interface When {
  readonly at: Date;
  readonly zone: string;
  /** The day of a meeting counts too. */
  readonly ofEvent?: true;
  /** In a meeting, what is done "now" is done there. */
  readonly isMeeting?: boolean;
}

function fridayOf(from: string, today: string): string | null {
  const friday = isoDate(mondayOf(dayFromIso(from)) + 4);
  return friday >= today ? friday : null;
}

/** How many days apart two dates are. */
function daysBetween(from: string, to: string): number {
  return dayFromIso(to) - dayFromIso(from);
}

/** "På måndag", said on a Monday: nobody has until the same day without saying so. */
function sameDayNextWeek(choices: readonly { readonly date: string }[], today: string): string | undefined {
  const [first, second, other] = choices.map(({ date }) => date);
  return first === today && second !== undefined && !other && daysBetween(first, second) === 7 ? second : undefined;
}

function read(text: string, { at, zone, ofEvent }: When): Due | null {
  const reading = readDate(text, { now: at, zone });
  const [first] = reading.spans;
  const last = reading.spans.at(-1);
  if (!first || !last) return null;
  if (!ofEvent && EVENT.test(text.slice(Math.max(0, first.start - 40), first.start))) return null;
  const words = text.slice(first.start, last.end);
  if (FROM.test(text.slice(0, first.start)) || FROM.test(words.slice(0, words.search(/\p{N}|$/u)))) return null;
  if (reading.kind === "start" && reading.occasion.time !== undefined && !NAMES_DAY.test(words)) return null;
  const later = reading.kind === "ambiguous" ? sameDayNextWeek(reading.choices, wallDate(at, zone)) : undefined;
  if (later !== undefined) return { date: later, words };
  if (reading.kind === "start" && !reading.occasion.rrule) return { date: reading.occasion.date, words };
  if (reading.kind !== "rangeOnly" || reading.rrule) return null;
  if (BEFORE_DATE.test(text.slice(Math.max(0, first.start - LONGEST_BEFORE), last.end)))
    return { date: isoDate(dayFromIso(reading.to) + 1), words };
  if (WITHIN.test(words)) return { date: reading.to, words };
  const date = daysBetween(reading.from, reading.to) <= 6 ? fridayOf(reading.from, wallDate(at, zone)) : null;
  return date === null ? null : { date, words };
}

/** "Före den 10 december" and "före fredag" are said of that day; "före jul" names none. */
const BEFORE_DATE =
  /(?<!\p{L})(?:före|fore|innan|before)\s(?:.*\p{N}|.{0,6}(?:m[åa]n|tis|ons|tors|fre|l[öo]r|s[öo]n)dag|.{0,6}(?:mon|tues|wednes|thurs|fri|satur|sun)day)/iu;
/** "Inom två veckor". */
const WITHIN = /(?<!\p{L})(?:inom|within)\s/iu;
const LONGEST_BEFORE = 12;

/** "Från den 11 januari": when something begins to hold, not when it is to be done. */
const FROM = /(?<!\p{L})(?:från(?: och med)?|fr\.? ?o\.? ?m\.?|from|as of|starting)\s*(?:den\s*)?$/iu;

/** The words around a day: reading for days takes as long as the text is. */
const BEFORE = 48;
const AFTER = 64;

function around(text: string, from: number): string | undefined {
  const at = text.slice(from).search(DATED);
  if (at < 0) return undefined;
  const start = Math.max(from, from + at - BEFORE);
  const cut = text.slice(start, from + at + AFTER);
  return start === from ? cut : cut.replace(/^\S*\s/u, "");
}

const THEN = /,?\s(?:så|so|sen|sedan|then)\s|,\s(?:(?:och|and|men|but)\s)?/u;

/** "Jag ringer dem nästa vecka så tar vi det den 13 mars": the day that stands with what is promised. */
function inFirst(text: string, when: When): Due | null {
  const parts = text.split(THEN);
  const dated = parts.filter((part) => DATED.test(part));
  const [first] = dated;
  return first !== undefined && dated.length > 1 && parts.indexOf(first) === 0 ? read(first, when) : null;
}

/** By when, where a sentence says so. A week means its Friday; what can be read in two ways, or has been, is nothing. */
export function dueIn(sentence: string, when: When): Due | null {
  const text = sentence.slice(0, LONGEST);
  if (SOME_WEEKS_DAY.test(text)) return null;
  const plain = plainDay(text, wallDate(when.at, when.zone), when.isMeeting);
  if (plain) return plain;
  const whole = around(text, 0);
  if (whole === undefined) return null;
  const [deadline] = text.matchAll(DEADLINE);
  const until = deadline ? around(text, deadline.index) : undefined;
  const found =
    (until === undefined ? null : read(until, when)) ??
    inFirst(text, when) ??
    (until === whole ? null : read(whole, when));
  return found ? untilSunday(found) : null;
}
