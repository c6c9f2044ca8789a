import type { Look } from "../../../core/turn.ts";
import type { Action } from "../rules/action.ts";
import { actionOf } from "./actions.ts";

export type Searched = Action & { readonly createdAt: Date };

/** Those that have not been struck. */
export async function findActionsFor({ db, group }: Look, ids: readonly string[]): Promise<readonly Searched[]> {
  const where = { groupId: group.id, id: { in: [...ids] }, state: { not: "struck" } };
  return (await db.actionItem.findMany({ where })).map((row) => ({ ...actionOf(row), createdAt: row.createdAt }));
}

export async function actionIdsAfter({ db, group }: Look, after: string | undefined, most: number) {
  const where = { groupId: group.id, ...(after && { id: { gt: after } }) };
  const rows = await db.actionItem.findMany({ where, select: { id: true }, orderBy: { id: "asc" }, take: most });
  return rows.map(({ id }) => id);
}
