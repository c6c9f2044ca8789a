import type { z } from "zod";
import { call } from "../../../core/command.ts";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { readNumber } from "../../../core/number.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { dayMs } from "../../../core/spans.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { matterIn } from "../../../language/decisions/matter.ts";
import { askChair, confirm, makeAction } from "../commands/drafting.ts";
import type { Needs } from "../needs.ts";
import { mayConfirm, maySee } from "../rules/access.ts";
import type { Line, Minutes } from "../rules/minutes.ts";
import { outcomeOf } from "../rules/outcome.ts";
import { seenOf } from "../rules/seen.ts";
import { changeLine } from "../store/lines.ts";
import { findMinutes } from "../store/minutes.ts";
import { texts } from "../texts.ts";
import { askIfOther, toldOf, untold } from "../views/besideLine.ts";
import { minutesMark, perceivedMark } from "../views/marks.ts";
import { calledOf, dateOf, numberOf } from "../views/wording.ts";
import { aboutLine } from "./aboutLine.ts";
import { draftBy, lineBy } from "./finding.ts";
import { restingBeside } from "./onRecord.ts";

const noticeDays = 14;

export const confirming = (needs: Needs) => [
  handle(confirm, (turn, given) => confirmLine(turn, given, needs), aboutLine(needs)),
  handle(askChair, askTheChair),
  handle(makeAction, (turn, given) => listAction(turn, given, needs)),
];

type Given = z.output<typeof confirm.input>;
type At = z.output<typeof askChair.input>;

async function confirmLine(turn: Turn, given: Given, needs: Needs): Promise<Reply> {
  const { number, line: typed, text, effect, recipient, seen, told } = given;
  const { minutes, line } = await perceivedBy(turn, number, typed);
  const say = texts[turn.language];
  if (!mayConfirm(turn.actor, minutes)) throw new AskerError(say.onlyChair);
  if (seen !== undefined && seen !== (await seenOf(line)))
    throw new AskerError(say.newerLine, [perceivedMark, line.id]);
  const outcome = outcomeOf(line);
  if (outcome === "referredBack" && line.reason === undefined) throw new AskerError(say.reasonFirst);
  if (outcome !== "approved" && matterIn(text ?? line.text, outcome) === "")
    throw new AskerError(say.matterFirst(numberOf(minutes, turn.language), line.number));
  const beside = await restingBeside(turn, line, needs.findDecisionsOn);
  if (untold(beside, told).length > 0)
    return askIfOther("decision", beside, call(confirm, { ...given, told: toldOf(beside) }), turn);
  const source = line.citations.find(({ quote }) => quote !== undefined);
  const logged = await needs.recordDecision(turn, {
    ...{ text: text ?? line.text, effect, recipient, reason: line.reason, outcome },
    ...(minutes.meeting !== undefined && { meeting: minutes.meeting, held: dateOf(minutes) }),
    ...{ source: source?.link, message: source?.message },
  });
  await changeLine(turn, line.id, { decision: logged, confirmed: true });
  turn.changed(minutesMark, minutes.id);
  turn.changed(perceivedMark, line.id);
  return said(say.confirmed(logged.number));
}

async function askTheChair(turn: Turn, { number, line: typed }: At): Promise<Reply> {
  const minutes = await draftBy(turn, number);
  const line = decisionIn(turn, minutes, typed);
  const say = texts[turn.language];
  if (turn.actor.roles.includes("chair")) throw new AskerError(say.youAreChair);
  if (isStillAsked(line, turn.now)) return said(say.drafting.askedAlready);
  await changeLine(turn, line.id, { askedAt: turn.now });
  turn.changed(minutesMark, minutes.id);
  turn.changed(perceivedMark, line.id);
  turn.tell({
    to: { role: "chair" },
    about: [perceivedMark, line.id],
    say: inBoth((l) => texts[l].pleaseConfirm(turn.actor.name)),
    once: `perceived:${turn.actor.id}:${turn.id()}`,
    until: daysAfter(turn.now),
  });
  return said(say.chairAsked);
}

/** The chair has one card about a line, for as long as it says the same. */
function isStillAsked({ askedAt }: Line, now: Date): boolean {
  return askedAt !== undefined && now < daysAfter(askedAt);
}

function daysAfter(at: Date): Date {
  return new Date(at.getTime() + noticeDays * dayMs);
}

async function listAction(turn: Turn, given: z.output<typeof makeAction.input>, needs: Needs): Promise<Reply> {
  const minutes = await draftBy(turn, given.number);
  const line = lineBy(turn, minutes, given.line);
  const say = texts[turn.language];
  if (line.action) throw new AskerError(say.isListed(line.action.number), [minutesMark, minutes.id]);
  if (line.kind !== "action") throw new AskerError(say.notAction);
  const beside = await restingBeside(turn, line, needs.findActionsOn);
  if (untold(beside, given.told).length > 0)
    return askIfOther("action", beside, call(makeAction, { ...given, told: toldOf(beside) }), turn);
  const source = line.citations.find(({ quote }) => quote !== undefined);
  const made = await needs.addAction(turn, {
    ...{ text: line.text, owner: line.owner?.name, due: line.due, meeting: minutes.meetingId },
    source: { link: source?.link, message: source?.message },
  });
  await changeLine(turn, line.id, { action: { id: made.id, number: made.number } });
  turn.changed(minutesMark, minutes.id);
  return said(say.actionMade(made.number, made.remark));
}

/** The chair sees the line that they were asked about, and nothing else of somebody's draft. */
async function perceivedBy(turn: Turn, number: string, typed: string): Promise<{ minutes: Minutes; line: Line }> {
  const say = texts[turn.language];
  const minutes = await findMinutes(turn, readNumber(number));
  const line = minutes?.lines.find((one) => one.number === Number(typed));
  const isSeen = minutes && (maySee(turn, minutes) || line?.askedAt !== undefined);
  if (!minutes || !isSeen) throw new AskerError(say.unknown(number));
  const called = calledOf(minutes, turn.language);
  if (minutes.state === "sent") throw new AskerError(say.notDraft(called), line && [perceivedMark, line.id]);
  if (minutes.state === "approved") throw new AskerError(say.isApproved(called), line && [perceivedMark, line.id]);
  return { minutes, line: decisionIn(turn, minutes, typed) };
}

/** A line that was understood as a decision and is none yet. */
function decisionIn(turn: Turn, minutes: Minutes, typed: string): Line {
  const line = lineBy(turn, minutes, typed);
  const say = texts[turn.language];
  if (line.kind !== "decision") throw new AskerError(say.notDecision);
  if (line.decision) throw new AskerError(say.isLogged(line.decision.number), [minutesMark, minutes.id]);
  if (line.state === "proposed") throw new AskerError(say.isProposal);
  return line;
}
