import { type Day, mondayOf } from "../../day.ts";
import type { Facts, Unit } from "../facts.ts";
import { comingDay } from "../namedDays.ts";
import { type Rule, rule } from "../rule.ts";

type DayIn = (year: number) => Day;

const FORTNIGHT = 14;
/** "Efter jul", but not "after Christmas Day". */
const FEAST = "{feast}(?!'|~(?:day|eve|afton))";

function before(feast: DayIn, today: Day): Facts {
  return { period: { from: today, to: comingDay(feast, today) - 1 } };
}

function after(feast: DayIn, today: Day): Facts {
  const day = comingDay(feast, today);
  return { period: { from: day + 1, to: day + FORTNIGHT } };
}

function until(day: Day): Facts {
  return { until: { from: day, to: day } };
}

const DAYS: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30, year: 365 };

function daysFrom(feast: DayIn, days: number, today: Day): Facts {
  const day = comingDay(feast, today) + days;
  return { day: day >= today ? day : comingDay(feast, comingDay(feast, today) + 1) + days };
}

/** The Monday of a week so many weeks from that of a feast. */
function week(feast: DayIn, weeks: number, today: Day): Facts {
  return { week: mondayOf(comingDay(feast, today)) + 7 * weeks };
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
  rule(`(?:fram till|till|till och med|t\\.?o\\.?m\\.?|until) ${FEAST}`, ({ feast }, today) =>
    until(comingDay(feast, today)),
  ),
];
