import { dayFromIso, mondayOf } from "../day.ts";
import type { Facts } from "./facts.ts";
import { type Group, isBareWeekday } from "./groups.ts";
import { occasionsIn } from "./meanings.ts";
import type { Here } from "./occasions.ts";
import { resolve } from "./resolve.ts";

const TIME_KEYS: ReadonlySet<string> = new Set(["clock", "endClock", "part", "minutes", "loose", "zone"]);

function pick(facts: Facts, wanted: (key: string) => boolean): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => wanted(key)));
}

export const onlyTime = (facts: Facts) => pick(facts, (key) => TIME_KEYS.has(key));
export const onlyDay = (facts: Facts) => pick(facts, (key) => !TIME_KEYS.has(key));

/** "Onsdag eller torsdag 10/12": the Wednesday of that week. */
export function inWeekOfNext(facts: Facts, next: Group | undefined, here: Here): Facts {
  if (!isBareWeekday(facts) || next?.facts.calendar === undefined) return facts;
  const [occasion] = occasionsIn(resolve(next.facts, here));
  return occasion ? { ...facts, week: mondayOf(dayFromIso(occasion.date)) } : facts;
}
