import type { FileRef } from "../../../core/reply.ts";
import type { Look, Turn } from "../../../core/turn.ts";

/** What was prepared: a package, a basis for disclosure, or the whole record. */
export const purposes = ["package", "basis", "record"] as const;
export type Purpose = (typeof purposes)[number];

export interface Prepared {
  readonly id: string;
  readonly number: number;
  readonly member: string;
  readonly purpose: Purpose;
  readonly about: string;
  readonly file: FileRef;
  readonly at: Date;
}

export async function addPrepared(
  turn: Turn,
  { purpose, about, file }: Pick<Prepared, "purpose" | "about" | "file">,
): Promise<Pick<Prepared, "id" | "number">> {
  const { db, group, actor, now } = turn;
  const { _max } = await db.preparedFile.aggregate({ where: { groupId: group.id }, _max: { number: true } });
  const made = { id: turn.id(), number: (_max.number ?? 0) + 1 };
  await db.preparedFile.create({
    data: { ...made, groupId: group.id, memberId: actor.id, purpose, about, ...file, at: now },
  });
  return made;
}

export async function findPrepared(
  { db, group }: Look,
  wanted: { id: string } | { number: number; memberId: string },
): Promise<Prepared | undefined> {
  const row = await db.preparedFile.findFirst({ where: { ...wanted, groupId: group.id } });
  if (!row) return undefined;
  const { id, number, memberId: member, about, at, secret, name, type } = row;
  return { id, number, member, purpose: row.purpose as Purpose, about, at, file: { secret, name, type } };
}

export async function findPreparedFor({ db, group }: Look, member: string) {
  const where = { groupId: group.id, memberId: member };
  return await db.preparedFile.findMany({ where, orderBy: { number: "asc" } });
}

export async function dropPrepared({ db, group }: Turn, member: string): Promise<void> {
  await db.preparedFile.deleteMany({ where: { groupId: group.id, memberId: member } });
}
