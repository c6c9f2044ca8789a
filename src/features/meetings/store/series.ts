import type { Look, Turn } from "../../../core/turn.ts";
import { dateOf, instantAt, type Span, type Wall } from "../rules/wall.ts";
import { type Meeting, type MeetingDetails, meetingOf } from "./meetings.ts";

export interface Series {
  readonly id: string;
  readonly state: "active" | "ended";
  readonly title: string;
  readonly place: string | undefined;
  readonly meetings: readonly Meeting[];
}

export interface NewSeries extends MeetingDetails {
  readonly id: string;
  /** Without its end. */
  readonly rule: string;
  readonly start: Wall;
  readonly minutes: number;
  readonly spans: readonly Span[];
}

/** Books all meetings of a series, numbered within the year that each is in. The turn holds its group's lock. */
export async function addSeries(turn: Turn, made: NewSeries): Promise<void> {
  const { db, group, actor, now } = turn;
  const { id, rule, start, minutes, spans, title, place, link, remote, contact, called } = made;
  const until = dateOf(spans.at(-1)?.start ?? start);
  const shared = {
    ...{ groupId: group.id, title, place, link, remoteAllowed: remote, accessContact: contact },
    ...{ called: [...called], zone: group.zone, createdById: actor.id, createdAt: now },
  };
  await db.meetingSeries.create({
    data: { ...shared, id, state: "active", rule, startsOnWall: start, minutes, until },
  });
  const numbers = await lastNumbers(turn, [...new Set(spans.map(yearOf))]);
  await db.meeting.createMany({
    data: spans.map((span) => {
      const year = yearOf(span);
      const number = (numbers.get(year) ?? 0) + 1;
      numbers.set(year, number);
      const meeting = turn.id();
      return {
        ...{ ...shared, id: meeting, seriesId: id, occurrence: dateOf(span.start), year, number, state: "planned" },
        ...{ startsOnWall: span.start, endsOnWall: span.end, changedAt: now, calendarUid: `${meeting}@samsprak` },
        startsAt: instantAt(span.start, group.zone),
        endsAt: instantAt(span.end, group.zone),
      };
    }),
  });
}

function yearOf({ start }: Span): number {
  return Number(start.slice(0, 4));
}

async function lastNumbers({ db, group }: Turn, years: readonly number[]): Promise<Map<number, number>> {
  const rows = await db.meeting.groupBy({
    by: ["year"],
    where: { groupId: group.id, year: { in: [...years] } },
    _max: { number: true },
  });
  return new Map(rows.map(({ year, _max }) => [year, _max.number ?? 0]));
}

export async function findSeries({ db, group }: Look, id: string): Promise<Series | undefined> {
  const row = await db.meetingSeries.findFirst({
    where: { id, groupId: group.id },
    include: { meetings: { orderBy: { startsAt: "asc" } } },
  });
  if (!row) return undefined;
  const state = row.state === "ended" ? "ended" : "active";
  return { id, state, title: row.title, place: row.place ?? undefined, meetings: row.meetings.map(meetingOf) };
}

export async function markEnded({ db, group, now }: Turn, id: string): Promise<void> {
  await db.meetingSeries.updateMany({ where: { id, groupId: group.id }, data: { state: "ended", endedAt: now } });
}
