import { cut } from "../../core/card.ts";
import { form } from "../../core/command.ts";
import type { Part } from "../../core/document.ts";
import { type Page, type Pages, pathTo, type Query } from "../../core/page.ts";
import { both } from "../../core/texts.ts";
import type { View } from "../../core/turn.ts";
import { longDate } from "../../language/format/dates.ts";
import { listEarlier, preview } from "./commands.ts";
import { findEarlier } from "./store/decisions.ts";
import { texts } from "./texts.ts";

const pageLength = 100;
const lineLength = 400;

export const pages: readonly Pages[] = [
  {
    path: "tidigare",
    name: both(texts, (t) => t.name),
    rank: 65,
    atFoot: true,
    show: async (view, rest, query) => (rest.length > 0 ? undefined : await earlierPage(view, query)),
    opens: ({ command, input }) =>
      command === listEarlier.id && Object.values(input).every((value) => value === undefined) ? [] : undefined,
  },
];

async function earlierPage(view: View, { ord, sida }: Query): Promise<Page> {
  const { group, language, actor } = view;
  const say = texts[language];
  const text = ord?.trim().slice(0, 200) || undefined;
  const page = /^\d{1,4}$/u.test(sida ?? "") ? Number(sida) : 0;
  const found = await findEarlier(view, { text, skip: page * pageLength, most: pageLength + 1 });
  const more = found.length > pageLength;
  const mayImport = preview.roles.some((role) => actor.roles.includes(role));
  const kept = new URLSearchParams({ ...(text && { ord: text }), sida: String(page + 1) });
  return {
    document: {
      title: say.title,
      language,
      head: { sender: group.name, kind: group.name },
      parts: tableOf(found.slice(0, pageLength), more, view),
    },
    filters: [{ name: "ord", label: say.pages.text, value: ord ?? "" }],
    buttons: mayImport ? [{ label: say.commands.preview.title, call: form(preview, {}) }] : [],
    ...(more && { next: { label: say.pages.next, to: `${pathTo(group, "tidigare")}?${kept}` } }),
  };
}

function tableOf(shown: Awaited<ReturnType<typeof findEarlier>>, more: boolean, { language }: View): readonly Part[] {
  const say = texts[language];
  if (shown.length === 0) return [{ kind: "paragraph", text: say.none }];
  const { number, text, date, meeting, registration } = say.pages.columns;
  return [
    {
      kind: "table",
      caption: more ? say.pages.captionMore(shown.length) : say.pages.caption(shown.length),
      columns: [
        { title: number },
        { title: text, share: 4 },
        { title: date },
        { title: meeting },
        { title: registration },
      ],
      rows: shown.map((one) => [
        one.number,
        cut(one.text, lineLength),
        longDate(one.decidedOn, language),
        one.meeting ?? "",
        one.registrationNumber ?? "",
      ]),
    },
    { kind: "note", text: say.from },
  ];
}
