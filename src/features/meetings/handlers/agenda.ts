import type { Card } from "../../../core/card.ts";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Look, Turn, View } from "../../../core/turn.ts";
import {
  addToAgenda,
  changeItem,
  removeFromAgenda,
  shiftItem,
  showAgenda,
  speakers,
  takeUp,
} from "../commands/agenda.ts";
import { callers } from "../commands/booking.ts";
import type { Needs } from "../needs.ts";
import { type ItemKind, isMatter, type Line, mostItems, place, shift, standing, takenOff } from "../rules/agenda.ts";
import { addItem, findItems, findWaitingItems, type Item, saveAgenda, updateItem } from "../store/agenda.ts";
import type { Meeting } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { viewAgenda, viewWaiting } from "../views/agenda.ts";
import { numberOf } from "../views/wording.ts";
import { agendaOf, settleAgenda } from "./agendaSources.ts";
import { findNext, meetingBy } from "./numbers.ts";
import { markAgenda } from "./shown.ts";

export const agenda = (needs: Needs) => [
  handle(showAgenda, async (view, { number }) => await showFor(view, number, needs)),
  handle(addToAgenda, async (turn, given) => await add(turn, given, needs)),
  handle(takeUp, async (turn, { source, message, ...given }) =>
    add(turn, { ...given, sourceLink: source, sourceMessage: message }, needs),
  ),

  handle(removeFromAgenda, async (turn, { item, meeting: number }) => {
    const { meeting, chosen } = await chosenItem(turn, number, item, needs);
    mayChange(turn, chosen);
    await updateItem(turn, chosen.id, { state: "withdrawn" });
    markAgenda(turn, meeting);
    return said(texts[turn.language].agenda.removed(chosen.title));
  }),

  handle(changeItem, async (turn, { item, meeting: number, ...change }) => {
    const say = texts[turn.language].agenda;
    if (Object.values(change).every((value) => value === undefined)) throw new AskerError(say.nothingToChange);
    const { meeting, chosen } = await chosenItem(turn, number, item, needs);
    mayChange(turn, chosen);
    await updateItem(turn, chosen.id, change);
    markAgenda(turn, meeting);
    return said(say.changed(Number(item), change.title ?? chosen.title));
  }),

  handle(shiftItem, async (turn, { direction, item, meeting: number }) => {
    const say = texts[turn.language].agenda;
    const { meeting, items, chosen } = await chosenItem(turn, number, item, needs);
    const moved = shift(items, chosen, direction);
    if (!moved) throw new AskerError(say.cannotMove[direction]);
    await saveAgenda(turn, meeting.id, moved);
    markAgenda(turn, meeting);
    return said(say.moved(chosen.title, standing(moved).indexOf(chosen) + 1));
  }),
];

async function showFor(view: View, number: string | undefined, needs: Needs): Promise<Reply> {
  const { language } = view;
  const meeting = number === undefined ? await findNext(view) : await meetingBy(view, number);
  if (!meeting) {
    const waiting = await findWaitingItems(view);
    return waiting.length === 0
      ? said(texts[language].agenda.noMeetingNothing)
      : said("", viewWaiting(waiting, language));
  }
  return said("", await viewAgendaFor(view, meeting, needs));
}

/** A meeting's agenda, with what the actor may do with it. */
export async function viewAgendaFor(view: View, meeting: Meeting, needs: Needs): Promise<Card> {
  const has = (roles: typeof callers) => roles.some((role) => view.actor.roles.includes(role));
  const may = { add: has(speakers), edit: has(callers) };
  return viewAgenda(await agendaOf(view, meeting, needs), view.language, may);
}

type Given = Omit<Line, "role" | "kind"> & {
  readonly kind?: ItemKind | undefined;
  readonly meeting?: string | undefined;
};

async function add(turn: Turn, given: Given, needs: Needs): Promise<Reply> {
  const say = texts[turn.language].agenda;
  const { meeting: number, kind: chosen, ...rest } = given;
  const kind = chosen ?? "decision";
  const line: Line = { ...rest, kind, role: "matter" };
  const meeting = number === undefined ? await findNext(turn) : await liveMeeting(turn, number);
  if (!meeting) {
    await addItem(turn, line, { meetingId: undefined, position: 0 });
    return said(say.addedWaiting(line.title));
  }
  const late = meeting.calledAt !== undefined;
  const items = await settleAgenda(turn, meeting, needs);
  if (standing(items).length >= mostItems) throw new AskerError(say.tooMany(mostItems));
  const before = rest.sourceLink === undefined ? takenOff(items, line.title) : undefined;
  if (before) return await putBack(turn, meeting, before, { ...rest, kind: chosen });
  const entries = place(items, { ...line, late, state: "open", addedById: turn.actor.id });
  await saveAgenda(turn, meeting.id, entries);
  markAgenda(turn, meeting);
  const shown = standing(entries).findIndex((entry) => entry.id === undefined) + 1;
  return said(say[late ? "addedLate" : "added"](shown, line.title, numberOf(meeting, turn.language)));
}

/** What was taken off comes back where it stood, as what it was, with what is said of it now. */
async function putBack(turn: Turn, meeting: Meeting, item: Item, given: Partial<Line>): Promise<Reply> {
  const { kind, presenter, minutes, document } = given;
  await updateItem(turn, item.id, { state: "open", kind, presenter, minutes, document });
  markAgenda(turn, meeting);
  const shown = standing(await findItems(turn, meeting.id)).findIndex(({ id }) => id === item.id) + 1;
  return said(texts[turn.language].agenda.putBack(shown, item.title, numberOf(meeting, turn.language)));
}

/** The meeting of that number, whose agenda can still change. */
async function liveMeeting(look: Look, number: string): Promise<Meeting> {
  const meeting = await meetingBy(look, number);
  if (meeting.state === "planned" || meeting.state === "open") return meeting;
  throw new AskerError(texts[look.language].agenda.over(numberOf(meeting, look.language)));
}

/** An item by its number on the agenda as it is shown. */
async function chosenItem(turn: Turn, number: string | undefined, item: string, needs: Needs) {
  const meeting = number === undefined ? await meetingBy(turn, undefined) : await liveMeeting(turn, number);
  const items = await settleAgenda(turn, meeting, needs);
  const shown = items.filter(({ state }) => state !== "withdrawn");
  const chosen = shown[Number(item) - 1];
  if (!chosen) throw new AskerError(texts[turn.language].agenda.unknownItem(item, shown.length));
  return { meeting, items, chosen };
}

/** Who keeps the agenda may change all of it, others the matters that they brought themselves. */
function mayChange({ actor, language }: Turn, item: Item): void {
  const keeps = callers.some((role) => actor.roles.includes(role));
  if (keeps || (isMatter(item) && item.addedById === actor.id)) return;
  throw new AskerError(texts[language].agenda.notYourItem);
}
