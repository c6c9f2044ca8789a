import type { Look, Turn } from "../../../core/turn.ts";

const numbered = { number: true, year: true } as const;

/** All that this folder stores about a member, oldest first. */
export async function findStored({ db, group }: Look, member: string) {
  const where = { groupId: group.id, memberId: member };
  const meeting = { include: { meeting: { select: numbered } } } as const;
  return {
    answers: await db.attendance.findMany({ where, ...meeting, orderBy: { at: "asc" } }),
    needs: await db.accessNeed.findMany({ where, ...meeting, orderBy: { at: "asc" } }),
    times: await db.timeAnswer.findMany({
      where,
      include: { option: { select: { startsOnWall: true, poll: { select: numbered } } } },
      orderBy: { at: "asc" },
    }),
    asked: await db.timePoll.findMany({
      where: { groupId: group.id, createdById: member },
      select: { ...numbered, title: true },
      orderBy: { createdAt: "asc" },
    }),
    booked: await db.meeting.findMany({
      where: { groupId: group.id, createdById: member },
      select: { ...numbered, title: true },
      orderBy: { createdAt: "asc" },
    }),
  };
}

/**
 * Takes the member out of what is still planned: answers and needs. Who was there stands, with the name of that time.
 * Gives the meetings and the polls whose cards are another now.
 */
export async function forget(
  { db, group }: Turn,
  member: string,
): Promise<{ readonly meetings: readonly string[]; readonly polls: readonly string[] }> {
  const where = { groupId: group.id, memberId: member };
  const theirs = { groupId: group.id, OR: [{ memberId: member }, { alternateId: member }] };
  const answered = await db.attendance.findMany({
    // Meetings of a series that have no card of their own yet get none for this.
    where: { ...theirs, meeting: { OR: [{ seriesId: null }, { calledAt: { not: null } }, { sequence: { gt: 0 } }] } },
    select: { meetingId: true },
  });
  const times = await db.timeAnswer.findMany({ where, select: { option: { select: { pollId: true } } } });
  await db.attendance.deleteMany({ where });
  await db.attendance.updateMany({
    where: { groupId: group.id, alternateId: member },
    data: { alternateId: null },
  });
  await db.accessNeed.deleteMany({ where });
  await db.timeAnswer.deleteMany({ where });
  return {
    meetings: [...new Set(answered.map(({ meetingId }) => meetingId))],
    polls: [...new Set(times.map(({ option }) => option.pollId))],
  };
}
