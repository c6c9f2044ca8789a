import { type Block, type Button, type Card, cut } from "../../core/card.ts";
import { call } from "../../core/command.ts";
import type { Section } from "../../core/feature.ts";
import type { Look, View } from "../../core/turn.ts";
import { longDate } from "../../language/format/dates.ts";
import { wallDate } from "../../language/format/wallClock.ts";
import { askToForget, forget, news } from "./commands.ts";
import type { Person } from "./needs.ts";
import { firstLookDays, type Overview } from "./rules.ts";
import { texts } from "./texts.ts";

/** More lines nobody reads on a phone, and more buttons some platforms cannot show. */
const mostItems = 5;
const mostNews = 10;
const mostButtons = 10;
const lineLength = 200;
/** Names of those who are waited for must not be cut. */
const longLine = 600;

/** What awaits the actor and what everyone should know. `suggestions` are for those whom nothing awaits. */
export function viewHome({ awaiting, others }: Overview, view: View, suggestions: readonly Button[]): Card {
  const { group, language } = view;
  const say = texts[language];
  const count = awaiting.flatMap(({ items }) => items).length;
  const idle: Block[] = count === 0 ? [{ kind: "text", text: say.whatYouCanDo }] : [];
  const newsButton: Button = { label: say.commands.news.title, about: group.name, call: call(news, {}) };
  return {
    title: group.name,
    status: statusOf(count, view),
    blocks: [...idle, ...[...awaiting, ...others].flatMap((section) => blocksOf(section, mostItems, view))],
    buttons: [
      ...buttonsOf([...awaiting, ...others], mostItems).slice(0, mostButtons),
      newsButton,
      ...(count === 0 ? suggestions : []),
    ],
  };
}

/** How it stands with someone who is not in the group yet. */
export function viewWaiting(sections: readonly Section[], view: View): Card {
  const { group, language } = view;
  return {
    title: group.name,
    status: texts[language].notInYet,
    blocks: sections.flatMap((section) => blocksOf(section, mostNews, view, longLine)),
    buttons: buttonsOf(sections, mostNews).slice(0, mostButtons),
  };
}

function statusOf(count: number, { language }: View): string {
  const say = texts[language];
  if (count === 0) return say.nothingAwaits;
  return count === 1 ? say.oneAwaits : say.severalAwait(count);
}

/** `since` is undefined at the first look, which goes back some days. */
export function viewNews({ awaiting, others }: Overview, since: Date | undefined, view: View): Card {
  const { group, language } = view;
  const say = texts[language];
  const sections = [...awaiting, ...others];
  const none: Block[] = sections.length === 0 ? [{ kind: "text", text: say.noNews }] : [];
  return {
    title: since ? say.newsSince(longDate(wallDate(since, group.zone), language)) : say.newsLately(firstLookDays),
    blocks: [...none, ...sections.flatMap((section) => blocksOf(section, mostNews, view))],
    buttons: buttonsOf(sections, mostNews).slice(0, mostButtons),
  };
}

/** What has happened in the week, after what awaits the member. */
export function viewDigest({ awaiting, others }: Overview, since: Date, { group, language }: Look): Card {
  const say = texts[language];
  const sections = [...awaiting, ...others];
  return {
    title: say.digestTitle(longDate(wallDate(since, group.zone), language)),
    blocks: [
      ...sections.flatMap((section) => blocksOf(section, mostNews, { language })),
      { kind: "note", text: say.digestEnds },
    ],
    buttons: buttonsOf(sections, mostNews).slice(0, mostButtons),
  };
}

function blocksOf(
  { title, items }: Section,
  most: number,
  { language }: Pick<View, "language">,
  length = lineLength,
): readonly Block[] {
  const lines = items.slice(0, most).map(({ text }) => cut(text, length));
  const left = items.length - lines.length;
  return [
    { kind: "text", text: title },
    { kind: "list", items: left > 0 ? [...lines, texts[language].more(left)] : lines },
  ];
}

/** What stands in two sections, as a meeting that is next and not answered, is opened by one button. */
function buttonsOf(sections: readonly Section[], most: number): readonly Button[] {
  const all = sections.flatMap(({ items }) => items.slice(0, most).flatMap(({ button }) => button ?? []));
  return [...new Map(all.map((button) => [JSON.stringify([button.label, button.call]), button])).values()];
}

/** What would be taken away and what would stay, before anything is. */
export function viewForgetting({ id, name }: Person, { language }: View): Card {
  const say = texts[language];
  return {
    title: say.forgetTitle(name),
    status: say.notForgotten,
    blocks: [
      { kind: "text", text: say.changes },
      { kind: "list", items: [say.nameGoes, say.accountsGo] },
      { kind: "text", text: say.stays },
      { kind: "list", items: [say.recordStays, say.chainStays] },
      { kind: "note", text: say.noHurry },
    ],
    buttons: [{ label: say.forgetButton(name), call: call(forget, { member: id }), tone: "danger" }],
  };
}

/** People of one name are told apart by when they left. */
export function viewChoice(people: readonly (Person & { readonly leftAt: Date })[], { group, language }: View): Card {
  const say = texts[language];
  return {
    title: say.whichOne,
    blocks: [],
    buttons: people.slice(0, mostButtons).map(({ id, name, leftAt }) => ({
      label: say.leftOn(name, longDate(wallDate(leftAt, group.zone), language)),
      call: call(askToForget, { member: id }),
    })),
  };
}
