import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { dayMs } from "../../../core/spans.ts";
import type { Turn } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { confirmNote, noteAction, noteDecision, noteInformation, showNotes, undoNote } from "../commands/notes.ts";
import type { Needs } from "../needs.ts";
import { type NoteKind, readNotes } from "../rules/notes.ts";
import { findMeetings, type Meeting } from "../store/meetings.ts";
import { addNote, findNotes, type Note, settleNote } from "../store/notes.ts";
import { texts } from "../texts.ts";
import { dayCard } from "../views/meetingDay.ts";
import { noteLine, viewNotes } from "../views/notes.ts";
import { numberOf } from "../views/wording.ts";
import { leads, openOne, shownItems } from "./leading.ts";
import { meetingBy } from "./numbers.ts";
import { withoutQuorum } from "./underWay.ts";

export const notes = (needs: Needs) => [
  handle(noteDecision, async (turn, { text }) => await note(turn, "decision", text, needs)),
  handle(noteAction, async (turn, { text }) => await note(turn, "action", text, needs)),
  handle(noteInformation, async (turn, { text }) => await note(turn, "information", text, needs)),

  handle(undoNote, async (turn) => {
    const say = texts[turn.language].conduct;
    const meeting = await openOne(turn);
    const own = (await findNotes(turn, meeting.id)).filter(({ byId, undone }) => byId === turn.actor.id && !undone);
    const last = own.at(-1);
    if (!last) throw new AskerError(say.nothingToUndo);
    if (!(await takeBack(turn, last, needs))) throw new AskerError(say.undoTooLate);
    await settleNote(turn, last.id, { undoneAt: turn.now });
    turn.changed(dayCard, meeting.id);
    return said(say.undone(last.text));
  }),

  handle(showNotes, async (view, { number }) => {
    const meeting = await meetingBy(view, number);
    const all = await findNotes(view, meeting.id);
    const called = numberOf(meeting, view.language);
    if (all.every(({ undone }) => undone)) return said(texts[view.language].conduct.noNotes(called));
    return said("", viewNotes(meeting, all, await shownItems(view, meeting), view.language));
  }),

  handle(confirmNote, async (turn, { note: number, ...details }) => {
    const say = texts[turn.language].conduct;
    const meeting = await meetingOfToday(turn);
    const noted = (await findNotes(turn, meeting.id)).find((one) => one.number === Number(number));
    if (!noted || noted.undone || noted.kind !== "decision") throw new AskerError(say.unknownNote(number));
    if (noted.resultId) throw new AskerError(say.confirmedAlready, [dayCard, meeting.id]);
    const { language } = turn.group;
    const name = texts[language].meeting(numberOf(meeting, language));
    const decision = await needs.recordDecision(turn, { ...details, text: noted.text, meeting: name });
    await settleNote(turn, noted.id, { resultId: decision.id });
    turn.changed(dayCard, meeting.id);
    const became = say.became(numberOf(decision, turn.language));
    // The group's own rule stops nobody here: whoever leads the meeting is told, and knows more than we do.
    const remark = meeting.state === "open" ? await withoutQuorum(turn, meeting.id) : undefined;
    return said([became, remark].filter(Boolean).join(" "));
  }),
];

/** A note is taken back with the action that it became, but not once it has become a decision. */
async function takeBack(turn: Turn, { kind, resultId }: Note, { strikeAction }: Needs): Promise<boolean> {
  if (resultId === undefined) return true;
  return kind === "action" && strikeAction !== undefined && (await strikeAction(turn, resultId));
}

async function note(turn: Turn, kind: NoteKind, text: string, { addAction }: Needs): Promise<Reply> {
  const meeting = await openOne(turn);
  const before = await findNotes(turn, meeting.id);
  const items = await shownItems(turn, meeting);
  const lines: string[] = [];
  const remarks: string[] = [];
  for (const [i, noted] of readNotes(kind, text).entries()) {
    const id = turn.id();
    const itemId = meeting.currentItemId;
    const number = before.length + i + 1;
    await addNote(turn, { ...noted, id, number, meetingId: meeting.id, itemId });
    if (noted.kind === "action" && addAction) {
      const action = await addAction(turn, { text: noted.text, meetingId: meeting.id });
      await settleNote(turn, id, { resultId: action.id });
      remarks.push(action.remark);
    }
    lines.push(noteLine({ ...noted, number, itemId, resultId: undefined }, items, turn.language));
  }
  turn.changed(dayCard, meeting.id);
  return said([texts[turn.language].conduct.noted(lines.join("; ")), ...remarks].join(" "));
}

/** The meeting that is open or was closed today; a decision is dated by the day on which it is confirmed. */
async function meetingOfToday(turn: Turn): Promise<Meeting> {
  const { now, group, actor, language } = turn;
  const say = texts[language].conduct;
  const today = wallDate(now, group.zone);
  const closed = await findMeetings(turn, { in: ["closed"], after: new Date(now.getTime() - dayMs), most: 10 });
  const [open] = await findMeetings(turn, { in: ["open"], most: 1 });
  const meeting = open ?? closed.findLast(({ closedAt }) => closedAt && wallDate(closedAt, group.zone) === today);
  if (!meeting) throw new AskerError(say.sameDayOnly);
  // Deciding is the meeting's, so keeping the group's books is not enough.
  const officer = actor.roles.some((role) => role === "chair" || role === "secretary");
  if (!leads(actor, meeting) || !(officer || actor.id === meeting.chairId || actor.id === meeting.secretaryId))
    throw new AskerError(say.leadersOnly);
  return meeting;
}
