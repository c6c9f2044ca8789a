import type { Look, View } from "../../../core/turn.ts";
import { type Meeting, meetingOf } from "./meetings.ts";

/** Planned meetings that begin before then and that the actor has not answered, soonest first. */
export async function findUnanswered({ db, group, now, actor }: View, before: Date): Promise<readonly Meeting[]> {
  const rows = await db.meeting.findMany({
    where: {
      groupId: group.id,
      state: "planned",
      startsAt: { gt: now, lt: before },
      attendance: { none: { memberId: actor.id } },
    },
    orderBy: { startsAt: "asc" },
    take: 20,
  });
  return rows.map(meetingOf);
}

/** What has been booked since then, and what was there and has been moved or cancelled. */
export async function findNews(
  { db, group }: Look,
  since: Date,
  take: number,
): Promise<{ readonly booked: readonly Meeting[]; readonly changed: readonly Meeting[] }> {
  const booked = await db.meeting.findMany({
    where: { groupId: group.id, state: { in: ["planned", "open"] }, createdAt: { gt: since } },
    orderBy: { startsAt: "asc" },
    take,
  });
  const changed = await db.meeting.findMany({
    where: {
      groupId: group.id,
      state: { in: ["planned", "cancelled"] },
      createdAt: { lte: since },
      changedAt: { gt: since },
      sequence: { gt: 0 },
    },
    orderBy: { startsAt: "asc" },
    take,
  });
  return { booked: booked.map(meetingOf), changed: changed.map(meetingOf) };
}

/** Those that have most of the words' stems, latest first among equals. */
export async function searchMeetings(
  { db, group }: Look,
  stems: readonly string[],
  most: number,
): Promise<readonly { readonly number: number; readonly year: number; readonly title: string }[]> {
  const patterns = stems.map((stem) => `%${stem.replace(/[\\%_]/gu, (sign) => `\\${sign}`)}%`);
  const text = `concat_ws(' ', title, place, documents)`;
  return await db.$queryRawUnsafe(
    `SELECT number, year, title FROM "Meeting" WHERE "groupId" = $1::uuid AND ${text} ILIKE ANY ($2::text[])
    ORDER BY (SELECT count(*) FROM unnest($2::text[]) AS p WHERE ${text} ILIKE p) DESC, "startsAt" DESC LIMIT $3::int`,
    group.id,
    patterns,
    most,
  );
}
