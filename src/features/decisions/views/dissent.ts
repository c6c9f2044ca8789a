import type { Block } from "../../../core/card.ts";
import type { Language } from "../../../core/texts.ts";
import { clockTime } from "../../../language/format/dates.ts";
import { wallTime } from "../../../language/format/wallClock.ts";
import type { Entered } from "../store/dissent.ts";
import { texts } from "../texts.ts";

/** Reservations and the rest, each in words. */
export function dissentsOf(dissents: readonly Entered[], zone: string, language: Language): readonly Block[] {
  const say = texts[language];
  const items = dissents.map((entered) => {
    const detail = entered.kind === "conflict" ? timesOf(entered, zone, language) : entered.text;
    return say.dissent[entered.kind](entered.who, detail);
  });
  return items.length > 0 ? [{ kind: "list", items }] : [];
}

function timesOf({ at, returnedAt }: Entered, zone: string, language: Language): string {
  const say = texts[language];
  const left = clockTime(wallTime(at, zone), language);
  return returnedAt ? say.leftAndReturned(left, clockTime(wallTime(returnedAt, zone), language)) : say.left(left);
}
