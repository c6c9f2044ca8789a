import { AskerError } from "../../../core/errors.ts";
import { pageAccount } from "../../../core/page.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import type { Offerable } from "../rules.ts";
import { isReached } from "../store/accounts.ts";
import { dropCodes } from "../store/codes.ts";
import { addMember, claimParty, findMembers } from "../store/members.ts";
import { texts } from "../texts.ts";
import { groupCard, partiesIn } from "../views/group.ts";

/** Those who are in the group, or wait to be, under this name. */
export async function findNamed({ db, group }: Look, name: string): Promise<readonly { id: string; name: string }[]> {
  const members = await findMembers(db, group.id);
  const wanted = name.trim().toLocaleLowerCase("sv");
  return members.filter((member) => member.name.toLocaleLowerCase("sv") === wanted);
}

/** Whether a member can be written to anywhere. */
export async function isReachable({ db }: Look, member: string): Promise<boolean> {
  return await isReached(db, member);
}

/** Codes by which an account, or a channel, could be linked in a member's name. */
export async function dropOwnCodes({ db, group, actor }: Turn): Promise<void> {
  await dropCodes(db, group.id, actor.id);
}

/** A membership for someone who has no account in any chat. They are asked, as everyone who is invited, and say yes on a page. */
export async function inviteUnreached(
  turn: Turn,
  { name, role, party }: { readonly name: string; readonly role: Offerable; readonly party: string | undefined },
): Promise<string> {
  const { db, group, now } = turn;
  if (party !== undefined && !group.parties.some(({ id }) => id === party))
    throw new AskerError(texts[turn.language].unknownParty(partiesIn(turn)));
  const id = turn.id();
  const account = pageAccount(group.id, id);
  await addMember(
    db,
    group.id,
    { id, accountId: turn.id(), name, account, roles: [], offered: [role], at: now },
    false,
  );
  if (party !== undefined) await claimParty(db, id, party);
  turn.changed(groupCard, group.id);
  return id;
}
