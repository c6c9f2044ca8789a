import type { Conversation, Speaker } from "../../../core/conversation.ts";
import type { Participant } from "../../../core/findings.ts";
import type { Role } from "../../../core/group.ts";
import type { Look } from "../../../core/turn.ts";
import type { Needs, Person } from "../needs.ts";
import type { Attendant, Owner } from "../rules/minutes.ts";
import { plainText } from "../rules/plainText.ts";
import { texts } from "../texts.ts";

/** Who wrote and who was mentioned, as the group knows them. */
export interface Speakers {
  /** By the keys of their accounts, and those who wrote nothing by `silentId`. */
  readonly owners: ReadonlyMap<string, Owner>;
  /** Those who wrote, by the keys of their accounts. */
  readonly attendants: ReadonlyMap<string, Attendant>;
  /** Members who may be spoken of though they wrote nothing. */
  readonly silent: readonly Participant[];
  /** The keys of the accounts of those who wrote and chair the group. Empty where none of them wrote. */
  readonly chairs: readonly string[];
}

const longestName = 80;
const silentId = (member: string) => `member:${member}`;

/** What is shown of a name on a platform is the member's own name here, where they are a member. */
export async function speakersOf(
  look: Look,
  { messages }: Conversation,
  { findMembers, findMentioned }: Pick<Needs, "findMembers" | "findMentioned">,
): Promise<Speakers> {
  const members = await findMembers(look);
  const seen = new Map<string, Speaker>();
  for (const { author, mentions } of messages)
    for (const one of [author, ...mentions]) if (one.id !== "" && !one.bot) seen.set(one.id, one);
  const owners = new Map<string, Owner>();
  const attendants = new Map<string, Attendant>();
  const wrote = new Set(messages.map(({ author }) => author.id));
  for (const [key, { name }] of seen) {
    const id = await findMentioned(look, key);
    const member = members.find((one) => one.id === id);
    owners.set(key, { id: member?.id, name: member?.name ?? plainText(name, longestName) });
    if (wrote.has(key)) attendants.set(key, attendantOf(member, plainText(name, longestName), look));
  }
  const chairs = [...wrote].filter((key) =>
    members.some(({ id, roles }) => id === owners.get(key)?.id && roles.includes("chair")),
  );
  const known = new Set([...owners.values()].map(({ id }) => id));
  const others = members.filter(({ id, name }) => !known.has(id) && name !== "");
  for (const { id, name } of others) owners.set(silentId(id), { id, name });
  return { owners, attendants, silent: others.map(({ id, name }) => ({ id: silentId(id), name })), chairs };
}

const told: readonly Role[] = ["chair", "secretary", "alternate", "coOpted", "observer"];

/** Someone as they sit in the group now; of others the name alone. */
export function attendantOf(member: Person | undefined, name: string, { group }: Look): Attendant {
  if (!member) return { name };
  const party = group.parties.find(({ id }) => id === member.party)?.name;
  const role = told.find((one) => member.roles.includes(one));
  return { member: member.id, name: member.name, party, role: role && texts[group.language].document.roles[role] };
}
