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
