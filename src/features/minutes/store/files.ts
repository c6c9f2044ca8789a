import type { FileRef } from "../../../core/reply.ts";
import { dayMs } from "../../../core/spans.ts";
import type { Look, Turn } from "../../../core/turn.ts";

export interface PrintedFile extends FileRef {
  readonly id: string;
  /** What was asked for, and the digest of what it came to: two words. */
  readonly what: string;
}

/** What was printed for the member and can still be fetched. The house keeps files for a few days. */
export async function findFile(
  { db, group, now }: Look,
  where: { readonly id: string; readonly memberId?: string } | { readonly memberId: string; readonly what: string },
): Promise<PrintedFile | undefined> {
  const since = new Date(now.getTime() - 2 * dayMs);
  const row = await db.minuteFile.findFirst({
    where: { ...where, groupId: group.id, at: { gte: since } },
    orderBy: { at: "desc" },
  });
  return row ? { id: row.id, what: row.what, secret: row.secret, name: row.name, type: row.type } : undefined;
}

export async function addFile(
  turn: Turn,
  minutesId: string,
  { what, secret, name, type }: Omit<PrintedFile, "id">,
): Promise<string> {
  const { db, group, actor, now } = turn;
  const id = turn.id();
  // An earlier text that was printed in answer to the same is replaced by this one.
  const [asked = ""] = what.split(" ");
  const same = { startsWith: `${asked} ` };
  await db.minuteFile.deleteMany({ where: { groupId: group.id, memberId: actor.id, minutesId, what: same } });
  await db.minuteFile.create({
    data: { id, groupId: group.id, minutesId, memberId: actor.id, what, secret, name, type, at: now },
  });
  return id;
}
