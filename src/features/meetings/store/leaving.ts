import type { Turn } from "../../../core/turn.ts";

/** Takes back what a member has answered, and said that they need, for meetings and times that are still to come. Gives those with such answers. */
export async function withdrawAnswers(
  { db, group, now }: Turn,
  memberId: string,
): Promise<{ readonly meetings: readonly string[]; readonly polls: readonly string[] }> {
  const coming = { state: "planned", endsAt: { gt: now } };
  const theirs = { groupId: group.id, OR: [{ memberId }, { alternateId: memberId }], meeting: coming };
  const answered = await db.attendance.findMany({ where: theirs, select: { meetingId: true } });
  const open = { groupId: group.id, memberId, option: { poll: { state: "open" } } };
  const times = await db.timeAnswer.findMany({ where: open, select: { option: { select: { pollId: true } } } });
  await db.attendance.deleteMany({ where: { groupId: group.id, memberId, meeting: coming } });
  await db.attendance.updateMany({
    where: { groupId: group.id, alternateId: memberId, meeting: coming },
    data: { alternateId: null },
  });
  await db.timeAnswer.deleteMany({ where: open });
  await db.accessNeed.deleteMany({ where: { groupId: group.id, memberId, meeting: coming } });
  return {
    meetings: [...new Set(answered.map(({ meetingId }) => meetingId))],
    polls: [...new Set(times.map(({ option }) => option.pollId))],
  };
}
