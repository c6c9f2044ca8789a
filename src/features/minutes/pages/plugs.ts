import type { Part, Text } from "../../../core/document.ts";
import { readNumber } from "../../../core/number.ts";
import { numberInPath, type Page, type Pages, pathTo, type Query, segmentOf } from "../../../core/page.ts";
import { both } from "../../../core/texts.ts";
import type { Look, View } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { list, show } from "../commands/reading.ts";
import { type Beside, besideOf } from "../handlers/beside.ts";
import { documentFor } from "../handlers/files.ts";
import { maySettle } from "../handlers/settling.ts";
import type { BesideNeeds, Needs } from "../needs.ts";
import { maySee } from "../rules/access.ts";
import type { Minutes } from "../rules/minutes.ts";
import { findCompared } from "../store/corrections.ts";
import { findMinutes } from "../store/minutes.ts";
import { findSeen, lastOf } from "../store/seen.ts";
import { texts } from "../texts.ts";
import { reviewParts } from "../views/corrections.ts";
import { fileNameOf } from "../views/printed.ts";
import { calledOf, dateOf, numberOf } from "../views/wording.ts";
import { buttonsFor } from "./buttons.ts";

type PageNeeds = BesideNeeds & Pick<Needs, "findMembers">;

const pageLength = 100;

export const pages = (needs: PageNeeds): readonly Pages[] => [
  {
    path: "protokoll",
    name: both(texts, (t) => t.pages.minutes),
    rank: 35,
    async show(view, [number, ...more], query) {
      if (more.length > 0) return undefined;
      return number === undefined ? await listPage(view, query) : await itemPage(view, number, needs);
    },
    item: {
      name: both(texts, (t) => t.pages.item),
      async show(look, [number, ...more]) {
        const minutes = more.length > 0 ? undefined : await minutesAt(look, number);
        // Nobody is shown more than the group.
        if (minutes?.state !== "approved" || minutes.restricted) return undefined;
        const { parts, ...document } = await documentFor(look, minutes, needs);
        // What was said in the chat is the group's own.
        return { ...document, parts: parts.filter(({ kind }) => kind !== "sources") };
      },
    },
    opens(call) {
      if (call.command === list.id) return [];
      return call.command === show.id ? segmentOf(call, "number") : undefined;
    },
  },
];

async function minutesAt(look: Look, segment: string | undefined): Promise<Minutes | undefined> {
  const number = numberInPath.read(segment);
  return number === undefined ? undefined : await findMinutes(look, readNumber(number));
}

async function itemPage(view: View, segment: string, needs: PageNeeds): Promise<Page | undefined> {
  const minutes = await minutesAt(view, segment);
  if (!minutes || !maySee(view, minutes)) return undefined;
  const document = await documentFor(view, minutes, needs);
  const beside = await besideOf(view, minutes, needs);
  const review = minutes.state === "sent" ? reviewParts(minutes, await findCompared(view, minutes), view.language) : [];
  const settles = await maySettle(view, minutes, needs);
  return {
    document: { ...document, parts: [...review, ...document.parts, ...decisionsIn(beside, view)] },
    above: [{ label: texts[view.language].pages.minutes, to: pathTo(view.group, "protokoll") }],
    buttons: [...buttonsFor(minutes, settles, view), ...beside.handOver],
    file: { name: fileNameOf(minutes), document },
  };
}

/** Where the decisions stand that the text tells of, as they are in the log now. */
function decisionsIn({ histories }: Beside, { group, language }: View): readonly Part[] {
  const say = texts[language].pages;
  if (histories.length === 0) return [];
  const items = histories.map(({ number }): Text => {
    const to = pathTo(group, "beslut", numberInPath.write(number));
    return [{ text: say.decision(number), to }];
  });
  return [
    { kind: "heading", level: 1, text: say.decisions },
    { kind: "list", items },
  ];
}

async function listPage(view: View, query: Query): Promise<Page> {
  const { language, group } = view;
  const say = texts[language].pages;
  const found = await findSeen(view, pageLength + 1, lastOf(numberInPath.read(query["efter"])));
  const seen = found.slice(0, pageLength);
  const last = seen.at(-1);
  return {
    document: {
      title: say.minutes,
      language,
      head: { sender: group.name, kind: say.list },
      parts: [
        seen.length === 0
          ? { kind: "paragraph", text: say.none }
          : {
              kind: "table",
              caption: say.caption(seen.length),
              columns: [
                { title: say.columns.number },
                { title: say.columns.title, share: 4 },
                { title: say.columns.date },
                { title: say.columns.state },
              ],
              rows: seen.map((one) => rowOf(one, view)),
            },
      ],
    },
    next:
      found.length > pageLength && last
        ? {
            label: say.further,
            to: `${pathTo(group, "protokoll")}?efter=${numberInPath.write(numberOf(last, language))}`,
          }
        : undefined,
  };
}

function rowOf(minutes: Minutes, { language, group }: View) {
  const to = pathTo(group, "protokoll", numberInPath.write(numberOf(minutes, language)));
  return [
    [{ text: calledOf(minutes, language), to }],
    minutes.title,
    longDate(dateOf(minutes), language),
    texts[language].states[minutes.state],
  ];
}
