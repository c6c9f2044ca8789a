import { z } from "zod";
import { AskerError } from "../../../core/errors.ts";
import type { Turn } from "../../../core/turn.ts";
import { readDate } from "../../../language/dates/readDate.ts";
import { listOf } from "../../../language/format/lists.ts";
import type { Needs } from "../needs.ts";
import type { Owner } from "../rules/minutes.ts";
import { allNamed, personNamed } from "../rules/names.ts";
import { texts } from "../texts.ts";

interface Called {
  readonly id: string;
  readonly name: string;
  /** A party's id, or what is written of it. */
  readonly party?: string | undefined;
}

/**
 * The one whom a name means; undefined where it means nobody.
 * @throws AskerError that asks which, where several are called so: a name is never a guess
 */
export function onlyNamed<P extends Called>({ group, language }: Turn, name: string, people: readonly P[]) {
  const [one, ...others] = allNamed(name, people);
  if (others.length === 0) return one;
  const partyOf = (party?: string) => group.parties.find(({ id }) => id === party)?.name ?? party;
  const called = [one, ...others].flatMap((person) => {
    const party = partyOf(person?.party);
    return person ? [party ? `${person.name} (${party})` : person.name] : [];
  });
  throw new AskerError(texts[language].severalNamed(name, listOf(called, language)));
}

/** A member, by their name or a mention, or a party. */
export async function ownerNamed(
  turn: Turn,
  name: string,
  { findMembers, findMentioned }: Pick<Needs, "findMembers" | "findMentioned">,
): Promise<Owner> {
  const members = await findMembers(turn);
  const mentioned = await findMentioned(turn, name);
  const member = members.find(({ id }) => id === (mentioned ?? name)) ?? onlyNamed(turn, name, members);
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
