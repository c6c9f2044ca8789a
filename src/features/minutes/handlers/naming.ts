import { z } from "zod";
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
  const iso = z.iso.date().safeParse(words);
  if (iso.success) return iso.data;
  const reading = readDate(words, { now, zone: group.zone, language });
  // What is written as a date and is none, such as 2026-02-31, is not read as something else.
  if (reading.kind !== "start" || looksIso.test(words)) throw new AskerError(texts[language].dueUnclear(words));
  return reading.occasion.date;
}
const looksIso = /^\d{4}-\d{2}-\d{2}$/u;
