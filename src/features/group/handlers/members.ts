import type { Account } from "../../../core/ask.ts";
import { AskerError } from "../../../core/errors.ts";
import { personField } from "../../../core/field.ts";
import type { Look, Setup, Turn } from "../../../core/turn.ts";
import { findMembership, takeBack } from "../store/accounts.ts";
import { addMember, findMember, findMembers, type MemberRow, rename } from "../store/members.ts";
import { texts } from "../texts.ts";
import { accountOf, personOf } from "./starting.ts";

/** The asker's membership, begun here where there is none, or begun again. Their name is kept as it now is. */
export async function ownMember(setup: Setup, group: string): Promise<string> {
  const account = personOf(setup.from);
  const known = await findMembership(setup.db, group, account);
  if (known) {
    await takeBack(setup.db, known);
    if (account.name) await rename(setup.db, known, account.name);
    return known;
  }
  return await begin(setup, group, account, account.name ?? texts[setup.language].unnamed);
}

/** The membership of someone that a person field has chosen, begun here where there is none. Who has left is not back by that. */
export async function chosenMember(turn: Turn, key: string): Promise<MemberRow> {
  const account = accountOf(key);
  const id = (await findMembership(turn.db, turn.group.id, account)) ?? (await begin(turn, turn.group.id, account, ""));
  const member = await findMember(turn.db, turn.group.id, id);
  if (!member) throw new Error("the member is there");
  return member;
}

type Beginning = Pick<Turn, "db" | "now" | "id">;
async function begin({ db, now, id: next }: Beginning, group: string, account: Account, name: string): Promise<string> {
  const id = next();
  await addMember(db, group, { id, accountId: next(), name, account, roles: [], offered: [], at: now });
  return id;
}

/** A member by id, as buttons carry it, by a mention, or by a name that only one has. */
export async function memberNamed(turn: Look, who: string): Promise<MemberRow> {
  const members = await findMembers(turn.db, turn.group.id);
  const member = await chooseNamed(turn, members, who);
  if (!member) throw new AskerError(texts[turn.language].unknownMember);
  return member;
}

/** The one of these whom an id, a mention or a name means; undefined where it means none, or more than one. */
export async function chooseNamed<P extends { readonly id: string; readonly name: string }>(
  look: Look,
  people: readonly P[],
  who: string,
): Promise<P | undefined> {
  const id = isAccountKey(who) ? await findMembership(look.db, look.group.id, accountOf(who)) : who;
  const known = people.find((one) => one.id === id);
  const named = people.filter(({ name }) => name.toLowerCase() === who.toLowerCase());
  return known ?? (named.length === 1 ? named[0] : undefined);
}

function isAccountKey(text: string): boolean {
  return personField.safeParse(text).success;
}
