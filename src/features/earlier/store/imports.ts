import type { Look, Turn } from "../../../core/turn.ts";
import { keyOf, type Listed } from "../rules/list.ts";

/** Those of a list that are here already, by their key: what they say. */
export async function findKnown({ db, group }: Look, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.$queryRawUnsafe<{ key: string; text: string }[]>(
    `SELECT key, text FROM "EarlierDecision" WHERE "groupId" = $1::uuid AND key = ANY ($2::text[])`,
    ...[group.id, keys],
  );
  return new Map(rows.map(({ key, text }) => [key, text]));
}

/** Which reading of a list, and which part of it a turn takes. */
export interface Part {
  readonly importId: string;
  readonly partId: string;
}

/** Adds to an import, which begins with its first part. Gives how many were new. */
export async function addImported(turn: Turn, { importId, partId }: Part, listed: readonly Listed[]): Promise<number> {
  const { db, group, actor, now } = turn;
  const byId = actor.roles.includes("clock") ? null : actor.id;
  await db.$executeRaw`
    INSERT INTO "EarlierImport" (id, "groupId", "byId", at) VALUES (${importId}::uuid, ${group.id}::uuid, ${byId}::uuid, ${now})
    ON CONFLICT (id) DO NOTHING`;
  const rows = listed.map((one) => ({ ...one, id: turn.id(), key: keyOf(one) }));
  return await db.$executeRawUnsafe(
    `INSERT INTO "EarlierDecision" (id, "groupId", "importId", "partId", number, "decidedOn", text, recipient, meeting, responsible,
       background, "registrationNumber", key)
     SELECT r.id, $1::uuid, i.id, $4::uuid, r.number, r."decidedOn", r.text, r.recipient, r.meeting, r.responsible, r.background,
       r."registrationNumber", r.key
     FROM "EarlierImport" i, jsonb_to_recordset($3::jsonb) AS r(id uuid, number text, "decidedOn" text, text text,
       recipient text, meeting text, responsible text, background text, "registrationNumber" text, key text)
     WHERE i.id = $2::uuid AND i."groupId" = $1::uuid ON CONFLICT ("groupId", key) DO NOTHING`,
    ...[group.id, importId, JSON.stringify(rows), partId],
  );
}

export interface Imported {
  readonly id: string;
  readonly count: number;
  readonly from: string;
  readonly to: string;
}

export async function findImport({ db, group }: Look, id: string): Promise<Imported | undefined> {
  const where = { groupId: group.id, importId: id };
  const { _count, _min, _max } = await db.earlierDecision.aggregate({
    where,
    ...{ _count: true, _min: { decidedOn: true }, _max: { decidedOn: true } },
  });
  if (!_min.decidedOn || !_max.decidedOn) return undefined;
  return { id, count: _count, from: _min.decidedOn, to: _max.decidedOn };
}

export async function findImportsBy({ db, group }: Look, member: string) {
  const where = { groupId: group.id, byId: member };
  return await db.earlierImport.findMany({ where, include: { _count: true }, orderBy: { at: "asc" } });
}
