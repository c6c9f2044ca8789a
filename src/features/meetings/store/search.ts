import type { Look } from "../../../core/turn.ts";
import { type Meeting, meetingOf } from "./meetings.ts";

/** A meeting as it is searched for. */
export interface Searched extends Meeting {
  /** Its agenda and what has been noted, without what was taken back. */
  readonly lines: readonly string[];
}

export async function findMeetingsFor({ db, group }: Look, ids: readonly string[]): Promise<readonly Searched[]> {
  const rows = await db.meeting.findMany({
    where: { groupId: group.id, id: { in: [...ids] } },
    include: {
      items: { where: { state: { not: "withdrawn" } }, select: { title: true }, orderBy: { position: "asc" } },
      notes: { where: { undoneAt: null }, select: { text: true }, orderBy: { number: "asc" } },
    },
  });
  return rows.map((row) => ({
    ...meetingOf(row),
    lines: [...row.items.map(({ title }) => title), ...row.notes.map(({ text }) => text)],
  }));
}

export async function findIdsOfSeries({ db, group }: Look, series: string): Promise<readonly string[]> {
  const where = { groupId: group.id, seriesId: series };
  return (await db.meeting.findMany({ where, select: { id: true } })).map(({ id }) => id);
}

export async function meetingIdsAfter({ db, group }: Look, after: string | undefined, most: number) {
  const where = { groupId: group.id, ...(after && { id: { gt: after } }) };
  const rows = await db.meeting.findMany({ where, select: { id: true }, orderBy: { id: "asc" }, take: most });
  return rows.map(({ id }) => id);
}
