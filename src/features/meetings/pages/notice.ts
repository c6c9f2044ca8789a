import type { Document } from "../../../core/document.ts";
import type { Group } from "../../../core/group.ts";
import { longDate } from "../../../language/format/dates.ts";
import { standing } from "../rules/agenda.ts";
import { dateOf } from "../rules/wall.ts";
import { texts } from "../texts.ts";
import { type Agenda, lineOf } from "../views/agenda.ts";
import { detailLines, numberOf, sentence, whenAndWhere } from "../views/wording.ts";

/** The kallelse as a document, in the group's own language: for those who are sent it on paper or by e-mail. */
export function noticeDocument({ meeting, entries, origins }: Agenda, group: Group): Document {
  const { language } = group;
  const say = texts[language];
  const items = standing(entries).map((entry) => lineOf(entry, origins, language));
  const details = detailLines(meeting, group, language);
  return {
    title: say.notice.title(say.titled(numberOf(meeting, language), meeting.title)),
    language,
    head: { sender: group.name, kind: say.pages.notice, date: longDate(dateOf(meeting.start), language) },
    parts: [
      { kind: "paragraph", text: `${sentence(whenAndWhere(meeting, meeting.place, language))}.` },
      ...(details.length > 0 ? [{ kind: "list", items: details } as const] : []),
      { kind: "heading", level: 1, text: say.agenda.heading },
      { kind: "list", items, numbered: true },
      { kind: "paragraph", text: say.agenda.mailAnswer },
    ],
  };
}
