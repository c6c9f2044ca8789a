import type { Turn } from "../../../core/turn.ts";

/** Meetings of a series that have no card of their own yet get none for this. */
const shown = { OR: [{ seriesId: null }, { calledAt: { not: null } }, { sequence: { gt: 0 } }] };

/** What has answers of someone, by id: the cards to draw again. */
export interface Answered {
  readonly meetings: readonly string[];
  readonly polls: readonly string[];
}

/**
 * Takes back what a member has answered and said that they need. coming: for what is still to come, of someone who has
 * left. all: of someone who is to be forgotten. Who was there stands, with the name of that time.
 */
export async function withdrawAnswers(
  { db, group, now }: Turn,
  memberId: string,
  which: "coming" | "all",
): Promise<Answered> {
  const coming = which === "coming";
  const own = { groupId: group.id, memberId };
  const meeting = coming ? { state: "planned", endsAt: { gt: now } } : {};
  const times = { ...own, option: { poll: coming ? { state: "open" } : {} } };
  const answered = await db.attendance.findMany({
    where: { groupId: group.id, OR: [{ memberId }, { alternateId: memberId }], meeting: { ...meeting, ...shown } },
    select: { meetingId: true },
  });
  const chosen = await db.timeAnswer.findMany({ where: times, select: { option: { select: { pollId: true } } } });
  await db.attendance.deleteMany({ where: { ...own, meeting } });
  await db.attendance.updateMany({
    where: { groupId: group.id, alternateId: memberId, meeting },
    data: { alternateId: null },
  });
  await db.timeAnswer.deleteMany({ where: times });
  await db.accessNeed.deleteMany({ where: { ...own, meeting } });
  return {
    meetings: [...new Set(answered.map(({ meetingId }) => meetingId))],
    polls: [...new Set(chosen.map(({ option }) => option.pollId))],
  };
}
