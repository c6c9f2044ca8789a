import type { Block, Button, Card } from "../../../core/card.ts";
import { call, form } from "../../../core/command.ts";
import { defineSubject, type Subject } from "../../../core/feature.ts";
import { longDate } from "../../../language/format/dates.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { change, strike } from "../commands/making.ts";
import { complete, decline, handOver, move, reopen } from "../commands/settling.ts";
import type { Needs } from "../needs.ts";
import { type Action, type Event, isGivenByOther, isOverdue } from "../rules/action.ts";
import { findAction, findEvents } from "../store/actions.ts";
import { texts } from "../texts.ts";
import { historyOf } from "./history.ts";
import { numberOf, ownerOf, type Seeing } from "./wording.ts";

export interface Told {
  readonly action: Action;
  readonly events: readonly Event[];
  readonly people: Seeing["people"];
}

export function actionCard({ findMembers }: Needs): Subject {
  return defineSubject<Told>({
    kind: "action",
    audience: "channels",
    async load(look, id) {
      const action = await findAction(look, { id });
      return action && { action, events: await findEvents(look, id), people: await findMembers(look) };
    },
    view: (told, look) => viewAction(told, { ...look, people: told.people }),
  });
}

export function viewAction({ action, events }: Told, seeing: Seeing): Card {
  const { group, language } = seeing;
  return {
    title: texts[language].action(numberOf(action, language)),
    status: statusOf(action, seeing),
    blocks: [
      { kind: "text", text: action.text },
      factsOf(action, seeing),
      ...sourceOf(action, seeing),
      ...historyOf(events, group.zone, language),
    ],
    buttons: buttonsOf(action, seeing),
  };
}

function statusOf(action: Action, { now, group, language }: Seeing): string {
  const say = texts[language];
  return isOverdue(action, wallDate(now, group.zone)) ? say.overdue : say.states[action.state];
}

function factsOf(action: Action, seeing: Seeing): Block {
  const { language } = seeing;
  const say = texts[language];
  const { decision, meeting, due } = action;
  const origins = [
    decision && say.decision(numberOf(decision, language)),
    meeting && say.meeting(numberOf(meeting, language)),
  ].filter(Boolean);
  const from = origins.length > 0 ? [[say.facts.from, origins.join(", ")] as const] : [];
  return {
    kind: "facts",
    facts: [
      [say.facts.owner, ownerOf(action, seeing) ?? say.nobody],
      [say.facts.due, due ? longDate(due, language) : say.noDay],
      ...from,
    ],
  };
}

function sourceOf({ source }: Action, { language }: Seeing): readonly Block[] {
  return source ? [{ kind: "link", text: texts[language].fromMessage, url: source }] : [];
}

/** What a button on a posted card can carry; a longer text is left out of the form, where an empty field changes nothing. */
const longestDraft = 300;

function buttonsOf(action: Action, { now, group, language }: Seeing): readonly Button[] {
  const { buttons: say, action: called } = texts[language];
  const number = numberOf(action, language);
  const about = called(number);
  if (action.state === "done") return [{ label: say.reopen, about, call: call(reopen, { number }) }];
  if (action.state === "struck") return [];
  const { due } = action;
  const text = action.text.length > longestDraft ? undefined : action.text;
  const buttons: Button[] = [
    { label: say.complete, about, call: call(complete, { number }), tone: "primary" },
    { label: say.move, about, call: form(move, { number }) },
    { label: say.handOver, about, call: form(handOver, { number }) },
    { label: say.change, about, call: form(change, { number }, { text, due }) },
  ];
  if (isGivenByOther(action)) buttons.push({ label: say.decline, about, call: call(decline, { number }) });
  const isNew = action.createdOn === wallDate(now, group.zone);
  if (isNew) buttons.push({ label: say.strike, about, call: call(strike, { number }) });
  return buttons;
}
