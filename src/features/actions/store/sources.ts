import { messagesOf, type OnMessages, restingOn } from "../../../core/resting.ts";
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

/** Actions that rest on messages and have not been struck. */
export async function findByMessage({ db, group }: Look, where: OnMessages) {
  const { wanted, ...rest } = restingOn(where);
  const own = { ...wanted, groupId: group.id, state: { not: "struck" } };
  return messagesOf(await db.actionItem.findMany({ where: own, ...rest, orderBy: [...rest.orderBy] }));
}
