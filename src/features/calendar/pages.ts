import type { Button } from "../../core/card.ts";
import { call } from "../../core/command.ts";
import type { Part } from "../../core/document.ts";
import type { Pages } from "../../core/page.ts";
import { both } from "../../core/texts.ts";
import type { View } from "../../core/turn.ts";
import { longDate } from "../../language/format/dates.ts";
import { wallDate } from "../../language/format/wallClock.ts";
import { close, closeGroup, renew, renewGroup, subscribe, subscribeGroup } from "./commands.ts";
import { findOpened } from "./store.ts";
import { texts } from "./texts.ts";

/** Whether one subscribes, and what can be done about it. The addresses themselves are shown once, when they are made. */
export const calendarPage: Pages = {
  path: "kalender",
  name: both(texts, (t) => t.page.title),
  rank: 50,
  async show(view, rest) {
    if (rest.length > 0) return undefined;
    const { group, language, actor } = view;
    const say = texts[language];
    const own = await findOpened(view, { member: actor.id });
    const groups = await findOpened(view, "group");
    const mayKeep = subscribeGroup.roles.some((role) => actor.roles.includes(role));
    const ofGroup: readonly Part[] = [
      { kind: "heading", level: 1, text: say.page.group },
      { kind: "paragraph", text: groups ? openedOn(groups, "group", view) : say.of.group.none },
    ];
    return {
      document: {
        title: say.page.title,
        language,
        head: { sender: group.name, kind: group.name },
        parts: [
          { kind: "paragraph", text: own ? openedOn(own, "member", view) : say.page.none },
          ...(mayKeep ? ofGroup : []),
        ],
      },
      buttons: [
        ...buttonsOf(own, [subscribe, renew, close], "member", view),
        ...(mayKeep ? buttonsOf(groups, [subscribeGroup, renewGroup, closeGroup], "group", view) : []),
      ],
    };
  },
};

type Whose = "member" | "group";

function openedOn(since: Date, whose: Whose, { group, language }: View): string {
  return texts[language].of[whose].isOpen(longDate(wallDate(since, group.zone), language));
}

function buttonsOf(
  since: Date | undefined,
  [first, another, end]: readonly [typeof subscribe, typeof renew, typeof close],
  whose: Whose,
  { language }: View,
): readonly Button[] {
  const say = texts[language];
  const about = say.of[whose].title;
  const titles = say.commands;
  const begin = whose === "member" ? titles.subscribe.title : titles.subscribeGroup.title;
  if (!since) return [{ label: begin, call: call(first, {}) }];
  const [renewal, closing] = whose === "member" ? [titles.renew, titles.close] : [titles.renewGroup, titles.closeGroup];
  return [
    { label: renewal.title, about, call: call(another, {}) },
    { label: closing.title, about, call: call(end, {}) },
  ];
}
