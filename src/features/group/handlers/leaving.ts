import { AskerError } from "../../../core/errors.ts";
import type { Role } from "../../../core/group.ts";
import { both } from "../../../core/texts.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import type { Needs } from "../needs.ts";
import { isLastAdministrator } from "../rules.ts";
import { endAlternates, findAppointers } from "../store/alternates.ts";
import { endMembership, findMember, findMembers, type MemberRow } from "../store/members.ts";
import { findWaiting, settleRequest } from "../store/requests.ts";
import { texts } from "../texts.ts";
import { groupCard } from "../views/group.ts";
import { claimCard, officeCard } from "../views/questions.ts";
import { requestCard } from "../views/requests.ts";
import { announceVacant } from "./officeNews.ts";
import { tellOfOther } from "./tellings.ts";

/** Takes someone out of the group, with all that waits for them. */
export async function endMember(turn: Turn, member: string, { afterLeaving }: Needs): Promise<void> {
  const { db, group, language, now } = turn;
  if (isLastAdministrator(member, await findMembers(db, group.id)))
    throw new AskerError(texts[language].lastAdministrator);
  const before = await findMember(db, group.id, member);
  if (before) announceVacant(turn, before);
  await endMembership(db, group.id, member, now);
  await endAlternatesOf(turn, member);
  await endStandingIn(turn, member, "alternateLeft");
  for (const request of await findWaiting(db, group.id, now, member)) {
    await settleRequest(db, group.id, request.id, "withdrawn");
    turn.changed(requestCard, request.id);
  }
  // Whoever was to answer about the member need no longer do so.
  for (const card of [claimCard, officeCard]) turn.changed(card, member);
  turn.changed(groupCard, group.id);
  await afterLeaving(turn, { member });
}

/** Whoever is asked to be something else, asks for another party or is to stand in for someone stays also without a role of their own. */
export async function staysWithoutRole(
  look: Look,
  { id, offered, claimed, party }: MemberRow,
  lost: readonly Role[],
): Promise<boolean> {
  if (offered.some((role) => !lost.includes(role))) return true;
  if (claimed && claimed !== party) return true;
  const { db, group, now } = look;
  return (await findAppointers(db, group.id, id, wallDate(now, group.zone))).length > 0;
}

/** Nobody stands in for the member any more, and each who did is told; not who goes on at once. False: nobody did. */
export async function endAlternatesOf(turn: Turn, member: string, goesOn?: string): Promise<boolean> {
  const { db, group, now } = turn;
  const ended = await endAlternates(db, group.id, { memberId: member }, wallDate(now, group.zone));
  const name = (await findMember(db, group.id, member))?.name;
  const say = both(texts, (t) => t.leaving.noLongerAlternate(name || t.unnamed));
  for (const { alternate } of ended) if (alternate !== goesOn) tellOfOther(turn, alternate, member, say);
  return ended.length > 0;
}

/** Whoever has left, or represents a party themself, stands in for nobody: those who had appointed them are told. */
export async function endStandingIn(
  turn: Turn,
  member: string,
  why: "alternateLeft" | "alternateRepresents",
): Promise<void> {
  const { db, group, now } = turn;
  const ended = await endAlternates(db, group.id, { alternateId: member }, wallDate(now, group.zone));
  if (ended.length === 0) return;
  const name = (await findMember(db, group.id, member))?.name;
  for (const { member: appointer } of ended)
    tellOfOther(
      turn,
      appointer,
      member,
      both(texts, (t) => t.leaving[why](name || t.unnamed)),
    );
}
