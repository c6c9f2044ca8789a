import type { Look } from "../../../core/turn.ts";

/** Actions that rest on a message; with `untold` only those that have no event of that kind since then. */
export async function findCiting(
  { db, group }: Look,
  message: string,
  untold?: { readonly kind: "edited" | "deleted"; readonly since: Date },
): Promise<readonly string[]> {
  const events = untold && { none: { kind: untold.kind, at: { gte: untold.since } } };
  const where = { groupId: group.id, sourceMessage: message, state: { not: "struck" }, events };
  const rows = await db.actionItem.findMany({ where, select: { id: true }, take: 50 });
  return rows.map(({ id }) => id);
}

/** Those that rest on one of the messages, or the one of that id where it rests on any. */
export type OnMessages = { readonly messages: readonly string[] } | { readonly id: string };

const most = 50;

export async function findByMessage(
  { db, group }: Look,
  where: OnMessages,
): Promise<readonly { readonly id: string; readonly message: string }[]> {
  const wanted = "id" in where ? { id: where.id } : { sourceMessage: { in: [...where.messages] } };
  const rows = await db.actionItem.findMany({
    where: { ...wanted, groupId: group.id, state: { not: "struck" } },
    select: { id: true, sourceMessage: true },
    orderBy: [{ year: "asc" }, { number: "asc" }],
    take: most,
  });
  return rows.flatMap(({ id, sourceMessage: message }) => (message === null ? [] : [{ id, message }]));
}
