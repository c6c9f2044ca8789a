import type { Button } from "../../../core/card.ts";
import type { Part, Text } from "../../../core/document.ts";
import type { Feature, Item, Section } from "../../../core/feature.ts";
import { type Page, type Pages, pageOf } from "../../../core/page.ts";
import { both } from "../../../core/texts.ts";
import type { View } from "../../../core/turn.ts";
import { ask, isWaiting } from "../handlers/looking.ts";
import { arrange } from "../rules.ts";
import { texts } from "../texts.ts";

/** The group's first page: what awaits the reader, and what everyone should know. */
export function startPage(features: readonly Feature[]): Pages {
  const all = () => features.flatMap(({ pages = [] }) => pages);
  return {
    path: "",
    name: both(texts, (t) => t.start),
    rank: 0,
    alsoWaiting: true,
    async show(view, rest) {
      if (rest.length > 0) return undefined;
      return isWaiting(view) ? await waitingPage(features, view, all()) : await memberPage(features, view, all());
    },
  };
}

async function memberPage(features: readonly Feature[], view: View, all: readonly Pages[]): Promise<Page> {
  const say = texts[view.language];
  const { awaiting, others } = arrange(await ask(features, async (feature) => await feature.home?.(view)));
  const count = awaiting.flatMap(({ items }) => items).length;
  const idle: readonly Part[] = count === 0 ? [{ kind: "paragraph", text: say.nothingAwaits }] : [];
  const sections = [...awaiting, ...others];
  return {
    document: documentOf([...idle, ...sections.flatMap((section) => partsOf(section, view, all))], view),
    buttons: [
      ...buttonsOf(sections, view, all),
      ...features.flatMap((feature) => feature.suggestions?.(view.language) ?? []),
    ],
  };
}

/** Someone who is invited or waits to be let in sees how it stands with them, and nothing of the group's. */
async function waitingPage(features: readonly Feature[], view: View, all: readonly Pages[]): Promise<Page> {
  const sections = (await ask(features, async (feature) => await feature.waiting?.(view))).flat();
  const parts = sections.flatMap((section) => partsOf(section, view, all));
  return {
    document: documentOf([{ kind: "paragraph", text: texts[view.language].notInYet }, ...parts], view),
    buttons: buttonsOf(sections, view, all),
  };
}

function documentOf(parts: readonly Part[], { group, language }: View): Page["document"] {
  return { title: group.name, language, head: { sender: group.name, kind: group.name }, parts };
}

function partsOf({ title, items }: Section, view: View, all: readonly Pages[]): readonly Part[] {
  return [
    { kind: "heading", level: 1, text: title },
    { kind: "list", items: items.map((item) => lineOf(item, view, all)) },
  ];
}

/** A line leads to the page of what it tells, where there is one. */
function lineOf({ text, button }: Item, view: View, all: readonly Pages[]): Text {
  const to = button && !button.call.draft ? pageOf(all, button.call, view) : undefined;
  return to === undefined ? text : [{ text, to }];
}

/** The rest can only be pressed. */
function buttonsOf(sections: readonly Section[], view: View, all: readonly Pages[]): readonly Button[] {
  return sections
    .flatMap(({ items }) => items.flatMap(({ button }) => button ?? []))
    .filter(({ call }) => call.draft !== undefined || pageOf(all, call, view) === undefined);
}
