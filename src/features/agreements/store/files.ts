import type { FileRef } from "../../../core/reply.ts";
import type { Look, Turn } from "../../../core/turn.ts";

export interface MadeFile extends FileRef {
  readonly id: string;
  readonly digest: string;
  readonly at: Date;
  readonly agreementId: string;
}

export async function addFiles(
  turn: Turn,
  agreementId: string,
  files: readonly (FileRef & { readonly digest: string })[],
): Promise<string> {
  const { db, group, actor, now } = turn;
  const bundle = turn.id();
  const own = { groupId: group.id, agreementId, memberId: actor.id, bundle, at: now };
  await db.agreementFile.createMany({
    data: files.map((file, i) => ({ ...own, ...file, id: turn.id(), position: i })),
  });
  return bundle;
}

export async function findBundle({ db, group }: Look, bundle: string): Promise<readonly MadeFile[]> {
  return await db.agreementFile.findMany({ where: { bundle, groupId: group.id }, orderBy: { position: "asc" } });
}

export async function findFile({ db, group }: Look, id: string, memberId: string): Promise<MadeFile | undefined> {
  return (await db.agreementFile.findFirst({ where: { id, groupId: group.id, memberId } })) ?? undefined;
}
