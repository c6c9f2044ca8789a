import type { z } from "zod";
import { canonical } from "../../../core/canonical.ts";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { dayMs } from "../../../core/spans.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { listOf } from "../../../language/format/lists.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { approve, note, refer } from "../commands/approving.ts";
import type { Needs } from "../needs.ts";
import { checkersOf, isReady, openCorrections, vacancies, waitingFor } from "../rules/checking.ts";
import type { Checker, Minutes } from "../rules/minutes.ts";
import { markApproved, markChecked } from "../store/approval.ts";
import { addNote, findCompared } from "../store/corrections.ts";
import { texts } from "../texts.ts";
import { documentOf } from "../views/document.ts";
import { approvedMark, minutesMark } from "../views/marks.ts";
import { viewSent } from "../views/sent.ts";
import { calledOf } from "../views/wording.ts";
import { besideOf } from "./beside.ts";
import { again, minutesBy, sentBy } from "./finding.ts";
import { redrawCards } from "./redrawing.ts";
import { endLost } from "./rights.ts";
import { maySettle } from "./settling.ts";

export const approving = (needs: Needs) => [
  handle(approve, (turn, given) => approveText(turn, given, needs)),

  handle(note, async (turn, { number, text }) => {
    const minutes = await approvedBy(turn, number);
    await addNote(turn, minutes.id, { kind: "note", text });
    redraw(turn, minutes);
    turn.tell({
      to: "channels",
      about: [approvedMark, minutes.id],
      say: inBoth((l) => texts[l].approval.laterNews(calledOf(minutes, l))),
      once: `noted:${turn.id()}`,
      until: new Date(turn.now.getTime() + 7 * dayMs),
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

async function approveText(
  turn: Turn,
  { number, version }: z.output<typeof approve.input>,
  needs: Needs,
): Promise<Reply> {
  const before = await sentBy(turn, number);
  const minutes = await endLost(turn, before, needs);
  const say = texts[turn.language].approval;
  const isActor = ({ member }: Checker) => member === turn.actor.id;
  const checker = checkersOf(minutes).find(isActor);
  if (!checker && vacancies(minutes).some(isActor)) return said(say.rightLost);
  if (!checker) throw new AskerError(say.notChecker);
  if (version !== undefined && version !== minutes.version) throw new AskerError(say.newer, [minutesMark, minutes.id]);
  const isDone = checker.approvedVersion === minutes.version;
  // What stood in the way may be gone since then, such as a correction that was open.
  if (isDone && !isReady(minutes)) throw new AskerError(say.already, [minutesMark, minutes.id]);
  if (!isDone && version === undefined && minutes.version > 1) {
    const beside = await besideOf(turn, minutes, needs);
    const before = await findCompared(turn, minutes);
    const reader = { actor: turn.actor, settles: await maySettle(turn, minutes, needs) };
    return said(say.readFirst(minutes.version), viewSent(minutes, { before, beside, reader }, turn));
  }
  if (!isDone) await markChecked(turn, checker.id, minutes.version);
  turn.changed(minutesMark, minutes.id);
  const now = await again(turn, minutes.id);
  return said(isReady(now) ? await lock(turn, now) : missingIn(now, turn));
}

/** What the text still waits for. */
function missingIn(minutes: Minutes, { language }: Turn): string {
  const say = texts[language].approval;
  const names = (all: readonly Checker[]) =>
    listOf(
      all.map(({ name }) => name),
      language,
    );
  const [left, vacant] = [waitingFor(minutes), vacancies(minutes)];
  if (left.length > 0) return say.approvedByYou(names(left));
  return vacant.length > 0 ? say.vacant(names(vacant)) : say.openCorrections(openCorrections(minutes).length);
}

function redraw(turn: Turn, { id }: Minutes): void {
  turn.changed(minutesMark, id);
  turn.changed(approvedMark, id);
}

async function approvedBy(turn: Turn, typed: string): Promise<Minutes> {
  const minutes = await minutesBy(turn, typed);
  if (minutes.state !== "approved") throw new AskerError(texts[turn.language].approval.notApproved);
  return minutes;
}

/** The text stands from then on; its digest goes into the audit chain, and the channels are told. Gives what the actor reads. */
export async function lock(turn: Turn, minutes: Minutes): Promise<string> {
  const approvedOn = wallDate(turn.now, turn.group.zone);
  const sealed = canonical(documentOf({ ...minutes, state: "approved", approvedOn, notes: [] }, turn.group));
  const hash = await markApproved(turn, minutes.id, sealed);
  turn.seal(minutesMark, minutes.id, hash);
  turn.changed(approvedMark, minutes.id);
  redrawCards(turn, minutes);
  return texts[turn.language].approval.allApproved(calledOf(minutes, turn.language));
}
