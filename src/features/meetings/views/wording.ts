import type { Block } from "../../../core/card.ts";
import type { Group } from "../../../core/group.ts";
import type { Language } from "../../../core/texts.ts";
import { clockTime, longDate, timeSpan } from "../../../language/format/dates.ts";
import { listOf } from "../../../language/format/lists.ts";
import { dateOf, type Span, timeOf } from "../rules/wall.ts";
import type { MeetingDetails, Numbered } from "../store/meetings.ts";
import { texts } from "../texts.ts";

export function numberOf({ number, year }: Numbered, language: Language): string {
  return texts[language].number(number, year);
}

/** "torsdag den 10 december 2026 kl. 17.00–19.00" */
export function whenOf({ start, end }: Span, language: Language): string {
  const day = longDate(dateOf(start), language);
  if (dateOf(start) === dateOf(end)) return `${day} ${timeSpan(timeOf(start), timeOf(end), language)}`;
  const ends = `${longDate(dateOf(end), language)} ${clockTime(timeOf(end), language)}`;
  return texts[language].fromTo(`${day} ${clockTime(timeOf(start), language)}`, ends);
}

/** "torsdag den 10 december 2026 kl. 17.00–19.00, Rådhuset" */
export function whenAndWhere(span: Span, place: string | undefined, language: Language): string {
  return [whenOf(span, language), place].filter(Boolean).join(", ");
}

/** What is known of a meeting besides when and where. */
export function factsOf(details: MeetingDetails, group: Group, language: Language): readonly Block[] {
  const { facts: say, remoteAllowed } = texts[language];
  const facts: (readonly [string, string | undefined])[] = [
    [say.remote, details.remote ? remoteAllowed : undefined],
    [say.called, details.called.length > 0 ? calledIn(details.called, group, language) : undefined],
    [say.documents, details.documents],
    [say.contact, details.contact],
  ];
  const known = facts.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
  const link: Block[] = details.link ? [{ kind: "link", text: say.link, url: details.link }] : [];
  return [...(known.length > 0 ? [{ kind: "facts", facts: known } as const] : []), ...link];
}

/** The names of those that are called: parties and roles. */
function calledIn(called: readonly string[], { parties }: Group, language: Language): string {
  const { calledRoles, formerParty } = texts[language];
  const roles: Readonly<Record<string, string>> = calledRoles;
  const names = called.map((one) => roles[one] ?? parties.find(({ id }) => id === one)?.name ?? formerParty);
  return listOf(names, language);
}

/** What is known of a meeting besides when and where, in plain lines for other programs: "Handlingar: …". */
export function detailLines(details: MeetingDetails, group: Group, language: Language): readonly string[] {
  const { facts } = texts[language];
  const known: readonly (readonly [string, string | undefined])[] = [
    [facts.link, details.link],
    [facts.called, details.called.length > 0 ? calledIn(details.called, group, language) : undefined],
    [facts.documents, details.documents],
    [facts.contact, details.contact],
  ];
  return known.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
}
