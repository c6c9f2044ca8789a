import type { Language } from "../../../core/texts.ts";
import type { Look } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import type { Agreement, Clause, Kind, Numbered, PartyDecision } from "../rules/agreement.ts";
import { filled } from "../rules/filled.ts";
import { texts } from "../texts.ts";

export function numberOf({ number, year }: Numbered, language: Language): string {
  return texts[language].number(number, year);
}

/** "IOP-avtal 3/2026" */
export function calledOf(agreement: Numbered & { readonly kind: Kind }, language: Language): string {
  const say = texts[language];
  return say.called(say.kinds[agreement.kind], numberOf(agreement, language));
}

/** "§ 6 Målgrupp" */
export function headingOf({ position, heading }: Pick<Clause, "position" | "heading">, language: Language): string {
  return texts[language].heading(position, heading);
}

/** A clause as people read it, in the agreement's own language. */
export function textOf(clause: Pick<Clause, "text" | "facts">, { language }: Pick<Agreement, "language">): string {
  return filled(clause, texts[language].missing);
}

export function dayOf(day: string | undefined, language: Language): string {
  return day === undefined ? texts[language].noDate : longDate(day, language);
}

export function periodOf({ startsOn, endsOn }: Pick<Agreement, "startsOn" | "endsOn">, language: Language): string {
  return texts[language].period(dayOf(startsOn, language), dayOf(endsOn, language));
}

export function whoOf(
  { by, party }: { readonly by: string | undefined; readonly party: string | undefined },
  language: Language,
): string {
  return texts[language].by(by ?? texts[language].former, party);
}

export function dateOf(at: Date, { group, language }: Pick<Look, "group" | "language">): string {
  return longDate(wallDate(at, group.zone), language);
}

/** "112" as it stands in minutes. */
export function paragraphOf(typed: string): string {
  return /^\d+$/u.test(typed) ? `§\u00a0${typed}` : typed;
}

/** Where a decision stands: "styrelsen, tisdag den 1 december 2026, § 5". */
export function recordOf(
  { body, decidedOn, paragraph }: Partial<Pick<PartyDecision, "body" | "decidedOn" | "paragraph">>,
  language: Language,
): string {
  const known = [body, decidedOn && longDate(decidedOn, language), paragraph && paragraphOf(paragraph)];
  return known.filter(Boolean).join(", ");
}
