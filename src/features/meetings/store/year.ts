import type { Look } from "../../../core/turn.ts";
import { type Meeting, meetingOf } from "./meetings.ts";

/** More than any group meets in a year, and few enough for a page. */
const most = 120;

/** The meetings that were to be held in a year, in their order; cancelled ones too. */
export async function findMeetingsOf({ db, group }: Look, year: number): Promise<readonly Meeting[]> {
  const startsOnWall = { gte: `${year}-01-01`, lt: `${year + 1}-01-01` };
  const rows = await db.meeting.findMany({
    where: { groupId: group.id, startsOnWall },
    orderBy: [{ startsAt: "asc" }, { number: "asc" }],
    take: most,
  });
  return rows.map(meetingOf);
}

/** The years in which meetings were booked, newest first. */
export async function findYears({ db, group }: Look): Promise<readonly number[]> {
  const rows = await db.meeting.findMany({
    where: { groupId: group.id },
    select: { year: true },
    distinct: ["year"],
    orderBy: { year: "desc" },
  });
  return rows.map(({ year }) => year);
}
