import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { listOf } from "../../../language/format/lists.ts";
import { paragraph } from "../../../language/format/numbers.ts";
import { send } from "../commands/approving.ts";
import type { Needs, Person } from "../needs.ts";
import { isRepresentative, mayWrite } from "../rules/access.ts";
import { isTakenBack, type Minutes, type MinutesKind, shownItems } from "../rules/minutes.ts";
import { namesIn, soleOf } from "../rules/names.ts";
import { addChecker, lastParagraph, markSent, type NewChecker, numberItems } from "../store/approval.ts";
import { saveVersion } from "../store/corrections.ts";
import { findAll } from "../store/minutes.ts";
import { texts } from "../texts.ts";
import { versionOf } from "../views/texts.ts";
import { calledOf, dateOf, numberOf } from "../views/wording.ts";
import { again, draftBy } from "./finding.ts";
import { onlyNamed } from "./naming.ts";
import { redrawCards } from "./redrawing.ts";
import { lookInTheMorning } from "./rights.ts";
import { isSole } from "./sole.ts";
import { tell } from "./telling.ts";

export const sending = (needs: Needs) => [
  handle(send, async (turn, { number, checkers, kind }) => {
    const draft = await draftBy(turn, number);
    const say = texts[turn.language].approval;
    if (draft.lines.length === 0) throw new AskerError(say.nothingToSend);
    await refuseSecond(turn, draft, needs);
    const chosen = await checkersFor(turn, draft, checkers, needs);
    const ids = chosen.map(({ id }) => id);
    await refuseSole(turn, draft, ids, needs);
    await giveParagraphs(turn, draft);
    for (const one of chosen) await addChecker(turn, draft.id, one);
    const minutes = await sent(turn, draft, kind ?? draft.kind);
    const called = calledOf(minutes, turn.language);
    for (const one of chosen) askToCheck(turn, minutes, one);
    const numbers = paragraph(minutes.items.flatMap((item) => item.paragraph ?? []));
    const names = listOf(
      chosen.map(({ name }) => name),
      turn.language,
    );
    return said([say.sent(called, names, numbers), ...withoutChecker(turn, chosen)].join(" "));
  }),
];

export async function refuseSole(
  turn: Turn,
  minutes: Minutes,
  checkers: readonly string[],
  needs: Needs,
): Promise<void> {
  if (await isSole(turn, minutes, checkers, needs)) throw new AskerError(texts[turn.language].approval.ownTextAlone);
}

/** A meeting has one record: the one that was sent first, also where it is taken back and somebody can send it again. */
async function refuseSecond(turn: Turn, { id, meetingId }: Minutes, needs: Needs): Promise<void> {
  if (meetingId === undefined) return;
  const { approval: say } = texts[turn.language];
  const others = (await findAll(turn, { meetingId }, 50)).filter((one) => one.id !== id);
  const other = others.find(({ state }) => state !== "draft");
  if (other) throw new AskerError(say.hasMinutes(calledOf(other, turn.language)));
  const people = await needs.findMembers(turn);
  const first = others.find((one) => isTakenBack(one) && people.some((person) => mayWrite(person, one)));
  if (!first) return;
  const [called, number] = [calledOf(first, turn.language), numberOf(first, turn.language)];
  throw new AskerError(say.hasTakenBack(called, number));
}

/** Through the year, or anew for each meeting, as the group has decided; under its lock, so that none is given twice. */
async function giveParagraphs(turn: Turn, draft: Minutes): Promise<void> {
  const throughYear = turn.group.rules.numbering === "year";
  const series = throughYear ? dateOf(draft).slice(0, 4) : draft.id;
  const after = throughYear ? await lastParagraph(turn, series) : 0;
  await numberItems(turn, { id: draft.id, shown: shownItems(draft), series, after });
}

async function sent(turn: Turn, { id, sentAt, version }: Minutes, kind: MinutesKind): Promise<Minutes> {
  await markSent(turn, id, kind);
  const minutes = await again(turn, id);
  // What was sent before, and taken back, is another version.
  await saveVersion(turn, id, sentAt ? version + 1 : 1, versionOf(minutes));
  lookInTheMorning(turn, minutes);
  redrawCards(turn, minutes);
  return await again(turn, id);
}

async function checkersFor(
  turn: Turn,
  draft: Minutes,
  typed: string | undefined,
  needs: Needs,
): Promise<readonly NewChecker[]> {
  if (typed !== undefined) return await named(turn, typed, needs);
  const { language } = turn;
  const meeting = draft.meetingId === undefined ? undefined : await needs.findHeldById(turn, draft.meetingId);
  const people = await needs.findMembers(turn);
  const before = draft.checkers.filter(({ ended }) => ended === "takenBack").map(({ member }) => member);
  const asked = before.length > 0 ? before : (meeting?.checkers ?? []);
  const chosen = people.filter((person) => asked.includes(person.id) && isRepresentative(person));
  if (chosen.length === 0) throw new AskerError(texts[language].approval.noCheckers);
  return chosen.map((person) => checkerOf(person, turn));
}

export async function named(turn: Turn, typed: string, needs: Needs): Promise<readonly NewChecker[]> {
  const people = await needs.findMembers(turn);
  const say = texts[turn.language].approval;
  const found = new Map<string, NewChecker>();
  for (const name of namesIn(typed)) {
    const mentioned = await needs.findMentioned(turn, name);
    const person =
      people.find(({ id }) => id === (mentioned ?? name)) ??
      onlyNamed(turn, name, people) ??
      soleOf(name, people, turn.group.parties);
    if (!person) throw new AskerError(say.unknownChecker(name));
    if (!isRepresentative(person)) throw new AskerError(say.onlyRepresentatives(person.name));
    found.set(person.id, checkerOf(person, turn));
  }
  if (found.size === 0) throw new AskerError(say.noCheckers);
  return [...found.values()];
}

function checkerOf({ id, name, party }: Person, { group }: Turn): NewChecker {
  return { id, name, party: group.parties.find((one) => one.id === party) };
}

export function askToCheck(turn: Turn, minutes: Minutes, { id }: NewChecker): void {
  const say = inBoth((l) => texts[l].approval.pleaseCheck(turn.actor.name, calledOf(minutes, l)));
  tell(turn, minutes, { to: { member: id }, say, what: "check" });
}

/** Told, and left to the group: not every text needs a checker from each party. */
function withoutChecker({ group, language }: Turn, chosen: readonly NewChecker[]): readonly string[] {
  const without = group.parties.filter(({ id }) => !chosen.some(({ party }) => party?.id === id));
  if (without.length === 0) return [];
  const names = without.map(({ name }) => name);
  return [texts[language].approval.partiesWithout(listOf(names, language))];
}
