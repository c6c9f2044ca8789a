import type { Look, Turn } from "../../../core/turn.ts";

/** Longer than this no reading takes, with all the times that it may begin anew. */
const longestMs = 3 * 3_600_000;

export type Became = "edited" | "deleted";

/** From now on the group's messages are read for a draft. What is left of earlier readings goes. */
export async function beginReading({ db, group, now }: Turn, id: string): Promise<void> {
  const over = { where: { groupId: group.id, at: { lt: new Date(now.getTime() - longestMs) } } };
  await db.minuteReading.deleteMany(over);
  await db.minuteSourceChange.deleteMany(over);
  await db.minuteReading.create({ data: { id, groupId: group.id, at: now } });
}

export async function endReading({ db, group }: Turn, id: string): Promise<void> {
  await db.minuteReading.deleteMany({ where: { id, groupId: group.id } });
}

export async function isReading({ db, group, now }: Look): Promise<boolean> {
  const since = new Date(now.getTime() - longestMs);
  return (await db.minuteReading.count({ where: { groupId: group.id, at: { gte: since } }, take: 1 })) > 0;
}

export async function addSourceChange(turn: Turn, message: string, became: Became): Promise<void> {
  const { db, group, now } = turn;
  await db.minuteSourceChange.create({ data: { id: turn.id(), groupId: group.id, message, became, at: now } });
}

/** What has become since then of messages, each in the order that it happened. */
export async function findSourceChanges(
  { db, group }: Look,
  messages: readonly string[],
  since: Date,
): Promise<readonly { readonly message: string; readonly became: Became }[]> {
  const rows = await db.minuteSourceChange.findMany({
    where: { groupId: group.id, message: { in: [...messages] }, at: { gte: since } },
    orderBy: { at: "asc" },
  });
  // Written above, from the same type.
  return rows.map(({ message, became }) => ({ message, became: became as Became }));
}
