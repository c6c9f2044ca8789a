import { cut } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { Part, Text } from "../../../core/document.ts";
import { numberInPath, type Page, type Pages, partsOf, pathTo } from "../../../core/page.ts";
import { both } from "../../../core/texts.ts";
import type { View } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { disclose } from "../commands/disclosing.ts";
import { show } from "../commands/registering.ts";
import { contactFor } from "../handlers/disclosing.ts";
import { nameOf, type Registrables } from "../handlers/items.ts";
import { findRegistering, mostShown, type Registering } from "../handlers/showing.ts";
import { mayRegister } from "../rules/access.ts";
import { texts } from "../texts.ts";
import { stateOf, viewRegister } from "../views/register.ts";

const titleLength = 140;

export const pages = (all: Registrables): readonly Pages[] => [
  {
    path: "registrator",
    name: both(texts, (t) => t.pages.name),
    rank: 72,
    atFoot: true,
    show: async (view, rest) => (rest.length > 0 ? undefined : await registrarPage(view, all)),
    opens: ({ command }) => (command === show.id ? [] : undefined),
  },
];

/** Everyone reads whom to ask; those who hand documents over see what there is. */
async function registrarPage(view: View, all: Registrables): Promise<Page> {
  const { group, language, actor } = view;
  const say = texts[language];
  const asking: readonly Part[] = [
    { kind: "heading", level: 1, text: say.pages.disclosure },
    { kind: "paragraph", text: contactFor(group, language) },
  ];
  const document = { title: say.title, language, head: { sender: group.name, kind: group.name } };
  if (!mayRegister(actor, group)) return { document: { ...document, parts: asking } };
  const found = await findRegistering(view, all);
  const card = viewRegister(found, view);
  const facts = partsOf({ ...card, blocks: card.blocks.filter(({ kind }) => kind !== "list") });
  return {
    document: {
      ...document,
      parts: [...facts, { kind: "heading", level: 1, text: say.pages.register }, ...listOf(found, view), ...asking],
    },
    buttons: [...card.buttons, { label: say.gather, call: call(disclose, {}) }],
  };
}

function listOf(found: readonly Registering[], view: View): readonly Part[] {
  const { pages: say } = texts[view.language];
  if (found.length === 0) return [{ kind: "paragraph", text: say.none }];
  const { item, about, date, state } = say.columns;
  return [
    {
      kind: "table",
      caption: say.caption(found.length),
      columns: [{ title: item }, { title: about, share: 4 }, { title: date }, { title: state }],
      rows: found.map((one) => rowOf(one, view)),
    },
    { kind: "note", text: say.newest(mostShown) },
  ];
}

function rowOf(one: Registering, view: View): readonly Text[] {
  const { registrable, item } = one;
  const to = pathTo(view.group, registrable.path, numberInPath.write(`${item.number}/${item.year}`));
  return [
    [{ text: nameOf(one, view.language), to }],
    cut(item.title, titleLength),
    longDate(item.on, view.language),
    stateOf(one, view),
  ];
}
