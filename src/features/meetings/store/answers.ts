import type { Look, Turn } from "../../../core/turn.ts";
import type { Answer } from "../rules/counting.ts";

/** A member's answer to a meeting. */
export interface Answered {
  readonly member: string;
  /** The party that the member answered for. */
  readonly party: string | undefined;
  readonly answer: Answer;
  /** Who comes instead. */
  readonly alternate: string | undefined;
}

export async function findAnswers({ db, group }: Look, meeting: string): Promise<readonly Answered[]> {
  const rows = await db.attendance.findMany({
    where: { groupId: group.id, meetingId: meeting },
    orderBy: { at: "asc" },
  });
  return rows.map(({ memberId, partyId, answer, alternateId }) => ({
    member: memberId,
    party: partyId ?? undefined,
    // Written by this folder alone, from the same type.
    answer: answer as Answer,
    alternate: alternateId ?? undefined,
  }));
}

/** A member has one answer to a meeting: a new one takes the old one's place. */
export async function saveAnswer(
  turn: Turn,
  meeting: string,
  { answer, alternate }: { readonly answer: Answer; readonly alternate: string | undefined },
): Promise<void> {
  const { db, group, actor, now } = turn;
  const said = { answer, partyId: actor.party ?? null, alternateId: alternate ?? null, at: now };
  await db.attendance.upsert({
    where: { meetingId_memberId: { meetingId: meeting, memberId: actor.id } },
    create: { id: turn.id(), groupId: group.id, meetingId: meeting, memberId: actor.id, ...said },
    update: said,
  });
}

/** Takes away the answers to a time that holds no longer; false where nobody had answered. */
export async function clearAnswers({ db, group }: Turn, meeting: string): Promise<boolean> {
  return (await db.attendance.deleteMany({ where: { groupId: group.id, meetingId: meeting } })).count > 0;
}
