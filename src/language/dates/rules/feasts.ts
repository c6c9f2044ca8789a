import { type Day, mondayOf, yearMonthDay } from "../../day.ts";
import type { Facts, Unit } from "../facts.ts";
import { comingDay, type Feast } from "../namedDays.ts";
import { type Rule, rule } from "../rule.ts";

const FORTNIGHT = 14;
/** "Efter jul", but not "after Christmas Day". */
const FEAST = "{feast}(?!'|~(?:day|eve|afton))";

function yearOf({ eve }: Feast, today: Day): number {
  return yearMonthDay(comingDay(eve, today)).year;
}

function before({ eve }: Feast, today: Day): Facts {
  return { period: { from: today, to: comingDay(eve, today) - 1 } };
}

function after({ eve }: Feast, today: Day): Facts {
  const day = comingDay(eve, today);
  return { period: { from: day + 1, to: day + FORTNIGHT } };
}

function until({ eve }: Feast, today: Day): Facts {
  const day = comingDay(eve, today);
  return { until: { from: day, to: day } };
}

function during({ eve, last }: Feast, year: number): Facts {
  return { period: { from: eve(year), to: last(year) } };
}

const DAYS: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** "Tre veckor före jul" is counted from Christmas Eve by some, and from Christmas Day by others. */
function daysFrom(feast: Feast, days: number, today: Day): Facts {
  const between = (year: number) => ({ from: feast.eve(year) + days, to: feast.day(year) + days });
  const year = yearOf(feast, today);
  const near = between(year);
  const { from, to } = near.to >= today ? near : between(year + 1);
  return from === to ? { day: from } : { period: { from, to } };
}

/** The Monday of a week so many weeks from that of a feast. */
function week({ eve }: Feast, weeks: number, today: Day): Facts {
  return { week: mondayOf(comingDay(eve, today)) + 7 * weeks };
}

/** Days with names: holidays, eves and others. */
export const feastRules: readonly Rule[] = [
  rule("{dayWord}", ({ dayWord }, today) => ({ day: comingDay(dayWord, today) })),
  rule("{dayWord} {year}", ({ dayWord, year }) => ({ day: dayWord(year) })),
  rule(`(?:före|innan|before) ${FEAST}`, ({ feast }, today) => before(feast, today)),
  rule(`(?:efter|after) ${FEAST}`, ({ feast }, today) => after(feast, today)),
  rule(`{count} {unit} (?:före|innan|before) ${FEAST}`, ({ count, unit, feast }, today) =>
    daysFrom(feast, -count * DAYS[unit], today),
  ),
  rule(`{count} {unit} (?:efter|after) ${FEAST}`, ({ count, unit, feast }, today) =>
    daysFrom(feast, count * DAYS[unit], today),
  ),
  rule(`(?:the )?(?:veckan|week) (?:före|innan|before) ${FEAST}`, ({ feast }, today) => week(feast, -1, today)),
  rule(`(?:the )?(?:veckan|week) (?:efter|after) ${FEAST}`, ({ feast }, today) => week(feast, 1, today)),
  rule(`(?:fram till|till|till och med|t\\.?o\\.?m\\.?|until) ${FEAST}`, ({ feast }, today) => until(feast, today)),
  rule(`(?:i|över|under|vid|runt|kring|at|over|during|around) ${FEAST}(?: {year?})?`, ({ feast, year }, today) =>
    during(feast, year ?? yearOf(feast, today)),
  ),
  rule("{feast} {year}", ({ feast, year }) => during(feast, year)),
];
