import { AskerError } from "../../../core/errors.ts";
import type { Actor } from "../../../core/group.ts";
import type { Look, Turn, View } from "../../../core/turn.ts";
import { fold } from "../../../core/words.ts";
import { callers } from "../commands/booking.ts";
import type { Needs, Person } from "../needs.ts";
import { findItems, type Item } from "../store/agenda.ts";
import { findMeetings, type Meeting } from "../store/meetings.ts";
import { texts } from "../texts.ts";

/** The meeting that is open. A group has one at a time. */
export async function openOne(look: Look): Promise<Meeting> {
  const [open] = await findMeetings(look, { in: ["open"], most: 1 });
  if (!open) throw new AskerError(texts[look.language].conduct.noOpen);
  return open;
}

/** The group's officers, and those whom the meeting itself has chosen. */
export function leads({ id, roles }: Actor, { chairId, secretaryId }: Meeting): boolean {
  return callers.some((role) => roles.includes(role)) || id === chairId || id === secretaryId;
}

export function mustLead({ actor, language }: View, meeting: Meeting): void {
  if (!leads(actor, meeting)) throw new AskerError(texts[language].conduct.leadersOnly);
}

/** Someone in the group by their name, whole or its beginning. */
export async function personCalled(turn: Turn, name: string, { findMembers }: Needs): Promise<Person> {
  const say = texts[turn.language].conduct;
  const called = fold(name.trim().replace(/^@/u, ""));
  const members = await findMembers(turn);
  const exact = members.filter((member) => fold(member.name) === called);
  const found = exact.length > 0 ? exact : members.filter((member) => fold(member.name).startsWith(`${called} `));
  const [person, other] = found;
  if (!person) throw new AskerError(say.unknownPerson(name));
  if (other) throw new AskerError(say.severalPeople(name));
  return person;
}

/** The items that are on the agenda, in their order. */
export async function shownItems(look: Look, { id }: Pick<Meeting, "id">): Promise<readonly Item[]> {
  return (await findItems(look, id)).filter(({ state }) => state !== "withdrawn");
}
