import type { Group } from "../../../core/group.ts";
import { sentence } from "../../../language/format/sentence.ts";
import { standing } from "../rules/agenda.ts";
import { texts } from "../texts.ts";
import { type Agenda, lineOf } from "./agenda.ts";
import { detailLines, numberOf, whenAndWhere } from "./wording.ts";

/** The kallelse as plain text in the group's own language, to be pasted into an e-mail. */
export function mailText({ meeting, entries, origins }: Agenda, group: Group): string {
  const { language } = group;
  const say = texts[language];
  const lines = standing(entries).map((entry, i) => `${i + 1}. ${lineOf(entry, origins, language)}`);
  const parts = [
    say.notice.title(say.titled(numberOf(meeting, language), meeting.title)),
    [`${sentence(whenAndWhere(meeting, meeting.place, language))}.`, ...detailLines(meeting, group, language)].join(
      "\n",
    ),
    [say.agenda.heading, ...lines].join("\n"),
    say.agenda.mailAnswer,
  ];
  return `${parts.join("\n\n")}\n`;
}
