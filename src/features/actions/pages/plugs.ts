import { readNumber } from "../../../core/number.ts";
import { numberInPath, type Page, type Pages, partsOf, pathTo, segmentOf } from "../../../core/page.ts";
import { both } from "../../../core/texts.ts";
import type { View } from "../../../core/turn.ts";
import { show } from "../commands/reading.ts";
import type { Needs } from "../needs.ts";
import { findAction, findEvents } from "../store/actions.ts";
import { texts } from "../texts.ts";
import { viewAction } from "../views/action.ts";
import { numberOf } from "../views/wording.ts";
import { actionList } from "./list.ts";

export const pages = (needs: Needs): readonly Pages[] => [
  {
    path: "atgarder",
    name: both(texts, (t) => t.pages.actions),
    rank: 40,
    async show(view, [number, ...more], query) {
      if (more.length > 0) return undefined;
      return number === undefined ? await actionList(view, query, needs) : await actionPage(view, number, needs);
    },
    opens: (call) => (call.command === show.id ? segmentOf(call, "number") : undefined),
  },
];

async function actionPage(view: View, segment: string, { findMembers }: Needs): Promise<Page | undefined> {
  const number = numberInPath.read(segment);
  const action = number === undefined ? undefined : await findAction(view, readNumber(number));
  if (!action) return undefined;
  const { group, language } = view;
  const people = await findMembers(view);
  const card = viewAction({ action, events: await findEvents(view, action.id), people }, { ...view, people });
  const say = texts[language];
  const from = [
    action.decision && link("beslut", say.decision(numberOf(action.decision, language)), action.decision),
    action.meeting && link("moten", say.meeting(numberOf(action.meeting, language)), action.meeting),
  ].filter((one) => one !== undefined);
  function link(path: string, text: string, { number, year }: { number: number; year: number }) {
    return [{ text, to: pathTo(group, path, `${number}-${year}`) }];
  }
  return {
    document: {
      title: card.title,
      language,
      head: { sender: group.name, kind: card.status ?? "" },
      parts: [...partsOf(card), ...(from.length > 0 ? [{ kind: "list", items: from } as const] : [])],
    },
    above: [{ label: say.pages.actions, to: pathTo(group, "atgarder") }],
    buttons: card.buttons,
  };
}
