import { messagesOf, type OnMessages, restingOn } from "../../../core/resting.ts";
import type { Look } from "../../../core/turn.ts";

/** Decisions that rest on messages. */
export async function findByMessage({ db, group }: Look, where: OnMessages) {
  const { wanted, ...rest } = restingOn(where);
  const own = { ...wanted, groupId: group.id };
  return messagesOf(await db.decision.findMany({ where: own, ...rest, orderBy: [...rest.orderBy] }));
}
