import type { Look } from "../../../core/turn.ts";
import type { Entry } from "../rules/agenda.ts";
import type { Answer } from "../rules/counting.ts";
import { itemOf } from "./agenda.ts";

/** What a member has answered, by the meetings' ids. */
export async function findOwnAnswers({ db, group }: Look, member: string): Promise<ReadonlyMap<string, Answer>> {
  const rows = await db.attendance.findMany({
    where: { groupId: group.id, memberId: member },
    select: { meetingId: true, answer: true },
  });
  // Written by this folder alone, from the same type.
  return new Map(rows.map(({ meetingId, answer }) => [meetingId, answer as Answer]));
}

/** The agendas that are stored, by the meetings' ids. */
export async function findAgendas(
  { db, group }: Look,
  meetings: readonly string[],
): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const rows = await db.agendaItem.findMany({
    where: { groupId: group.id, meetingId: { in: [...meetings] } },
    orderBy: [{ position: "asc" }, { addedAt: "asc" }, { id: "asc" }],
  });
  return Map.groupBy(rows.map(itemOf), ({ meetingId }) => meetingId ?? "");
}
