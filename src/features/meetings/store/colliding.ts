import type { Look } from "../../../core/turn.ts";
import { instantAt, type Span } from "../rules/wall.ts";
import { type Meeting, meetingOf } from "./meetings.ts";

/** Planned and open meetings that go on at the same time, but for one. */
export async function findColliding(
  { db, group }: Look,
  { start, end }: Span,
  zone: string,
  but: string | undefined,
): Promise<readonly Meeting[]> {
  const rows = await db.meeting.findMany({
    where: {
      groupId: group.id,
      state: { in: ["planned", "open"] },
      startsAt: { lt: instantAt(end, zone) },
      endsAt: { gt: instantAt(start, zone) },
      ...(but && { id: { not: but } }),
    },
    orderBy: { startsAt: "asc" },
    take: 3,
  });
  return rows.map(meetingOf);
}
