import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { goTo, next, postpone, previous } from "../commands/conduct.ts";
import { isMatter } from "../rules/agenda.ts";
import { type Item, updateItem } from "../store/agenda.ts";
import { type Meeting, updateMeeting } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { dayCard } from "../views/meetingDay.ts";
import { mustLead, openOne, shownItems } from "./leading.ts";
import { markAgenda } from "./shown.ts";

export const items = [
  handle(goTo, async (turn, { item }) => {
    const { meeting, shown } = await ledMeeting(turn);
    const wanted = shown[Number(item) - 1];
    if (!wanted) throw new AskerError(texts[turn.language].agenda.unknownItem(item, shown.length));
    return await enter(turn, meeting, shown, wanted);
  }),
  handle(next, async (turn) => await step(turn, 1)),
  handle(previous, async (turn) => await step(turn, -1)),

  handle(postpone, async (turn, { item }) => {
    const say = texts[turn.language];
    const { meeting, shown } = await ledMeeting(turn);
    const number = item === undefined ? undefined : Number(item);
    const chosen = number === undefined ? shown.find(({ id }) => id === meeting.currentItemId) : shown[number - 1];
    if (!chosen)
      throw new AskerError(item === undefined ? say.conduct.postponeWhich : say.agenda.unknownItem(item, shown.length));
    if (!isMatter(chosen)) throw new AskerError(say.conduct.onlyMatters(chosen.title));
    await updateItem(turn, chosen.id, { state: "postponed" });
    turn.changed(dayCard, meeting.id);
    markAgenda(turn, meeting);
    return said(say.conduct.postponed(chosen.title));
  }),
];

async function ledMeeting(turn: Turn): Promise<{ readonly meeting: Meeting; readonly shown: readonly Item[] }> {
  const meeting = await openOne(turn);
  mustLead(turn, meeting);
  return { meeting, shown: await shownItems(turn, meeting) };
}

async function step(turn: Turn, by: 1 | -1): Promise<Reply> {
  const say = texts[turn.language].conduct;
  const { meeting, shown } = await ledMeeting(turn);
  const now = shown.findIndex(({ id }) => id === meeting.currentItemId);
  const wanted = shown[now === -1 ? 0 : now + by];
  if (!wanted) throw new AskerError(by === 1 ? say.lastItem : say.firstItem, [dayCard, meeting.id]);
  return await enter(turn, meeting, shown, wanted);
}

/** What the meeting goes on from has been handled, unless it was postponed; what it comes to is open. */
async function enter(turn: Turn, meeting: Meeting, shown: readonly Item[], wanted: Item): Promise<Reply> {
  const left = shown.find(({ id }) => id === meeting.currentItemId);
  const goesOn = left !== undefined && shown.indexOf(left) < shown.indexOf(wanted);
  if (goesOn && left.state === "open") await updateItem(turn, left.id, { state: "handled" });
  if (wanted.state !== "open") await updateItem(turn, wanted.id, { state: "open" });
  await updateMeeting(turn, meeting.id, { currentItemId: wanted.id });
  turn.changed(dayCard, meeting.id);
  const say = texts[turn.language].conduct;
  return said(say.now(say.item(shown.indexOf(wanted) + 1, wanted.title)));
}
