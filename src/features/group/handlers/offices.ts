import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Setup, Turn } from "../../../core/turn.ts";
import { declineOffice, giveRole, takeOffice } from "../commands/offices.ts";
import type { Needs } from "../needs.ts";
import { type Givable, offices, rolesWith } from "../rules.ts";
import { findMembership } from "../store/accounts.ts";
import { findMembers, type MemberRow, offer, rename, saveRoles, settleOffer } from "../store/members.ts";
import { texts } from "../texts.ts";
import { groupCard } from "../views/group.ts";
import { officeCard } from "../views/questions.ts";
import { endAlternatesOf, endMember, endStandingIn, staysWithoutRole } from "./leaving.ts";
import { memberNamed } from "./members.ts";
import { askToAccept, rolesInWords } from "./offers.ts";
import { announceHolder, tellOfDeclining } from "./officeNews.ts";
import { personOf } from "./starting.ts";
import { tellOfOther, tellOfSelf } from "./tellings.ts";

export const officeHolding = (needs: Needs) => [
  handle(takeOffice, (setup) => answer(setup, true, needs)),
  handle(declineOffice, (setup) => answer(setup, false, needs)),

  handle(giveRole, async (turn, { member: who, role }) => {
    const member = await memberNamed(turn, who);
    if (member.left) throw new AskerError(texts[turn.language].leaving.acceptsFirst(member.name));
    turn.changed(groupCard, turn.group.id);
    return said(await give(turn, member, role));
  }),
];

/** The chair and the secretary are asked; the other roles hold at once. */
async function give(turn: Turn, member: MemberRow, role: Givable): Promise<string> {
  const say = texts[turn.language];
  if (role === "chair" || role === "secretary") {
    await offer(turn.db, member, [role]);
    askToAccept(turn, member.id, [role], member.offered);
    return say.roleOffered(member.name || say.thatPerson, say.office[role]);
  }
  const party = role === "administrator" ? undefined : null;
  await saveRoles(turn.db, member, rolesWith(member.roles, role), turn.now, party);
  if (party === null) await endAlternatesOf(turn, member.id);
  return say.roleGiven(member.name || say.thatPerson, say.office[role]);
}

async function answer(setup: Setup, accepted: boolean, needs: Needs): Promise<Reply> {
  const say = texts[setup.language];
  const { group, db } = setup;
  const account = personOf(setup.from);
  const id = group && (await findMembership(db, group.id, account));
  if (!group || !id) throw new AskerError(say.noOffer);
  const turn = await setup.enter(group.id);
  const members = await findMembers(turn.db, group.id);
  const member = members.find((one) => one.id === id);
  if (!member || member.offered.length === 0) throw new AskerError(say.noOffer, [officeCard, id]);
  if (account.name) await rename(turn.db, id, account.name);
  await settleOffer(turn.db, group.id, member, accepted, turn.now);
  turn.changed(officeCard, id);
  turn.changed(groupCard, group.id);
  const named = { ...member, name: account.name ?? member.name };
  if (!accepted) {
    tellOfDeclining(turn, named, members, rolesInWords(member.offered));
    return said(say.declined);
  }
  if (member.offered.includes("member")) await endStandingIn(turn, id, "alternateRepresents");
  await succeed(turn, named, members, needs);
  announceHolder(turn, named);
  return said(say.tookOffice(rolesInWords(member.offered)[setup.language]));
}

/** Whoever had the office before is told, and is in the group no more where that was their only role. */
async function succeed(
  turn: Turn,
  by: Pick<MemberRow, "id" | "name" | "offered">,
  before: readonly MemberRow[],
  needs: Needs,
): Promise<void> {
  const { name: group } = turn.group;
  for (const holder of before.filter((one) => one.id !== by.id)) {
    const { id, roles } = holder;
    const taken = offices.filter((office) => roles.includes(office) && by.offered.includes(office));
    if (taken.length === 0) continue;
    const words = rolesInWords(taken);
    if (roles.length > taken.length || (await staysWithoutRole(turn, holder, taken))) {
      const say = (t: keyof typeof texts) => texts[t].leaving.tookOver(by.name, words[t], group);
      tellOfOther(turn, id, by.id, { sv: say("sv"), en: say("en") });
      continue;
    }
    await endMember(turn, id, needs);
    const say = (t: keyof typeof texts) => texts[t].leaving.lostOffice(words[t], group);
    tellOfSelf(turn, id, { sv: say("sv"), en: say("en") });
  }
}
