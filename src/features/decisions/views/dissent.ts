import type { Block } from "../../../core/card.ts";
import type { Language } from "../../../core/texts.ts";
import { clockTime, longDate } from "../../../language/format/dates.ts";
import { wallDate, wallTime } from "../../../language/format/wallClock.ts";
import type { Entered } from "../store/dissent.ts";
import { texts } from "../texts.ts";

/** Reservations and the rest, each in words. */
export function dissentsOf(dissents: readonly Entered[], zone: string, language: Language): readonly Block[] {
  const say = texts[language];
  // A party that has answered after all took part again.
  const standing = dissents.filter(({ kind, returnedAt }) => kind !== "standsOut" || !returnedAt);
  const items = standing.map((entered) => {
    const detail = entered.kind === "conflict" ? timesOf(entered, zone, language) : entered.text;
    return say.dissent[entered.kind](entered.who, detail);
  });
  return items.length > 0 ? [{ kind: "list", items }] : [];
}

function timesOf({ at, returnedAt, isLate }: Entered, zone: string, language: Language): string {
  const say = texts[language];
  const when = (instant: Date) =>
    `${longDate(wallDate(instant, zone), language)} ${clockTime(wallTime(instant, zone), language)}`;
  if (!returnedAt) return isLate ? say.declared(when(at)) : say.left(when(at));
  const sameDay = wallDate(at, zone) === wallDate(returnedAt, zone);
  return say.leftAndReturned(when(at), sameDay ? clockTime(wallTime(returnedAt, zone), language) : when(returnedAt));
}
