import { AskerError } from "../../../core/errors.ts";
import { type About, handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import { both } from "../../../core/texts.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import { takeRole } from "../commands/offices.ts";
import type { Needs } from "../needs.ts";
import { type Givable, isLastAdministrator } from "../rules.ts";
import { findMembers, type MemberRow, saveRoles, withdrawOffer } from "../store/members.ts";
import { texts } from "../texts.ts";
import { groupCard } from "../views/group.ts";
import { officeCard } from "../views/questions.ts";
import { endMember, staysWithoutRole } from "./leaving.ts";
import { memberNamed } from "./members.ts";
import { announceVacant } from "./officeNews.ts";
import { tellOfSelf } from "./tellings.ts";

const about: About = async (view, known) => {
  const { member: who, role } = takeRole.input.partial().safeParse(known).data ?? {};
  if (who === undefined || role === undefined) return undefined;
  const member = await holderNamed(view, who, role);
  const { offices: say, office, thatPerson } = texts[view.language];
  const name = member.name || thatPerson;
  if (!member.roles.includes(role)) return say.ifOfferTaken(name, office[role]);
  return [
    say.ifRoleTaken(name, office[role], view.group.name),
    ...((await isLastRole(view, member, role)) ? [say.ifLast] : []),
    ...(role === "chair" || role === "secretary" ? [say.ifVacant[role]] : []),
  ].join(" ");
};

export const roleTaking = (needs: Needs) => [
  handle(
    takeRole,
    async (turn, { member: who, role }) => {
      const say = texts[turn.language];
      const member = await holderNamed(turn, who, role);
      if (member.roles.includes(role) && (await isLastRole(turn, member, role)))
        return said(await takeLast(turn, member, role, needs));
      const left = member.roles.filter((one) => one !== role);
      await saveRoles(turn.db, member, left, turn.now);
      await withdrawOffer(turn.db, member, role);
      turn.changed(officeCard, member.id);
      turn.changed(groupCard, turn.group.id);
      return said(tellAll(turn, member, role)(member.name || say.thatPerson, say.office[role]));
    },
    about,
  ),
];

/** Someone who holds the role, or is asked to; the group's last administrator keeps it. */
async function holderNamed(look: Look, who: string, role: Givable): Promise<MemberRow> {
  const say = texts[look.language];
  const member = await memberNamed(look, who);
  if (![...member.roles, ...member.offered].includes(role))
    throw new AskerError(say.offices.notHeld(member.name || say.thatPerson, say.office[role]));
  const members = await findMembers(look.db, look.group.id);
  if (role === "administrator" && isLastAdministrator(member.id, members)) throw new AskerError(say.lastAdministrator);
  return member;
}

async function isLastRole(look: Look, member: MemberRow, role: Givable): Promise<boolean> {
  return member.roles.every((one) => one === role) && !(await staysWithoutRole(look, member, [role]));
}

/** Tells the person, and the channels where an office is vacant now; gives what the asker is told. */
function tellAll(turn: Turn, member: MemberRow, role: Givable): (name: string, role: string) => string {
  const held = member.roles.includes(role);
  const lost = held ? "youLost" : "yourOfferTaken";
  if (member.id !== turn.actor.id)
    tellOfSelf(
      turn,
      member.id,
      both(texts, (t) => t.offices[lost](t.office[role], turn.group.name)),
    );
  if (!held) return texts[turn.language].offices.offerTaken;
  announceVacant(turn, { ...member, roles: [role] });
  return texts[turn.language].roleTaken;
}

/** Who holds no role at all, and waits for none, is in the group no more. */
async function takeLast(turn: Turn, { id, name }: MemberRow, role: Givable, needs: Needs): Promise<string> {
  const { leaving: say, office, thatPerson } = texts[turn.language];
  await endMember(turn, id, needs);
  tellOfSelf(
    turn,
    id,
    both(texts, (t) => t.leaving.youLostLastRole(t.office[role], turn.group.name)),
  );
  return say.lostLastRole(name || thatPerson, office[role]);
}
