import { cut } from "../../../core/card.ts";
import { form } from "../../../core/command.ts";
import type { Part, Text } from "../../../core/document.ts";
import { readNumber } from "../../../core/number.ts";
import { numberInPath, type Page, pathTo, type Query } from "../../../core/page.ts";
import type { View } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { add } from "../commands/making.ts";
import type { Needs } from "../needs.ts";
import { type Action, isOverdue } from "../rules/action.ts";
import { findAction } from "../store/actions.ts";
import { listActions, listDone } from "../store/lists.ts";
import { texts } from "../texts.ts";
import { numberOf, ownerOf, type Seeing } from "../views/wording.ts";

const pageLength = 50;
const kinds = ["open", "own", "overdue", "done", "all"] as const;
type Kind = (typeof kinds)[number];
/** As the address says it. */
const inPath: Readonly<Record<Kind, string>> = {
  open: "oppna",
  own: "mina",
  overdue: "forsenade",
  done: "klara",
  all: "alla",
};

export async function actionList(view: View, query: Query, { findMembers }: Needs): Promise<Page> {
  const { language, group } = view;
  const say = texts[language].pages;
  const kind = kinds.find((one) => inPath[one] === query["visa"]) ?? "open";
  const after = numberInPath.read(query["efter"]);
  const last = after === undefined ? undefined : await findAction(view, readNumber(after));
  const found = await find(view, kind, last);
  const shown = found.slice(0, pageLength);
  const end = shown.at(-1);
  const seeing = { ...view, people: await findMembers(view) };
  const more = `${pathTo(group, "atgarder")}?visa=${inPath[kind]}&efter=`;
  return {
    document: {
      title: say.actions,
      language,
      head: { sender: group.name, kind: say.kinds[kind] },
      parts: shown.length > 0 ? [tableOf(shown, found.length, seeing)] : [{ kind: "paragraph", text: say.none }],
    },
    filters: [
      {
        name: "visa",
        label: say.which,
        value: inPath[kind],
        options: kinds.map((one) => ({ value: inPath[one], label: say.kinds[one] })),
      },
    ],
    next:
      found.length > pageLength && end
        ? { label: say.further, to: `${more}${numberInPath.write(numberOf(end, language))}` }
        : undefined,
    buttons: [{ label: texts[language].commands.add.title, call: form(add, {}) }],
  };
}

async function find(view: View, kind: Kind, after: Action | undefined): Promise<readonly Action[]> {
  const most = pageLength + 1;
  if (kind === "done") return await listDone(view, after, most);
  return await listActions(view, {
    in: kind === "all" ? ["open", "done", "struck"] : ["open"],
    ...(kind === "own" && { of: view.actor }),
    ...(kind === "overdue" && { dueBefore: wallDate(view.now, view.group.zone) }),
    after,
    most,
  });
}

function tableOf(shown: readonly Action[], found: number, seeing: Seeing): Part {
  const say = texts[seeing.language].pages;
  const { number, text, owner, due, state } = say.columns;
  return {
    kind: "table",
    caption: found > pageLength ? say.captionMore(pageLength) : say.caption(found),
    columns: [{ title: number }, { title: text, share: 3 }, { title: owner }, { title: due }, { title: state }],
    rows: shown.map((action) => rowOf(action, seeing)),
  };
}

function rowOf(action: Action, seeing: Seeing): readonly Text[] {
  const { language, group, now } = seeing;
  const say = texts[language];
  const number = numberOf(action, language);
  return [
    [{ text: number, to: pathTo(group, "atgarder", numberInPath.write(number)) }],
    cut(action.text, 300),
    ownerOf(action, seeing) ?? say.nobody,
    action.due ? longDate(action.due, language) : say.noDay,
    isOverdue(action, wallDate(now, group.zone)) ? say.overdue : say.states[action.state],
  ];
}
