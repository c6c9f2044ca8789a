import { AskerError } from "../../../core/errors.ts";
import type { Turn } from "../../../core/turn.ts";
import { readDate } from "../../../language/dates/readDate.ts";
import type { Needs } from "../needs.ts";
import type { Owner } from "../rules/minutes.ts";
import { personNamed } from "../rules/names.ts";
import { texts } from "../texts.ts";

/** A member, by their name or a mention, or a party. */
export async function ownerNamed(
  turn: Turn,
  name: string,
  { findMembers, findMentioned }: Pick<Needs, "findMembers" | "findMentioned">,
): Promise<Owner> {
  const members = await findMembers(turn);
  const mentioned = await findMentioned(turn, name);
  const member = members.find(({ id }) => id === (mentioned ?? name)) ?? personNamed(name, members);
  if (member) return { id: member.id, name: member.name };
  const party = personNamed(name, turn.group.parties);
  if (party) return { name: party.name };
  throw new AskerError(texts[turn.language].ownerUnknown(name));
}

export function dayNamed({ now, group, language }: Turn, words: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(words)) return words;
  const reading = readDate(words, { now, zone: group.zone, language });
  if (reading.kind !== "start") throw new AskerError(texts[language].dueUnclear(words));
  return reading.occasion.date;
}
