import type { Text } from "../../../core/document.ts";
import { type Page, pathTo, type Query } from "../../../core/page.ts";
import type { View } from "../../../core/turn.ts";
import { type AuditLine, findAudit } from "../store/audit.ts";
import { texts } from "../texts.ts";

const pageLength = 100;

/** The lines as they are stored: ids and digests, so that they may be shown, and nothing that they do not hold. */
export async function auditPage(view: View, { fore }: Query): Promise<Page> {
  const { group, language } = view;
  const say = texts[language].pages;
  const before = /^\d{1,9}$/u.test(fore ?? "") ? Number(fore) : undefined;
  const found = await findAudit(view, before, pageLength + 1);
  const shown = found.slice(0, pageLength);
  const last = shown.at(-1);
  const { seq, at, actor, door, command, input } = say.auditColumns;
  return {
    document: {
      title: say.audit,
      language,
      head: { sender: group.name, kind: group.name },
      parts: [
        { kind: "paragraph", text: say.auditAbout },
        shown.length === 0
          ? { kind: "paragraph", text: say.auditNone }
          : {
              kind: "table",
              caption: say.auditCaption(shown.length),
              columns: [
                { title: seq },
                { title: at },
                { title: actor },
                { title: door },
                { title: command },
                { title: input },
              ],
              rows: shown.map(rowOf),
            },
      ],
    },
    next:
      found.length > pageLength && last
        ? { label: say.earlier, to: `${pathTo(group, "granskning")}?fore=${last.seq}` }
        : undefined,
  };
}

function rowOf({ seq, line }: AuditLine): readonly Text[] {
  const { at = "", actor = "", door = "", command = "", input = "" } = JSON.parse(line) as Record<string, string>;
  return [String(seq), at.replace("T", " ").slice(0, 19), actor, door, command, input];
}
