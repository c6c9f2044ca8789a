import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { arrive, depart, rollCall } from "../commands/conduct.ts";
import type { Needs, Person } from "../needs.ts";
import type { Meeting } from "../store/meetings.ts";
import { addPresence, endPresence, findPresence } from "../store/presence.ts";
import { texts } from "../texts.ts";
import { dayCard } from "../views/meetingDay.ts";
import { viewRoll } from "../views/roll.ts";
import { leads, openOne, personCalled } from "./leading.ts";
import { roleOf } from "./opening.ts";

export const presence = (needs: Needs) => [
  handle(rollCall, async (view) => {
    const meeting = await openOne(view);
    return said("", viewRoll(meeting, await findPresence(view, meeting.id), view.language));
  }),

  handle(arrive, async (turn, { name, remote = false }) => {
    const say = texts[turn.language].conduct;
    const meeting = await openOne(turn);
    const person = await whom(turn, meeting, name, needs);
    const there = await findPresence(turn, meeting.id);
    if (there.some(({ memberId, here }) => here && memberId === person.id))
      throw new AskerError(say.isHere(person.name), [dayCard, meeting.id]);
    await addPresence(turn, {
      ...{ meetingId: meeting.id, memberId: person.id, memberName: person.name, partyId: person.party },
      ...{ role: roleOf(person), remote, itemId: meeting.currentItemId },
    });
    turn.changed(dayCard, meeting.id);
    return said(say.arrived(person.name));
  }),

  handle(depart, async (turn, { name }) => {
    const say = texts[turn.language].conduct;
    const meeting = await openOne(turn);
    const person = await whom(turn, meeting, name, needs);
    const there = (await findPresence(turn, meeting.id)).find(({ memberId, here }) => here && memberId === person.id);
    if (!there) throw new AskerError(say.isNotHere(person.name));
    await endPresence(turn, there.id, meeting.currentItemId);
    turn.changed(dayCard, meeting.id);
    return said(say.departed(person.name));
  }),
];

/** The asker, who then stands for whatever party they answer for today; or someone whom a leader names. */
async function whom(turn: Turn, meeting: Meeting, name: string | undefined, needs: Needs): Promise<Person> {
  const { actor } = turn;
  if (name === undefined) return actor;
  const person = await personCalled(turn, name, needs);
  if (person.id === actor.id) return actor;
  if (!leads(actor, meeting)) throw new AskerError(texts[turn.language].conduct.othersByLeaders);
  return person;
}
