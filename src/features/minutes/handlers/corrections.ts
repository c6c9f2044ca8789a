import type { Values } from "../../../core/command.ts";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn, View } from "../../../core/turn.ts";
import { correct, decline, isUnchosen, take } from "../commands/correcting.ts";
import type { Needs } from "../needs.ts";
import { amended, amendmentKinds, lineIn, reworded } from "../rules/amendment.ts";
import { checkersOf, isReady, openCorrections } from "../rules/checking.ts";
import type { Correction, Minutes } from "../rules/minutes.ts";
import { saveAmended } from "../store/amending.ts";
import { saveVersion, settleCorrection } from "../store/corrections.ts";
import { texts } from "../texts.ts";
import { viewKinds } from "../views/kinds.ts";
import { minutesMark } from "../views/marks.ts";
import { versionOf } from "../views/texts.ts";
import { calledOf, numberOf } from "../views/wording.ts";
import { amendmentOf, type Given, refuseLongHeading } from "./amending.ts";
import { lock } from "./approving.ts";
import { citingWork } from "./citing.ts";
import { again, sentBy } from "./finding.ts";
import { checkedBy, propose } from "./proposing.ts";
import { redrawCards } from "./redrawing.ts";
import { askForVacant } from "./rights.ts";
import { maySettle } from "./settling.ts";
import { tell } from "./telling.ts";

export const corrections = (needs: Needs) => [
  handle(correct, (turn, given) => proposeCorrection(turn, given, needs), aboutCorrection),

  handle(take, async (turn, { number, correction: typed, text }) => {
    const minutes = await sentBy(turn, number);
    const found = await correctionBy(turn, minutes, typed, needs);
    const say = texts[turn.language];
    const change = text === undefined ? found.change : reworded(found.change, text);
    if (!change) throw new AskerError(say.correcting.noWords);
    if (change.kind === "heading") refuseLongHeading(turn, change.text);
    const after = amended(minutes, change);
    if (!after) throw new AskerError(say.correcting.gone, [minutesMark, minutes.id]);
    const source = change.kind === "addition" ? change.source?.message : undefined;
    const leftOut = source === undefined ? [] : await needs.findLeftOut(turn, [source]);
    if (leftOut.length > 0) throw new AskerError(say.correcting.sourceLeftOut);
    await saveAmended(turn, minutes, after);
    await settleCorrection(turn, found.id, "taken");
    const version = await askAgain(turn, minutes, needs);
    const listed = lineIn(minutes, change)?.action;
    const remark = listed ? [say.correcting.listStands(listed.number)] : [];
    return said([say.approval.taken(version), ...remark].join(" "));
  }),

  handle(decline, async (turn, { number, correction: typed, reason }) => {
    const minutes = await sentBy(turn, number);
    const found = await correctionBy(turn, minutes, typed, needs);
    await settleCorrection(turn, found.id, "declined", reason);
    turn.changed(minutesMark, minutes.id);
    const now = await again(turn, minutes.id);
    const isLocked = isReady(now);
    if (isLocked) await lock(turn, now);
    tellDeclined(turn, now, found, { reason, isLocked });
    const { declined, sealed } = texts[turn.language].approval;
    if (!isLocked) return said(declined);
    const { hash = "" } = await again(turn, minutes.id);
    return said(`${declined} ${sealed(calledOf(now, turn.language), hash)}`);
  }),
];

/** Whoever proposed it is told what they can still do. */
function tellDeclined(
  turn: Turn,
  minutes: Minutes,
  { number, by }: Correction,
  { reason, isLocked }: { readonly reason: string; readonly isLocked: boolean },
): void {
  const checker = checkersOf(minutes).find(({ member }) => member === by);
  const say = inBoth((l) => {
    const { wasDeclined, afterDeclined: next } = texts[l].approval;
    const open = checker?.approvedVersion === minutes.version ? next.approved : next.approves;
    const after = isLocked ? next.locked(numberOf(minutes, l)) : checker ? open : next.nothing;
    return `${wasDeclined(number, calledOf(minutes, l), reason)} ${after}`;
  });
  tell(turn, minutes, { to: { member: by }, say, what: "declined" });
}

async function proposeCorrection(turn: Turn, given: Given, needs: Needs): Promise<Reply> {
  const { number, source } = given;
  const minutes = await checkedBy(turn, number);
  if (isUnchosen(given)) return said("", viewKinds(minutes, turn));
  const change = await amendmentOf(turn, minutes, given, needs);
  if (source === undefined || change.kind !== "addition") return said(await propose(turn, number, change, needs));
  const work = await turn.start(citingWork(needs), { minutes: number, change, message: source });
  return said(texts[turn.language].correcting.reading(work));
}

/** The form that a choice has opened says what was chosen. */
async function aboutCorrection({ language }: View, { what }: Values): Promise<string | undefined> {
  const kind = amendmentKinds.find((one) => one === what);
  return kind && texts[language].commands.correct.fields.what.options[kind];
}

/** Keeps the text as the next version, which all who check it are asked about. */
async function askAgain(turn: Turn, minutes: Minutes, needs: Needs): Promise<number> {
  const version = minutes.version + 1;
  await saveVersion(turn, minutes.id, version, versionOf(await again(turn, minutes.id)));
  redrawCards(turn, minutes);
  const say = inBoth((l) => texts[l].approval.checkAgain(calledOf(minutes, l), version));
  for (const { member } of checkersOf(minutes)) tell(turn, minutes, { to: { member }, say, what: "again" });
  await askForVacant(turn, minutes.id, needs);
  return version;
}

async function correctionBy(turn: Turn, minutes: Minutes, typed: string, needs: Needs): Promise<Correction> {
  const say = texts[turn.language];
  if (!(await maySettle(turn, minutes, needs))) throw new AskerError(say.notYours);
  const found = openCorrections(minutes).find((one) => one.number === Number(typed));
  if (!found) throw new AskerError(say.approval.unknownCorrection(typed), [minutesMark, minutes.id]);
  return found;
}
