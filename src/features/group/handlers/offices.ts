import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Setup, Turn } from "../../../core/turn.ts";
import { declineOffice, giveRole, takeOffice, takeRole } from "../commands/offices.ts";
import { type Givable, isLastAdministrator, rolesWith } from "../rules.ts";
import {
  findMember,
  findMembers,
  type MemberRow,
  offer,
  saveRoles,
  settleOffer,
  withdrawOffer,
} from "../store/members.ts";
import { texts } from "../texts.ts";
import { groupCard } from "../views/group.ts";
import { officeCard } from "../views/questions.ts";
import { memberNamed, ownMember } from "./members.ts";
import { askToAccept, rolesInWords } from "./offers.ts";

export const offices = [
  handle(takeOffice, (setup) => answer(setup, true)),
  handle(declineOffice, (setup) => answer(setup, false)),

  handle(giveRole, async (turn, { member: who, role }) => {
    const member = await memberNamed(turn, who);
    turn.changed(groupCard, turn.group.id);
    return said(await give(turn, member, role));
  }),

  handle(takeRole, async (turn, { member: who, role }) => {
    const say = texts[turn.language];
    const members = await findMembers(turn.db, turn.group.id);
    const member = await memberNamed(turn, who);
    if (role === "administrator" && isLastAdministrator(member.id, members))
      throw new AskerError(say.lastAdministrator);
    const left = member.roles.filter((one) => one !== role);
    await saveRoles(turn.db, member, left, turn.now);
    await withdrawOffer(turn.db, member, role);
    turn.changed(officeCard, member.id);
    turn.changed(groupCard, turn.group.id);
    return said(say.roleTaken(member.name, say.office[role]));
  }),
];

/** The chair and the secretary are asked; the other roles hold at once. */
async function give(turn: Turn, member: MemberRow, role: Givable): Promise<string> {
  const say = texts[turn.language];
  if (role === "chair" || role === "secretary") {
    await offer(turn.db, member, [role]);
    askToAccept(turn, member.id, [role]);
    return say.roleOffered(member.name, say.office[role]);
  }
  const party = role === "administrator" ? undefined : null;
  await saveRoles(turn.db, member, rolesWith(member.roles, role), turn.now, party);
  return say.roleGiven(member.name, say.office[role]);
}

async function answer(setup: Setup, accepted: boolean): Promise<Reply> {
  const say = texts[setup.language];
  const { group, actor } = setup;
  if (!group || !actor) throw new AskerError(say.noOffer);
  await ownMember(setup, group.id);
  const turn = await setup.enter(group.id);
  const member = await findMember(turn.db, group.id, actor.id);
  if (!member || member.offered.length === 0) throw new AskerError(say.noOffer, [officeCard, actor.id]);
  await settleOffer(turn.db, group.id, member, accepted, turn.now);
  turn.changed(officeCard, member.id);
  turn.changed(groupCard, group.id);
  return said(accepted ? say.tookOffice(rolesInWords(member.offered)[setup.language]) : say.declined);
}
