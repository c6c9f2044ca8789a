import type { Look } from "../../../core/turn.ts";

/** Those that rest on one of the messages, or the one of that id where it rests on any. */
export type OnMessages = { readonly messages: readonly string[] } | { readonly id: string };

const most = 50;

export async function findByMessage(
  { db, group }: Look,
  where: OnMessages,
): Promise<readonly { readonly id: string; readonly message: string }[]> {
  const wanted = "id" in where ? { id: where.id } : { sourceMessage: { in: [...where.messages] } };
  const rows = await db.decision.findMany({
    where: { ...wanted, groupId: group.id },
    select: { id: true, sourceMessage: true },
    orderBy: [{ year: "asc" }, { number: "asc" }],
    take: most,
  });
  return rows.flatMap(({ id, sourceMessage: message }) => (message === null ? [] : [{ id, message }]));
}
