import { type Day, mondayOf, mondayOfWeek, weekdayOf, weekOf } from "../day.ts";
import type { Facts } from "./facts.ts";

/** A week by its number; without a year it is this or a coming week. */
export function weekFacts(week: number, year: number | undefined, today: Day): Facts {
  const now = weekOf(today);
  const found = mondayOfWeek(year ?? (week >= now.week ? now.year : now.year + 1), week);
  return found === undefined ? { impossible: "week" } : { week: found };
}

/** The week that "i veckan" means: at the weekend it is the one that is about to begin. */
export function mondayOfWorkingWeek(today: Day): Day {
  return mondayOf(weekdayOf(today) > 5 ? today + 7 : today);
}
