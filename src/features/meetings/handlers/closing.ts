import { AskerError } from "../../../core/errors.ts";
import { type About, handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import type { Look, Turn, View } from "../../../core/turn.ts";
import { clockTime } from "../../../language/format/dates.ts";
import { closeMeeting } from "../commands/conduct.ts";
import type { Needs } from "../needs.ts";
import { type Entry, isMatter, place } from "../rules/agenda.ts";
import { timeOf } from "../rules/wall.ts";
import { findCarried, findItems, saveAgenda, updateItem } from "../store/agenda.ts";
import { updateDay } from "../store/meetingDay.ts";
import { findMeetings, type Meeting, updateMeeting } from "../store/meetings.ts";
import { deleteNeeds } from "../store/needs.ts";
import { findNotes } from "../store/notes.ts";
import { texts } from "../texts.ts";
import { meetingCard } from "../views/meeting.ts";
import { dayCard } from "../views/meetingDay.ts";
import { numberOf } from "../views/wording.ts";
import { takenUpAgain } from "./agendaSources.ts";
import { mustLead, shownItems } from "./leading.ts";
import { findNext, meetingBy } from "./numbers.ts";
import { markAgenda } from "./shown.ts";

/** It cannot be opened again, and whoever closes it may have got further, or less far, than the card says. */
const about: About = async (view, { number }) => {
  const meeting = await meetingToClose(view, typeof number === "string" ? number : undefined);
  const { language, now } = view;
  const say = texts[language].conduct;
  const items = await shownItems(view, meeting);
  const at = items.findIndex(({ id }) => id === meeting.currentItemId) + 1;
  const open = await unconfirmedIn(view, meeting);
  const sentences = [
    say.ifClosed(numberOf(meeting, language)),
    now < meeting.endsAt && say.goesOnUntil(clockTime(timeOf(meeting.end), language)),
    at > 0 && at < items.length && say.atItem(at, items.length),
    open && say.unconfirmedYet(open),
  ];
  return sentences.filter(Boolean).join(" ");
};

export const closing = (needs: Needs) => [
  handle(
    closeMeeting,
    async (turn, { number }) => {
      const say = texts[turn.language].conduct;
      const meeting = await meetingToClose(turn, number);
      const movedOn = await endMeeting(turn, meeting, turn.actor, needs);
      const open = await unconfirmedIn(turn, meeting);
      const sentences = [
        say.closed(numberOf(meeting, turn.language)),
        movedOn.length > 0 && say.movedOn(movedOn.join("; ")),
        open && say.unconfirmed(open),
      ];
      return said(sentences.filter(Boolean).join(" "));
    },
    about,
  ),
];

/** The numbers of the decisions that were noted and that nobody has confirmed: "1, 2". */
async function unconfirmedIn(look: Look, { id }: Meeting): Promise<string> {
  const notes = await findNotes(look, id);
  const open = notes.filter(({ kind, undone, resultId }) => kind === "decision" && !undone && !resultId);
  return open.map((one) => one.number).join(", ");
}

async function meetingToClose(turn: View, number: string | undefined): Promise<Meeting> {
  const say = texts[turn.language].conduct;
  const [open] = await findMeetings(turn, { in: ["open"], most: 1 });
  const meeting = number === undefined && open ? open : await meetingBy(turn, number);
  mustLead(turn, meeting);
  const called = numberOf(meeting, turn.language);
  if (meeting.state === "closed" || meeting.state === "cancelled")
    throw new AskerError(say.overAlready(called), [dayCard, meeting.id]);
  if (meeting.state === "planned" && turn.now < meeting.startsAt) throw new AskerError(say.notBegun(called));
  return meeting;
}

/** @returns the titles of what the next meeting takes up. `by` undefined: nobody did it, and the clock does. */
export async function endMeeting(
  turn: Turn,
  meeting: Meeting,
  by: { readonly id: string; readonly name: string } | undefined,
  { closeDecisions }: Needs,
): Promise<readonly string[]> {
  const movedOn: string[] = [];
  for (const item of await shownItems(turn, meeting)) {
    const reached = item.id === meeting.currentItemId;
    if (item.state === "open") await updateItem(turn, item.id, { state: reached ? "handled" : "notReached" });
    const goesOn = item.state === "postponed" || (item.state === "open" && !reached);
    if (goesOn && isMatter(item)) movedOn.push(item.title);
  }
  await updateMeeting(turn, meeting.id, { state: "closed", closedAt: turn.now, closedById: by?.id ?? null });
  await updateDay(turn, meeting.id, { closedByName: by?.name ?? null });
  await deleteNeeds(turn, meeting.id);
  await closeDecisions(turn, meeting.id);
  turn.changed(meetingCard, meeting.id);
  turn.changed(dayCard, meeting.id);
  markAgenda(turn, meeting);
  await takeOnLate(turn);
  return movedOn;
}

/** Where the next kallelse has gone out already, its agenda gets what was left all the same, as late items. */
async function takeOnLate(turn: Turn): Promise<void> {
  const next = await findNext(turn);
  const carried = await findCarried(turn);
  if (!next?.calledAt || carried.length === 0) return;
  const there = await findItems(turn, next.id);
  // A matter that a feature has proposed for the next meeting too stands there once.
  const keys = new Set(there.flatMap(({ key }) => key ?? []));
  const late = carried
    .filter(({ key }) => key === undefined || !keys.has(key))
    .map((item): Entry => ({ ...takenUpAgain(item), late: true, state: "open" }));
  const entries = late.reduce<readonly Entry[]>((all, entry) => place(all, entry), there);
  await saveAgenda(turn, next.id, entries);
  markAgenda(turn, next);
}
