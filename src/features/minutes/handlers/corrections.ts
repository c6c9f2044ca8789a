import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { keeperAmong } from "../../../core/group.ts";
import { said } from "../../../core/reply.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { paragraph } from "../../../language/format/numbers.ts";
import { correct, decline, take } from "../commands/approving.ts";
import type { Needs } from "../needs.ts";
import { checkersOf, isReady, openCorrections } from "../rules/checking.ts";
import { type Correction, type Item, type Line, linesOf, type Minutes } from "../rules/minutes.ts";
import { addCorrection, saveVersion, settleCorrection } from "../store/corrections.ts";
import { changeLine } from "../store/lines.ts";
import { texts } from "../texts.ts";
import { minutesMark } from "../views/marks.ts";
import { textsOf } from "../views/texts.ts";
import { calledOf } from "../views/wording.ts";
import { again, lock, sentBy } from "./approving.ts";
import { maySettle } from "./settling.ts";
import { tell } from "./telling.ts";

export const corrections = (needs: Needs) => [
  handle(correct, async (turn, { number, paragraph: typed, text, line: typedLine }) => {
    const minutes = await sentBy(turn, number);
    const say = texts[turn.language].approval;
    if (!checkersOf(minutes).some(({ member }) => member === turn.actor.id)) throw new AskerError(say.notChecker);
    const item = paragraphBy(turn, minutes, typed);
    const line = lineOf(turn, minutes, item, typedLine);
    const next = Math.max(0, ...minutes.corrections.map((one) => one.number)) + 1;
    await addCorrection(turn, minutes.id, { number: next, itemId: item.id, lineId: line.id, text });
    turn.changed(minutesMark, minutes.id);
    await askToSettle(turn, minutes, { number: next, item }, needs);
    return said(say.proposed(next));
  }),

  handle(take, async (turn, { number, correction: typed, text }) => {
    const minutes = await sentBy(turn, number);
    const found = await correctionBy(turn, minutes, typed, needs);
    await changeLine(turn, found.lineId ?? "", { text: text ?? found.text, confirmed: true });
    await settleCorrection(turn, found.id, "taken");
    const now = await again(turn, minutes.id);
    const version = minutes.version + 1;
    await saveVersion(turn, minutes.id, version, textsOf(now));
    turn.changed(minutesMark, minutes.id);
    const say = inBoth((l) => texts[l].approval.checkAgain(calledOf(minutes, l), version));
    for (const { member } of checkersOf(minutes)) tell(turn, minutes, { to: { member }, say, what: "again" });
    return said(texts[turn.language].approval.taken(version));
  }),

  handle(decline, async (turn, { number, correction: typed, reason }) => {
    const minutes = await sentBy(turn, number);
    const found = await correctionBy(turn, minutes, typed, needs);
    await settleCorrection(turn, found.id, "declined", reason);
    turn.changed(minutesMark, minutes.id);
    const say = inBoth((l) => texts[l].approval.wasDeclined(found.number, calledOf(minutes, l), reason));
    tell(turn, minutes, { to: { member: found.by }, say, what: "declined" });
    const now = await again(turn, minutes.id);
    const { declined, sealed } = texts[turn.language].approval;
    if (!isReady(now)) return said(declined);
    await lock(turn, now);
    const { hash = "" } = await again(turn, minutes.id);
    return said(`${declined} ${sealed(calledOf(now, turn.language), hash)}`);
  }),
];

export function paragraphBy(turn: Pick<Turn, "language">, { items }: Minutes, typed: string): Item {
  const wanted = Number(typed.replace(/\D/gu, ""));
  const item = items.find((one) => one.paragraph === wanted);
  if (!item) throw new AskerError(texts[turn.language].unknownParagraph(paragraph([wanted])));
  return item;
}

/** What the correction is to stand instead of. What is on record elsewhere is corrected there. */
function lineOf(turn: Turn, minutes: Minutes, item: Item, typed: string | undefined): Line {
  const say = texts[turn.language];
  const own = linesOf(minutes, item);
  const mark = paragraph([item.paragraph ?? 0]);
  const [only] = own.length === 1 || typed !== undefined ? own.filter((one) => isThat(one, typed)) : [];
  if (own.length === 0) throw new AskerError(say.approval.noLine(mark));
  if (!only)
    throw new AskerError(
      say.approval.whichLine(mark, own.map((one) => `${one.number}: ${one.text.slice(0, 60)}`).join("; ")),
    );
  if (only.decision) throw new AskerError(say.isLogged(only.decision.number));
  return only;
}

function isThat({ number }: Line, typed: string | undefined): boolean {
  return typed === undefined || number === Number(typed);
}

async function correctionBy(turn: Turn, minutes: Minutes, typed: string, needs: Needs): Promise<Correction> {
  const say = texts[turn.language];
  if (!(await maySettle(turn, minutes, needs))) throw new AskerError(say.notYours);
  const found = openCorrections(minutes).find((one) => one.number === Number(typed));
  if (!found) throw new AskerError(say.approval.unknownCorrection(typed), [minutesMark, minutes.id]);
  return found;
}

/** Whoever wrote the draft, and the keeper of the group's papers, unless they propose it themselves. */
async function askToSettle(
  turn: Turn,
  minutes: Minutes,
  { number, item }: { readonly number: number; readonly item: Item },
  { findMembers }: Needs,
): Promise<void> {
  const mark = paragraph([item.paragraph ?? 0]);
  const say = inBoth((l) => texts[l].approval.pleaseSettle(turn.actor.name, number, mark, calledOf(minutes, l)));
  const people = await findMembers(turn);
  const role = keeperAmong(people);
  const keepers = people.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
  for (const member of new Set([minutes.askedBy, ...keepers]))
    if (member !== turn.actor.id) tell(turn, minutes, { to: { member }, say, what: "settle" });
}
