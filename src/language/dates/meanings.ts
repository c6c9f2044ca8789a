import { dayFromIso } from "../day.ts";
import type { Here } from "./occasions.ts";
import type { DateReading, Occasion } from "./reading.ts";

type WithoutSpans<Reading> = Reading extends unknown ? Omit<Reading, "spans"> : never;
/** A reading before it is known where in the text its words stand. */
export type Meaning = WithoutSpans<DateReading>;

/** The occasions that may be booked, if any. */
export function occasionsIn(meaning: Meaning): readonly Occasion[] {
  if (meaning.kind === "start") return [meaning.occasion];
  return meaning.kind === "ambiguous" ? meaning.choices : [];
}

/** The same place, but as if it were the day of an occasion. */
export function asIfOn(occasion: Occasion | undefined, here: Here): Here {
  return occasion ? { ...here, today: dayFromIso(occasion.date), minute: 0, timeOn: undefined } : here;
}
