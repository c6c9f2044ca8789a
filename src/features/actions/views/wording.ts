import type { Language } from "../../../core/texts.ts";
import type { Look } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import type { Person } from "../needs.ts";
import { type Action, isOverdue, type Numbered } from "../rules/action.ts";
import { calledNow } from "../rules/owner.ts";
import { texts } from "../texts.ts";

/** A look together with those who are in the group now, whose names live cards take. */
export type Seeing = Look & { readonly people: readonly Person[] };

export function numberOf({ number, year }: Numbered, language: Language): string {
  return texts[language].number(number, year);
}

/** "Cilla", or "Cilla (inte med i gruppen längre)". */
export function ownerOf({ owner }: Pick<Action, "owner">, { people, group, language }: Seeing): string | undefined {
  if (!owner) return undefined;
  const say = texts[language];
  const { name = say.former, gone } = calledNow(owner, { people, parties: group.parties });
  return gone ? say.gone(name) : name;
}

/** "3/2026 – beställa nät (ansvarig Cilla, senast fredag den 4 december 2026, försenad)" */
export function factsOf(action: Action, seeing: Seeing, withOwner = true): string {
  const { language, now, group } = seeing;
  const say = texts[language].overview;
  const owner = ownerOf(action, seeing);
  const facts = [
    withOwner && (owner ? say.owner(owner) : say.noOwner),
    action.due && say.due(longDate(action.due, language)),
    isOverdue(action, wallDate(now, group.zone)) && say.late,
    action.state !== "open" && say[action.state],
  ];
  return facts.filter(Boolean).join(", ");
}
