import type { Group } from "../../../core/group.ts";
import { standing } from "../rules/agenda.ts";
import { texts } from "../texts.ts";
import { type Agenda, lineOf } from "./agenda.ts";
import { calledIn, numberOf, sentence, whenAndWhere } from "./wording.ts";

/** The kallelse as plain text in the group's own language, to be pasted into an e-mail. */
export function mailText({ meeting, entries, origins }: Agenda, group: Group): string {
  const { language } = group;
  const say = texts[language];
  const { facts } = say;
  const known: readonly (readonly [string, string | undefined])[] = [
    [facts.link, meeting.link],
    [facts.called, meeting.called.length > 0 ? calledIn(meeting.called, group, language) : undefined],
    [facts.documents, meeting.documents],
    [facts.contact, meeting.contact],
  ];
  const lines = standing(entries).map((entry, i) => `${i + 1}. ${lineOf(entry, origins, language)}`);
  const parts = [
    say.notice.title(say.titled(numberOf(meeting, language), meeting.title)),
    [
      `${sentence(whenAndWhere(meeting, meeting.place, language))}.`,
      ...known.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])),
    ].join("\n"),
    [say.agenda.heading, ...lines].join("\n"),
    say.agenda.mailAnswer,
  ];
  return `${parts.join("\n\n")}\n`;
}
