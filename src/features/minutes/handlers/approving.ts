import { canonical } from "../../../core/canonical.ts";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { listOf } from "../../../language/format/lists.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { approve, note, refer } from "../commands/approving.ts";
import type { Needs } from "../needs.ts";
import { checkersOf, isReady, openCorrections, waitingFor } from "../rules/checking.ts";
import type { Minutes } from "../rules/minutes.ts";
import { markApproved, markChecked } from "../store/approval.ts";
import { addNote, findCompared } from "../store/corrections.ts";
import { findMinutes } from "../store/minutes.ts";
import { texts } from "../texts.ts";
import { documentOf } from "../views/document.ts";
import { approvedMark, minutesMark } from "../views/marks.ts";
import { viewSent } from "../views/sent.ts";
import { calledOf } from "../views/wording.ts";
import { besideOf } from "./beside.ts";
import { minutesBy } from "./finding.ts";

export const approving = (needs: Needs) => [
  handle(approve, async (turn, { number, version }) => {
    const minutes = await sentBy(turn, number);
    const say = texts[turn.language].approval;
    const checker = checkersOf(minutes).find(({ member }) => member === turn.actor.id);
    if (!checker) throw new AskerError(say.notChecker);
    if (version !== undefined && version !== minutes.version)
      throw new AskerError(say.newer, [minutesMark, minutes.id]);
    const isDone = checker.approvedVersion === minutes.version;
    // What stood in the way may be gone since then, such as a checker who has left.
    if (isDone && !isReady(minutes)) throw new AskerError(say.already, [minutesMark, minutes.id]);
    if (!isDone && version === undefined && minutes.version > 1)
      return said(
        say.readFirst(minutes.version),
        viewSent(minutes, await findCompared(turn, minutes), await besideOf(turn, minutes, needs), turn),
      );
    if (!isDone) await markChecked(turn, checker.id, minutes.version);
    turn.changed(minutesMark, minutes.id);
    const now = await again(turn, minutes.id);
    if (isReady(now)) return said(await lock(turn, now));
    const open = openCorrections(now).length;
    const left = waitingFor(now).map(({ name }) => name);
    return said(left.length > 0 ? say.approvedByYou(listOf(left, turn.language)) : say.openCorrections(open));
  }),

  handle(note, async (turn, { number, text }) => {
    const minutes = await approvedBy(turn, number);
    await addNote(turn, minutes.id, { kind: "note", text });
    redraw(turn, minutes);
    turn.tell({
      to: "channels",
      about: [approvedMark, minutes.id],
      say: inBoth((l) => texts[l].approval.laterNews(calledOf(minutes, l))),
      once: `noted:${turn.id()}`,
      until: new Date(turn.now.getTime() + 7 * 86_400_000),
    });
    return said(texts[turn.language].approval.noted);
  }),

  handle(refer, async (turn, { number, text }) => {
    const minutes = await approvedBy(turn, number);
    await addNote(turn, minutes.id, { kind: "reference", text });
    redraw(turn, minutes);
    return said(texts[turn.language].approval.referred);
  }),
];

function redraw(turn: Turn, { id }: Minutes): void {
  turn.changed(minutesMark, id);
  turn.changed(approvedMark, id);
}

/** What the checkers have now. */
export async function sentBy(turn: Turn, typed: string): Promise<Minutes> {
  const minutes = await minutesBy(turn, typed);
  const called = calledOf(minutes, turn.language);
  const say = texts[turn.language];
  if (minutes.state === "draft") throw new AskerError(say.approval.notSent(called));
  if (minutes.state === "approved") throw new AskerError(say.isApproved(called), [minutesMark, minutes.id]);
  return minutes;
}

async function approvedBy(turn: Turn, typed: string): Promise<Minutes> {
  const minutes = await minutesBy(turn, typed);
  if (minutes.state !== "approved") throw new AskerError(texts[turn.language].approval.notApproved);
  return minutes;
}

export async function again(turn: Turn, id: string): Promise<Minutes> {
  const minutes = await findMinutes(turn, { id });
  if (!minutes) throw new Error("the minutes are gone");
  return minutes;
}

/** The text stands from then on; its digest goes into the audit chain, and the channels are told. Gives what the actor reads. */
export async function lock(turn: Turn, minutes: Minutes): Promise<string> {
  const approvedOn = wallDate(turn.now, turn.group.zone);
  const sealed = canonical(documentOf({ ...minutes, state: "approved", approvedOn, notes: [] }, turn.group));
  const hash = await markApproved(turn, minutes.id, sealed);
  turn.seal(minutesMark, minutes.id, hash);
  turn.changed(approvedMark, minutes.id);
  return texts[turn.language].approval.allApproved(calledOf(minutes, turn.language));
}
