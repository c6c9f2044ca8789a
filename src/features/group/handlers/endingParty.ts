import type { Party } from "../../../core/group.ts";
import { both } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import type { Needs } from "../needs.ts";
import { rolesWithoutParty } from "../rules.ts";
import { findMembers, type MemberRow, saveRoles, withdrawClaim } from "../store/members.ts";
import { texts } from "../texts.ts";
import { claimCard, officeCard } from "../views/questions.ts";
import { endAlternatesOf, endMember, staysWithoutRole } from "./leaving.ts";
import { tellOfSelf } from "./tellings.ts";

/** Whom the end of a party concerns, and how. */
export interface Concerned {
  readonly out: readonly MemberRow[];
  readonly keepRoles: readonly MemberRow[];
  /** They have no role left, but wait for an answer to something else, or are to give one. */
  readonly stay: readonly MemberRow[];
  readonly waitNoMore: readonly MemberRow[];
}

/** Nobody answers for a party that has ended, and nobody waits to. Each is told. */
export async function releasePeople(turn: Turn, party: Party, needs: Needs): Promise<Concerned> {
  const members = await findMembers(turn.db, turn.group.id);
  const own = members.filter((member) => member.party === party.id);
  const keepRoles = own.filter(({ roles }) => rolesWithoutParty(roles).length > 0);
  const stay: MemberRow[] = [];
  for (const member of own)
    if (!keepRoles.includes(member) && (await staysWithoutRole(turn, member, ["member"]))) stay.push(member);
  const out = own.filter((member) => !keepRoles.includes(member) && !stay.includes(member));
  const waitNoMore = members.filter(({ claimed }) => claimed === party.id);
  for (const member of waitNoMore) await dropClaim(turn, member, party);
  for (const member of out) await letGo(turn, member, party, needs);
  for (const member of keepRoles) await takeParty(turn, member, party, "youKeepRoles");
  for (const member of stay) await takeParty(turn, member, party, "youStay");
  return { out, keepRoles, stay, waitNoMore };
}

async function letGo(turn: Turn, { id }: MemberRow, { name }: Party, needs: Needs): Promise<void> {
  await endMember(turn, id, needs);
  tellOfSelf(
    turn,
    id,
    both(texts, (t) => t.leaving.youAreOut(name, turn.group.name)),
  );
}

async function takeParty(
  turn: Turn,
  member: MemberRow,
  { name }: Party,
  left: "youKeepRoles" | "youStay",
): Promise<void> {
  await saveRoles(turn.db, member, rolesWithoutParty(member.roles), turn.now, null);
  await endAlternatesOf(turn, member.id);
  tellOfSelf(
    turn,
    member.id,
    both(texts, (t) => t.leaving[left](name, turn.group.name)),
  );
}

async function dropClaim(turn: Turn, member: MemberRow, { name }: Party): Promise<void> {
  await withdrawClaim(turn.db, member);
  turn.changed(claimCard, member.id);
  turn.changed(officeCard, member.id);
  tellOfSelf(
    turn,
    member.id,
    both(texts, (t) => t.leaving.youWaitNoMore(name, turn.group.name)),
  );
}
