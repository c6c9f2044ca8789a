import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { choose, type Office, openMeeting } from "../commands/conduct.ts";
import type { Needs, Person } from "../needs.ts";
import { updateDay } from "../store/meetingDay.ts";
import { findMeetings, type Meeting, updateMeeting } from "../store/meetings.ts";
import { addPresence, findExpected, findPresence } from "../store/presence.ts";
import { texts } from "../texts.ts";
import { meetingCard } from "../views/meeting.ts";
import { dayCard } from "../views/meetingDay.ts";
import { numberOf, whenOf } from "../views/wording.ts";
import { settleAgenda } from "./agendaSources.ts";
import { mustLead, openOne, personCalled } from "./leading.ts";
import { meetingBy } from "./numbers.ts";
import { markAgenda } from "./shown.ts";

const earliestMs = 2 * 3_600_000;

export const opening = (needs: Needs) => [
  handle(openMeeting, async (turn, { number }) => {
    const meeting = await meetingToOpen(turn, number);
    const members = await needs.findMembers(turn);
    const holder = (role: "chair" | "secretary") => members.find(({ roles }) => roles.includes(role));
    const [chair, secretary] = [holder("chair"), holder("secretary")];
    await settleAgenda(turn, meeting, needs);
    await updateMeeting(turn, meeting.id, {
      ...{ state: "open", openedAt: turn.now, openedById: turn.actor.id },
      ...{ chairId: chair?.id ?? null, secretaryId: secretary?.id ?? null },
    });
    const names = { chairName: chair?.name ?? null, secretaryName: secretary?.name ?? null };
    await updateDay(turn, meeting.id, { openedByName: turn.actor.name, ...names });
    await seatExpected(turn, meeting, members);
    markAgenda(turn, meeting);
    turn.changed(meetingCard, meeting.id);
    turn.changed(dayCard, meeting.id);
    return said(texts[turn.language].conduct.opened(numberOf(meeting, turn.language)));
  }),

  handle(choose, async (turn, { office, names }) => {
    const say = texts[turn.language].conduct;
    const meeting = await openOne(turn);
    mustLead(turn, meeting);
    const people = await peopleCalled(turn, names, needs);
    if (office !== "checker" && people.length > 1) throw new AskerError(say.oneOnly);
    await fill(turn, meeting, office, people);
    turn.changed(dayCard, meeting.id);
    const absent = await absentAmong(turn, meeting, people);
    const chose = say.chose(say.chosen[office], people.map(({ name }) => name).join(", "));
    return said(absent ? `${chose} ${say.notThere(absent)}` : chose);
  }),
];

async function meetingToOpen(turn: Turn, number: string | undefined): Promise<Meeting> {
  const say = texts[turn.language].conduct;
  const meeting = await meetingBy(turn, number);
  const called = numberOf(meeting, turn.language);
  const [open] = await findMeetings(turn, { in: ["open"], most: 1 });
  if (open?.id === meeting.id) throw new AskerError(say.openAlready(called), [dayCard, meeting.id]);
  if (open) throw new AskerError(say.otherOpen(numberOf(open, turn.language)));
  if (meeting.state !== "planned") throw new AskerError(say.overAlready(called), [dayCard, meeting.id]);
  if (meeting.startsAt.getTime() - turn.now.getTime() > earliestMs)
    throw new AskerError(say.tooEarly(called, whenOf(meeting, turn.language)));
  return meeting;
}

/** Those who have said that they come are there until someone says otherwise, and so is whoever opens. */
async function seatExpected(turn: Turn, { id: meetingId }: Meeting, members: readonly Person[]): Promise<void> {
  const { actor } = turn;
  const expected = await findExpected(turn, meetingId);
  const opener = { memberId: actor.id, partyId: actor.party, remote: false, instead: false };
  const seated = new Set<string>();
  for (const { memberId, partyId, remote, instead } of [...expected, opener]) {
    const person = members.find(({ id }) => id === memberId);
    if (!person || seated.has(memberId)) continue;
    seated.add(memberId);
    const role = instead ? "alternate" : roleOf(person);
    await addPresence(turn, {
      ...{ meetingId, memberId, memberName: person.name, role, remote },
      ...{ partyId: partyId ?? person.party, itemId: undefined },
    });
  }
}

/** As what someone takes part. */
export function roleOf({ roles }: Pick<Person, "roles">): string {
  return (["member", "alternate", "coOpted", "observer"] as const).find((role) => roles.includes(role)) ?? "member";
}

async function peopleCalled(turn: Turn, names: string, needs: Needs): Promise<readonly Person[]> {
  const people: Person[] = [];
  for (const name of names.split(/[,;\n]|\s+(?:och|and)\s+/u).filter((part) => part.trim() !== "")) {
    const person = await personCalled(turn, name.trim(), needs);
    if (person.roles.every((role) => role === "observer"))
      throw new AskerError(texts[turn.language].conduct.observersNot);
    people.push(person);
  }
  return people;
}

/** Who checks the record, or leads the meeting, has as a rule been there; nothing stops a group that decides otherwise. */
async function absentAmong(turn: Turn, { id }: Meeting, people: readonly Person[]): Promise<string> {
  const there = new Set((await findPresence(turn, id)).map(({ memberId }) => memberId));
  return people
    .filter((person) => !there.has(person.id))
    .map(({ name }) => name)
    .join(", ");
}

async function fill(turn: Turn, { id }: Meeting, office: Office, people: readonly Person[]): Promise<void> {
  const [first] = people;
  if (office === "checker") {
    await updateMeeting(turn, id, { checkerIds: people.map((person) => person.id) });
    await updateDay(turn, id, { checkerNames: people.map(({ name }) => name) });
  } else if (office === "chair") {
    await updateMeeting(turn, id, { chairId: first?.id ?? null });
    await updateDay(turn, id, { chairName: first?.name ?? null });
  } else {
    await updateMeeting(turn, id, { secretaryId: first?.id ?? null });
    await updateDay(turn, id, { secretaryName: first?.name ?? null });
  }
}
