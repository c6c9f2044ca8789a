import type { z } from "zod";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { representatives } from "../../../core/group.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { listOf } from "../../../language/format/lists.ts";
import { paragraph } from "../../../language/format/numbers.ts";
import { appoint, send } from "../commands/approving.ts";
import type { Needs, Person } from "../needs.ts";
import { mayReplace } from "../rules/access.ts";
import { checkersOf } from "../rules/checking.ts";
import { type Checker, type Minutes, type MinutesKind, shownItems } from "../rules/minutes.ts";
import { checkerNamed, namesIn, personNamed } from "../rules/names.ts";
import { addChecker, endChecker, lastParagraph, markSent, type NewChecker, numberItems } from "../store/approval.ts";
import { saveVersion } from "../store/corrections.ts";
import { findAll, findMinutes } from "../store/minutes.ts";
import { texts } from "../texts.ts";
import { minutesMark } from "../views/marks.ts";
import { versionOf } from "../views/texts.ts";
import { calledOf, dateOf } from "../views/wording.ts";
import { draftBy, minutesBy } from "./finding.ts";
import { maySettle } from "./settling.ts";
import { tell } from "./telling.ts";

export const sending = (needs: Needs) => [
  handle(send, async (turn, { number, checkers, kind }) => {
    const draft = await draftBy(turn, number);
    const say = texts[turn.language].approval;
    if (draft.lines.length === 0) throw new AskerError(say.nothingToSend);
    await refuseSecond(turn, draft);
    const chosen = await checkersFor(turn, draft, checkers, needs);
    const ids = chosen.map(({ id }) => id);
    await refuseSole(turn, draft, ids, needs);
    await giveParagraphs(turn, draft);
    for (const one of chosen) await addChecker(turn, draft.id, one);
    const minutes = await sent(turn, draft, kind);
    const called = calledOf(minutes, turn.language);
    for (const one of chosen) askToCheck(turn, minutes, one);
    const numbers = paragraph(minutes.items.flatMap((item) => item.paragraph ?? []));
    const names = listOf(
      chosen.map(({ name }) => name),
      turn.language,
    );
    return said([say.sent(called, names, numbers), ...withoutChecker(turn, chosen)].join(" "));
  }),

  handle(appoint, (turn, given) => appointChecker(turn, given, needs)),
];

type Appointed = z.output<typeof appoint.input>;

async function appointChecker(turn: Turn, { number, checker, instead }: Appointed, needs: Needs): Promise<Reply> {
  const minutes = await minutesBy(turn, number);
  const say = texts[turn.language];
  const isAllowed = instead === undefined ? await maySettle(turn, minutes, needs) : mayReplace(turn.actor);
  if (!isAllowed) throw new AskerError(instead === undefined ? say.notYours : say.approval.onlyLeadersReplace);
  const called = calledOf(minutes, turn.language);
  if (minutes.state === "draft") throw new AskerError(say.approval.notSent(called));
  if (minutes.state === "approved") throw new AskerError(say.isApproved(called));
  const [chosen] = await named(turn, checker, needs);
  if (!chosen) throw new AskerError(say.approval.unknownChecker(checker));
  const current = checkersOf(minutes);
  if (current.some(({ member }) => member === chosen.id)) throw new AskerError(say.approval.isChecker(chosen.name));
  const old = instead === undefined ? undefined : personNamed(instead, current);
  if (instead !== undefined && !old) throw new AskerError(say.approval.unknownChecker(instead));
  const left = current.filter(({ id }) => id !== old?.id).map(({ member }) => member);
  await refuseSole(turn, minutes, [...left, chosen.id], needs);
  if (old) await replace(turn, minutes, old);
  await addChecker(turn, minutes.id, chosen);
  turn.changed(minutesMark, minutes.id);
  askToCheck(turn, minutes, chosen);
  return said(say.approval.appointed(chosen.name));
}

async function replace(turn: Turn, minutes: Minutes, { id, member }: Checker): Promise<void> {
  await endChecker(turn, id);
  const say = inBoth((l) => texts[l].approval.replaced(turn.actor.name, calledOf(minutes, l)));
  if (member !== turn.actor.id) tell(turn, minutes, { to: { member }, say, what: "replaced" });
}

/** Nobody checks their own text alone, unless nobody else answers for a party. */
async function refuseSole(turn: Turn, { askedBy }: Minutes, checkers: readonly string[], needs: Needs): Promise<void> {
  if (checkers.some((id) => id !== askedBy)) return;
  const people = await needs.findMembers(turn);
  if (people.some((one) => one.id !== askedBy && isRepresentative(one)))
    throw new AskerError(texts[turn.language].approval.ownTextAlone);
}

function isRepresentative({ party, roles }: Person): boolean {
  return party !== undefined && roles.some((role) => representatives.includes(role));
}

/** A meeting has one record. */
async function refuseSecond(turn: Turn, { id, meetingId }: Minutes): Promise<void> {
  if (meetingId === undefined) return;
  const all = await findAll(turn, { meetingId }, 50);
  const other = all.find((one) => one.id !== id && one.state !== "draft");
  if (other) throw new AskerError(texts[turn.language].approval.hasMinutes(calledOf(other, turn.language)));
}

/** Through the year, or anew for each meeting, as the group has decided; under its lock, so that none is given twice. */
async function giveParagraphs(turn: Turn, draft: Minutes): Promise<void> {
  const throughYear = turn.group.rules.numbering === "year";
  const series = throughYear ? dateOf(draft).slice(0, 4) : draft.id;
  const after = throughYear ? await lastParagraph(turn, series) : 0;
  await numberItems(turn, { id: draft.id, shown: shownItems(draft), series, after });
}

async function sent(turn: Turn, { id }: Minutes, kind: MinutesKind): Promise<Minutes> {
  await markSent(turn, id, kind);
  const minutes = await findMinutes(turn, { id });
  if (!minutes) throw new Error("the minutes are gone");
  await saveVersion(turn, id, 1, versionOf(minutes));
  turn.changed(minutesMark, id);
  return minutes;
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
  const chosen = people.filter(({ id }) => meeting?.checkers.includes(id));
  if (chosen.length === 0) throw new AskerError(texts[language].approval.noCheckers);
  return chosen.map((person) => checkerOf(person, turn));
}

async function named(turn: Turn, typed: string, needs: Needs): Promise<readonly NewChecker[]> {
  const people = await needs.findMembers(turn);
  const say = texts[turn.language].approval;
  const found = new Map<string, NewChecker>();
  for (const name of namesIn(typed)) {
    const mentioned = await needs.findMentioned(turn, name);
    const person =
      people.find(({ id }) => id === (mentioned ?? name)) ?? checkerNamed(name, people, turn.group.parties);
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

function askToCheck(turn: Turn, minutes: Minutes, { id }: NewChecker): void {
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
