import type { Look, Turn } from "../../../core/turn.ts";
import { instantAt, type Span, type Wall } from "../rules/wall.ts";

export const states = ["planned", "open", "closed", "cancelled"] as const;
export type MeetingState = (typeof states)[number];

export interface Numbered {
  readonly number: number;
  readonly year: number;
}

/** What a meeting is about and where, apart from when. */
export interface MeetingDetails {
  readonly title: string;
  readonly place: string | undefined;
  readonly link: string | undefined;
  readonly remote: boolean;
  readonly documents: string | undefined;
  readonly contact: string | undefined;
  /** Parties' ids and roles; none: everyone. */
  readonly called: readonly string[];
}

export interface Meeting extends MeetingDetails, Numbered, Span {
  readonly id: string;
  readonly state: MeetingState;
  readonly zone: string;
  /** Derived from the wall times, which are the truth. */
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly seriesId: string | undefined;
  /** Rises with every move, cancellation and other change that a calendar must hear of. */
  readonly sequence: number;
  readonly calendarUid: string;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly calledAt: Date | undefined;
  readonly openedAt: Date | undefined;
  readonly closedAt: Date | undefined;
  readonly closedById: string | undefined;
  readonly chairId: string | undefined;
  readonly secretaryId: string | undefined;
  readonly checkerIds: readonly string[];
  readonly currentItemId: string | undefined;
  readonly cancelledAt: Date | undefined;
  readonly cancelReason: string | undefined;
}

export interface NewMeeting extends MeetingDetails, Span {
  readonly id: string;
  readonly zone: string;
  readonly series?: { readonly id: string; readonly occurrence: string };
}

/** Books a meeting under the next number of the year it is in. They follow each other because the turn holds its group's lock. */
export async function addMeeting({ db, group, actor, now }: Turn, made: NewMeeting): Promise<Numbered> {
  const { id, start, end, zone, series, remote, contact, called, title, place, link, documents } = made;
  const year = Number(start.slice(0, 4));
  const { _max } = await db.meeting.aggregate({ where: { groupId: group.id, year }, _max: { number: true } });
  const number = (_max.number ?? 0) + 1;
  await db.meeting.create({
    data: {
      ...{ id, groupId: group.id, year, number, state: "planned", title, place, link, documents },
      ...{ remoteAllowed: remote, accessContact: contact, called: [...called] },
      ...{ seriesId: series?.id, occurrence: series?.occurrence },
      ...timesOf({ start, end }, zone),
      calendarUid: `${id}@samsprak`,
      createdById: actor.id,
      createdAt: now,
      changedAt: now,
    },
  });
  return { number, year };
}

function timesOf({ start, end }: Span, zone: string) {
  const startsAt = instantAt(start, zone);
  return { startsOnWall: start, endsOnWall: end, zone, startsAt, endsAt: instantAt(end, zone) };
}

/** By its id, or by its number. Without a year one that is still to come is meant rather than one that has been. */
export async function findMeeting(
  look: Look,
  where: { readonly id: string } | { readonly number: number; readonly year: number | undefined },
): Promise<Meeting | undefined> {
  const { db, group, now } = look;
  const own = { ...where, groupId: group.id };
  const row =
    (await db.meeting.findFirst({ where: { ...own, endsAt: { gte: now } }, orderBy: { startsAt: "asc" } })) ??
    (await db.meeting.findFirst({ where: own, orderBy: { startsAt: "desc" } }));
  return row ? meetingOf(row) : undefined;
}

/** The meetings in these states that end after then, in their order. */
export async function findMeetings(
  { db, group }: Look,
  { in: wanted, after, most }: { in: readonly MeetingState[]; after?: Date; most: number },
): Promise<readonly Meeting[]> {
  const rows = await db.meeting.findMany({
    where: { groupId: group.id, state: { in: [...wanted] }, ...(after && { endsAt: { gt: after } }) },
    orderBy: [{ startsAt: "asc" }, { number: "asc" }],
    take: most,
  });
  return rows.map(meetingOf);
}

export type Opened = Numbered & Pick<Meeting, "id" | "zone" | "startsAt"> & { readonly openedAt: Date | null };

/** Those that nobody has closed yet, in their order. Written out, since every decision asks for them. */
export async function findOpened({ db, group }: Look): Promise<readonly Opened[]> {
  return await db.$queryRaw<Opened[]>`
    SELECT id, number, year, zone, "startsAt", "openedAt" FROM "Meeting"
    WHERE "groupId" = ${group.id}::uuid AND state = 'open' ORDER BY "startsAt", number LIMIT 10`;
}

/** Whether one begins between the two instants, the second not included. */
export async function hasMeeting({ db, group }: Look, from: Date, to: Date): Promise<boolean> {
  const where = { groupId: group.id, state: { not: "cancelled" }, startsAt: { gte: from, lt: to } };
  return (await db.meeting.findFirst({ where, select: { id: true } })) !== null;
}

/** Changes a meeting's row. Whoever changes what calendars show raises the sequence. */
export async function updateMeeting(
  { db, group, now }: Turn,
  id: string,
  change: Partial<Pick<Row, "state" | "calledAt" | "openedAt" | "openedById" | "closedAt" | "closedById">> &
    Partial<Pick<Row, "chairId" | "secretaryId" | "checkerIds" | "currentItemId" | "cancelledAt" | "cancelReason">> &
    Partial<Pick<MeetingDetails, "place" | "link">> & {
      readonly span?: Span & { readonly zone: string };
      readonly raise?: true;
    },
): Promise<void> {
  const { span, raise, ...columns } = change;
  const times = span ? timesOf(span, span.zone) : {};
  const sequence = raise ? { sequence: { increment: 1 }, changedAt: now } : {};
  await db.meeting.updateMany({
    where: { id, groupId: group.id },
    data: { ...columns, ...times, ...sequence },
  });
}

interface Row extends Numbered {
  readonly id: string;
  readonly state: string;
  readonly title: string;
  readonly startsOnWall: Wall;
  readonly endsOnWall: Wall;
  readonly zone: string;
  readonly place: string | null;
  readonly link: string | null;
  readonly remoteAllowed: boolean;
  readonly documents: string | null;
  readonly accessContact: string | null;
  readonly called: string[];
  readonly seriesId: string | null;
  readonly sequence: number;
  readonly calendarUid: string;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly calledAt: Date | null;
  readonly openedAt: Date | null;
  readonly openedById: string | null;
  readonly closedAt: Date | null;
  readonly closedById: string | null;
  readonly chairId: string | null;
  readonly secretaryId: string | null;
  readonly checkerIds: string[];
  readonly currentItemId: string | null;
  readonly cancelledAt: Date | null;
  readonly cancelReason: string | null;
}

export function meetingOf(row: Row): Meeting {
  const { id, number, year, title, zone, called, sequence, calendarUid, createdAt, changedAt, checkerIds } = row;
  return {
    ...{ id, number, year, title, zone, called, sequence, calendarUid, createdAt, changedAt, checkerIds },
    // Written by this folder alone, from the same type.
    state: row.state as MeetingState,
    start: row.startsOnWall,
    end: row.endsOnWall,
    startsAt: instantAt(row.startsOnWall, zone),
    endsAt: instantAt(row.endsOnWall, zone),
    place: row.place ?? undefined,
    link: row.link ?? undefined,
    remote: row.remoteAllowed,
    documents: row.documents ?? undefined,
    contact: row.accessContact ?? undefined,
    seriesId: row.seriesId ?? undefined,
    calledAt: row.calledAt ?? undefined,
    openedAt: row.openedAt ?? undefined,
    closedAt: row.closedAt ?? undefined,
    closedById: row.closedById ?? undefined,
    chairId: row.chairId ?? undefined,
    secretaryId: row.secretaryId ?? undefined,
    currentItemId: row.currentItemId ?? undefined,
    cancelledAt: row.cancelledAt ?? undefined,
    cancelReason: row.cancelReason ?? undefined,
  };
}
