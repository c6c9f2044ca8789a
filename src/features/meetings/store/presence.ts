import type { Look, Turn } from "../../../core/turn.ts";

export interface Present {
  readonly id: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly partyName: string | undefined;
  readonly remote: boolean;
  readonly here: boolean;
}

/** Who was there, in the order in which they came; who comes back is there twice. */
export async function findPresence({ db, group }: Look, meetingId: string): Promise<readonly Present[]> {
  const where = { meetingId, groupId: group.id };
  const rows = await db.presence.findMany({ where, orderBy: [{ arrivedAt: "asc" }, { memberName: "asc" }] });
  return rows.map(({ id, memberId, memberName, partyName, remote, leftAt }) => ({
    ...{ id, memberId, memberName, remote },
    partyName: partyName ?? undefined,
    here: leftAt === null,
  }));
}

export interface Arrival {
  readonly meetingId: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly partyId: string | undefined;
  readonly role: string;
  readonly remote: boolean;
  /** The item at which they came; none where the meeting had not begun with its items. */
  readonly itemId: string | undefined;
}

export async function addPresence(turn: Turn, { itemId, ...arrival }: Arrival): Promise<void> {
  const { db, group, now } = turn;
  const partyName = group.parties.find(({ id }) => id === arrival.partyId)?.name;
  await db.presence.create({
    data: { id: turn.id(), groupId: group.id, ...arrival, partyName, arrivedAt: now, arrivedItemId: itemId },
  });
}

export async function endPresence({ db, group, now }: Turn, id: string, itemId: string | undefined): Promise<void> {
  await db.presence.updateMany({ where: { id, groupId: group.id }, data: { leftAt: now, leftItemId: itemId } });
}

export interface Expected {
  readonly memberId: string;
  readonly partyId: string | undefined;
  readonly remote: boolean;
  /** They come instead of someone else. */
  readonly instead: boolean;
}

/** Those who have said that they come, or who come instead of another. */
export async function findExpected({ db, group }: Look, meetingId: string): Promise<readonly Expected[]> {
  const rows = await db.attendance.findMany({ where: { meetingId, groupId: group.id }, orderBy: { at: "asc" } });
  return rows.flatMap(({ memberId, partyId, answer, alternateId }): Expected[] => {
    const party = partyId ?? undefined;
    if (answer !== "apology") return [{ memberId, partyId: party, remote: answer === "remote", instead: false }];
    return alternateId ? [{ memberId: alternateId, partyId: party, remote: false, instead: true }] : [];
  });
}
