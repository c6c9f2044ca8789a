import { dayMs } from "../../../core/spans.ts";
import { dayFromIso, isoDate } from "../../../language/day.ts";
import { type Plan, type PlanContext, planOf } from "./plan.ts";
import { dateOf, instantAt, type Span, wallOf } from "./wall.ts";

export const fewestTimes = 2;
export const mostTimes = 8;
/** How long people have to answer where nobody says. */
const usualDays = 7;
/** When on the last day answers are counted. */
const lastHour = "18:00";
const shortestMs = 2 * 3_600_000;

/** The times that a text names, in their order, and what it says besides; or the piece that cannot be read as one. */
export type Times =
  | { readonly kind: "times"; readonly spans: readonly Span[]; readonly rest: string }
  | { readonly kind: "unclear"; readonly piece: string; readonly plan: Plan };

/** "10 december 17–19; 11 december 18–20, om budget": one time on each line, or with a semicolon, a comma or "eller" between. */
export function readTimes(text: string, context: PlanContext): Times {
  const pieces = text.split(/[\n;]|\s+(?:eller|or)\s+/u).flatMap((line) => atCommas(line.trim(), context));
  const spans: Span[] = [];
  const rests: string[] = [];
  for (const piece of pieces.filter(Boolean)) {
    const plan = planOf(piece, context);
    if (plan.kind !== "span") {
      // What comes after the last time may say what the meeting is about.
      if (plan.kind !== "none" || spans.length === 0) return { kind: "unclear", piece, plan };
    } else if (!spans.some(({ start, end }) => start === plan.span.start && end === plan.span.end)) {
      spans.push(plan.span);
    }
    rests.push(plan.rest);
  }
  const inOrder = spans.sort((a, b) => (a.start < b.start ? -1 : 1));
  return { kind: "times", spans: inOrder, rest: rests.filter(Boolean).join(", ") };
}

/** A comma parts two times, but stands also within one ("torsdag 10 december, 17–19") and before its place. */
function atCommas(line: string, context: PlanContext): readonly string[] {
  const pieces: string[] = [];
  for (const piece of line.split(/,\s+/u)) {
    const last = pieces.at(-1);
    const goesOn = last !== undefined && (planOf(piece, context).kind === "none" || !isWhole(last, context));
    if (goesOn) pieces[pieces.length - 1] = `${last}, ${piece}`;
    else pieces.push(piece);
  }
  return pieces;
}

function isWhole(piece: string, context: PlanContext): boolean {
  const { kind } = planOf(piece, context);
  return kind !== "noTime" && kind !== "none";
}

/**
 * When answers are counted: on the evening of that date, or in a week, but on the evening before the first time at the
 * latest, so that it can still be booked; where that has been, two hours before it.
 */
export function closingOf(
  first: Span,
  asked: string | undefined,
  { now, zone }: { readonly now: Date; readonly zone: string },
): Date {
  const usual = new Date(now.getTime() + usualDays * dayMs);
  const wished = asked ? instantAt(wallOf(asked, lastHour), zone) : usual;
  const eveningBefore = instantAt(wallOf(isoDate(dayFromIso(dateOf(first.start)) - 1), lastHour), zone);
  const hoursBefore = new Date(instantAt(first.start, zone).getTime() - shortestMs);
  const last = eveningBefore > now ? eveningBefore : hoursBefore;
  return wished < last ? wished : last;
}
