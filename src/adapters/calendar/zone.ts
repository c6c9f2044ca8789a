import { dayMs } from "../../core/spans.ts";
import { type ClockChange, findClockChanges, minutesAhead } from "../../language/format/clockChanges.ts";
import { quote } from "./lines.ts";

const minuteMs = 60_000;
const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"] as const;

/**
 * The zone's rules between two instants, as a calendar that knows no zones needs them (RFC 5545, section 3.6.5). They
 * come from the runtime that wall times are reckoned by too, so that the two cannot differ.
 */
export function zoneLines(zone: string, from: Date, to: Date): readonly string[] {
  // Whole years on both sides: what recurs is then seen to, and a change comes before the first instant.
  const years = { first: from.getUTCFullYear() - 1, last: to.getUTCFullYear() + 1 };
  const start = new Date(Date.UTC(years.first, 0, 1));
  const end = new Date(Date.UTC(years.last + 1, 0, 1));
  const changes = findClockChanges(zone, start, end);
  const first = changes[0];
  const begins = first && first.at <= from ? [] : steadyLines(minutesAhead(start, zone));
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${quote(zone)}`,
    ...begins,
    ...groupAlike(changes).flatMap((alike) => linesOf(alike, years.last - years.first + 1)),
    "END:VTIMEZONE",
  ];
}

function steadyLines(offset: number): readonly string[] {
  return observance("STANDARD", "19700101T000000", offset, offset, []);
}

/** Changes of the same kind: those in spring, those in autumn. */
function groupAlike(changes: readonly ClockChange[]): readonly (readonly ClockChange[])[] {
  return [...Map.groupBy(changes, ({ before, after }) => `${before}:${after}`).values()];
}

/** One rule where the changes recur each year, else each change by itself. */
function linesOf(changes: readonly ClockChange[], years: number): readonly string[] {
  const rule = changes.length === years ? ruleOf(changes) : undefined;
  return (rule ? changes.slice(0, 1) : changes).flatMap(({ at, before, after }) => {
    const kind = after > before ? "DAYLIGHT" : "STANDARD";
    return observance(kind, stamp(shownBefore({ at, before })), before, after, rule ? [rule] : []);
  });
}

function observance(
  kind: "STANDARD" | "DAYLIGHT",
  begins: string,
  before: number,
  after: number,
  rule: readonly string[],
): readonly string[] {
  const offsets = [`TZOFFSETFROM:${offsetText(before)}`, `TZOFFSETTO:${offsetText(after)}`];
  return [`BEGIN:${kind}`, `DTSTART:${begins}`, ...offsets, ...rule, `END:${kind}`];
}

/** What the clocks show when they are set, as if it were UTC. */
function shownBefore({ at, before }: Pick<ClockChange, "at" | "before">): Date {
  return new Date(at.getTime() + before * minuteMs);
}

/** "The last Sunday of March": where that, or the second or another, is when the clocks are set in each of the years. */
function ruleOf(changes: readonly ClockChange[]): string | undefined {
  const shown = changes.map(shownBefore);
  const [first, ...others] = shown;
  if (!first) return undefined;
  const place = (date: Date) => [date.getUTCMonth(), date.getUTCDay(), date.getTime() % dayMs].join();
  const yearly = shown.every((date, i) => date.getUTCFullYear() === first.getUTCFullYear() + i);
  if (!yearly || others.some((date) => place(date) !== place(first))) return undefined;
  const week = commonWeek(shown);
  if (week === undefined) return undefined;
  return `RRULE:FREQ=YEARLY;BYMONTH=${first.getUTCMonth() + 1};BYDAY=${week}${weekdays[first.getUTCDay()]}`;
}

function commonWeek(dates: readonly Date[]): number | undefined {
  const isLast = (date: Date) => new Date(date.getTime() + 7 * dayMs).getUTCMonth() !== date.getUTCMonth();
  if (dates.every(isLast)) return -1;
  const weeks = new Set(dates.map((date) => Math.ceil(date.getUTCDate() / 7)));
  return weeks.size === 1 ? [...weeks][0] : undefined;
}

/** "20260329T020000", of a date whose UTC is what is meant. */
function stamp(date: Date): string {
  return date.toISOString().slice(0, 19).replace(/[-:]/gu, "");
}

/** "+0100" */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (count: number) => String(count).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${two(size % 60)}`;
}
