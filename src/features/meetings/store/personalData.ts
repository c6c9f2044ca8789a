import type { Look } from "../../../core/turn.ts";

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
