import type { Look, Turn } from "../../../core/turn.ts";

/** late: sent later than it should. short: booked too late for the group's rule. */
export type CallNote = "late" | "short";

/** How a meeting's kallelse went out, and who holds which role on the day. */
export interface Day {
  readonly heldAt: Date | null;
  readonly callNote: CallNote | null;
  readonly shownAt: Date | null;
  readonly chairName: string | null;
  readonly secretaryName: string | null;
  readonly checkerNames: readonly string[];
  readonly openedByName: string | null;
  readonly closedByName: string | null;
}

const nothing: Day = {
  heldAt: null,
  callNote: null,
  shownAt: null,
  chairName: null,
  secretaryName: null,
  checkerNames: [],
  openedByName: null,
  closedByName: null,
};

export async function findDay({ db, group }: Look, meetingId: string): Promise<Day> {
  const row = await db.meetingDay.findFirst({ where: { meetingId, groupId: group.id } });
  // Written below, from the same type.
  return row ? { ...row, callNote: row.callNote as CallNote | null } : nothing;
}

export async function updateDay({ db, group }: Turn, meetingId: string, change: Partial<Day>): Promise<void> {
  const { checkerNames, ...rest } = change;
  const data = { ...rest, ...(checkerNames && { checkerNames: [...checkerNames] }) };
  const created = { checkerNames: [], ...data, meetingId, groupId: group.id };
  await db.meetingDay.upsert({ where: { meetingId }, create: created, update: data });
}
