import type { Look, Turn, View } from "../../../core/turn.ts";
import type { Given, TimeAnswer } from "../rules/pollAnswers.ts";
import { instantAt, type Span } from "../rules/wall.ts";
import type { Numbered } from "./meetings.ts";

export const pollStates = ["open", "closed", "booked", "withdrawn"] as const;
export type PollState = (typeof pollStates)[number];

/** One of the times, by its number on the card. */
export interface PollTime extends Span {
  readonly id: string;
  readonly position: number;
}

/** Times that the group is asked about. */
export interface Poll extends Numbered {
  readonly id: string;
  readonly state: PollState;
  readonly title: string;
  readonly place: string | undefined;
  readonly link: string | undefined;
  readonly remote: boolean;
  readonly zone: string;
  readonly closesAt: Date;
  readonly meetingId: string | undefined;
  readonly createdById: string;
  readonly times: readonly PollTime[];
  readonly given: readonly Given[];
}

export type NewPoll = Pick<Poll, "id" | "title" | "place" | "link" | "remote" | "zone" | "closesAt"> & {
  readonly spans: readonly Span[];
};

/** Under the next number of the year. They follow each other because the turn holds its group's lock. */
export async function addPoll(turn: Turn, made: NewPoll): Promise<Numbered> {
  const { db, group, actor, now } = turn;
  const { id, title, place, link, remote, zone, closesAt, spans } = made;
  const year = Number(spans[0]?.start.slice(0, 4));
  const { _max } = await db.timePoll.aggregate({ where: { groupId: group.id, year }, _max: { number: true } });
  const number = (_max.number ?? 0) + 1;
  await db.timePoll.create({
    data: {
      ...{ id, groupId: group.id, year, number, state: "open", title, place, link, remoteAllowed: remote, zone },
      ...{ closesAt, createdById: actor.id, createdAt: now },
    },
  });
  await db.timeOption.createMany({
    data: spans.map(({ start, end }, i) => ({
      ...{ id: turn.id(), groupId: group.id, pollId: id, position: i + 1 },
      ...{ startsOnWall: start, endsOnWall: end },
    })),
  });
  return { number, year };
}

const whole = {
  options: { orderBy: { position: "asc" }, include: { answers: { orderBy: { at: "asc" } } } },
} as const;

/** By its id, or by its number; without a year the latest of that number. */
export async function findPoll(
  { db, group }: Look,
  where: { readonly id: string } | { readonly number: number; readonly year: number | undefined },
): Promise<Poll | undefined> {
  const row = await db.timePoll.findFirst({
    where: { ...where, groupId: group.id },
    orderBy: { createdAt: "desc" },
    include: whole,
  });
  return row ? pollOf(row) : undefined;
}

/** The ids of those that became the meeting. */
export async function findPollsOf({ db, group }: Look, meetingId: string): Promise<readonly string[]> {
  const rows = await db.timePoll.findMany({ where: { groupId: group.id, meetingId }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** Those that are open, the one that closes soonest first. */
export async function findOpenPolls({ db, group }: Look, most: number): Promise<readonly Poll[]> {
  // Everyone's first page asks, and most often there is none: then this is all that it costs.
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM "TimePoll" WHERE "groupId" = ${group.id}::uuid AND state = 'open'
    ORDER BY "closesAt" LIMIT ${most}::int`;
  if (found.length === 0) return [];
  const where = { groupId: group.id, id: { in: found.map(({ id }) => id) } };
  const rows = await db.timePoll.findMany({ where, orderBy: { closesAt: "asc" }, include: whole });
  return rows.map(pollOf);
}

/** Those that were put since then and are still open. */
export async function findNewPolls({ db, group }: Look, since: Date, most: number): Promise<readonly Poll[]> {
  const where = { groupId: group.id, state: "open", createdAt: { gt: since } };
  const rows = await db.timePoll.findMany({ where, orderBy: { createdAt: "asc" }, take: most, include: whole });
  return rows.map(pollOf);
}

/** The actor's answer to some of the times; a new one takes the old one's place. */
export async function saveTimeAnswers(turn: View, times: readonly PollTime[], answer: TimeAnswer): Promise<void> {
  const { db, group, actor, now } = turn;
  const said = { partyId: actor.party ?? null, answer, at: now };
  for (const { id: optionId } of times) {
    await db.timeAnswer.upsert({
      where: { optionId_memberId: { optionId, memberId: actor.id } },
      create: { optionId, memberId: actor.id, groupId: group.id, ...said },
      update: said,
    });
  }
}

export async function settlePoll(
  { db, group, now }: Turn,
  id: string,
  change: { readonly state: PollState; readonly meetingId?: string },
): Promise<void> {
  await db.timePoll.updateMany({ where: { id, groupId: group.id }, data: { ...change, closedAt: now } });
}

interface Row extends Numbered {
  readonly id: string;
  readonly state: string;
  readonly title: string;
  readonly place: string | null;
  readonly link: string | null;
  readonly remoteAllowed: boolean;
  readonly zone: string;
  readonly closesAt: Date;
  readonly meetingId: string | null;
  readonly createdById: string;
  readonly options: readonly {
    readonly id: string;
    readonly position: number;
    readonly startsOnWall: string;
    readonly endsOnWall: string;
    readonly answers: readonly {
      readonly memberId: string;
      readonly partyId: string | null;
      readonly answer: string;
    }[];
  }[];
}

function pollOf(row: Row): Poll {
  const { id, number, year, title, zone, closesAt, createdById, options } = row;
  return {
    ...{ id, number, year, title, zone, closesAt, createdById },
    // States and answers are written by this folder alone, from the same types.
    state: row.state as PollState,
    place: row.place ?? undefined,
    link: row.link ?? undefined,
    remote: row.remoteAllowed,
    meetingId: row.meetingId ?? undefined,
    times: options.map((one) => ({
      ...{ id: one.id, position: one.position, start: one.startsOnWall, end: one.endsOnWall },
    })),
    given: options.flatMap(({ position, answers }) =>
      answers.map(({ memberId, partyId, answer }) => ({
        ...{ position, member: memberId, party: partyId ?? undefined, answer: answer as TimeAnswer },
      })),
    ),
  };
}

/** Times that have begun can be booked no more. */
export function hasBegun({ start }: Span, zone: string, now: Date): boolean {
  return instantAt(start, zone) <= now;
}
