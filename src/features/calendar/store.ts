import type { Look, Turn } from "../../core/turn.ts";

/** Whose calendar it is: a member's, or the group's own. */
export type Owner = { readonly member: string } | "group";

function whereOf({ group }: Look, owner: Owner) {
  return { groupId: group.id, memberId: owner === "group" ? null : owner.member };
}

/** Since when it has an address. */
export async function findOpened(look: Look, owner: Owner): Promise<Date | undefined> {
  const row = await look.db.calendarFeed.findFirst({ where: whereOf(look, owner), select: { createdAt: true } });
  return row?.createdAt;
}

/** Only the secret's digest is kept. An address from before stops working. */
export async function openCalendar(turn: Turn, owner: Owner, secret: string): Promise<void> {
  const { db, now } = turn;
  const { groupId, memberId } = whereOf(turn, owner);
  await db.calendarFeed.deleteMany({ where: { groupId, memberId } });
  await db.$executeRaw`INSERT INTO "CalendarFeed" (digest, "groupId", "memberId", "createdAt")
    VALUES (encode(sha256(convert_to(${secret}, 'UTF8')), 'hex'), ${groupId}::uuid, ${memberId}::uuid, ${now})`;
}

/** False where there was none. */
export async function closeCalendar(turn: Turn, owner: Owner): Promise<boolean> {
  return (await turn.db.calendarFeed.deleteMany({ where: whereOf(turn, owner) })).count > 0;
}
