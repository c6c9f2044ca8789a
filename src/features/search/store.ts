import type { SearchKind } from "../../core/search.ts";
import type { Look, Turn } from "../../core/turn.ts";

/** What is kept of an entry. */
export interface Kept {
  readonly refId: string;
  readonly at: Date;
  readonly number: number;
  /** The text of a tsvector. */
  readonly vector: string;
}

export interface Made {
  readonly kind: SearchKind;
  /** What was looked at: those of the ids that have no entry are gone. */
  readonly ids: readonly string[];
  readonly entries: readonly Kept[];
  readonly words: readonly string[];
  readonly version: number;
}

/** Keeps entries as they were made. What is as it was costs no write; a new group's are made by this version's rules. */
export async function saveEntries({ db, group }: Turn, made: Made): Promise<void> {
  const { kind, ids, entries, words, version } = made;
  await db.$executeRawUnsafe(
    `WITH made AS (
       SELECT * FROM jsonb_to_recordset($4::jsonb) AS m("refId" uuid, at timestamptz, number int, vector text)),
     gone AS (
       DELETE FROM "SearchEntry" e WHERE e."groupId" = $1::uuid AND e.kind = $2 AND e."refId" = ANY ($3::uuid[])
         AND NOT EXISTS (SELECT FROM made m WHERE m."refId" = e."refId")),
     kept AS (
       INSERT INTO "SearchEntry" ("groupId", kind, "refId", at, number, vector)
       SELECT $1::uuid, $2, "refId", at, number, vector::tsvector FROM made
       ON CONFLICT ("groupId", kind, "refId") DO UPDATE SET at = excluded.at, vector = excluded.vector
       WHERE "SearchEntry".vector <> excluded.vector OR "SearchEntry".at <> excluded.at),
     state AS (
       INSERT INTO "SearchState" ("groupId", version) VALUES ($1::uuid, $6::int) ON CONFLICT DO NOTHING)
     INSERT INTO "SearchWord" ("groupId", word) SELECT $1::uuid, unnest($5::text[]) ON CONFLICT DO NOTHING`,
    ...[group.id, kind, ids, JSON.stringify(entries), words, version],
  );
}

export interface HitRequest {
  /** Texts of tsqueries: what is found, what comes first where it has all, what it is ranked by, and what outranks all. */
  readonly match: string;
  readonly all: string;
  readonly rank: string;
  readonly first: string | undefined;
  readonly offset: number;
  readonly most: number;
}
export interface HitRow {
  readonly kind: SearchKind;
  readonly refId: string;
}

/** So many of the newest are ranked: who finds more than that has asked for too little. */
const mostRanked = 1_000;
/** Of D, C, B and A: a word of the title is worth twice one of the body, and a part of a word less. */
const weights = "{0.1, 0.3, 0.5, 1.0}";

/** `match` names the group, so that another group's entries are not even read. */
export async function findHits({ db, group }: Look, request: HitRequest): Promise<readonly HitRow[]> {
  const { match, all, rank, first, offset, most } = request;
  return await db.$queryRawUnsafe<HitRow[]>(
    `WITH hit AS MATERIALIZED (
       SELECT kind, "refId", at, number, vector FROM "SearchEntry" WHERE vector @@ $1::tsquery AND "groupId" = $2::uuid
       ORDER BY at DESC LIMIT ${mostRanked})
     SELECT kind, "refId" FROM hit
     ORDER BY $3::text IS NOT NULL AND vector @@ $3::tsquery DESC, vector @@ $4::tsquery DESC,
       round(ts_rank('${weights}', vector, $5::tsquery)::numeric, 3) DESC, at DESC, number DESC, "refId"
     OFFSET $6::int LIMIT $7::int`,
    ...[match, group.id, first ?? null, all, rank, offset, most],
  );
}

const mostNear = 20_000;

/** The group's words that begin with one of the letters and are at least that long. */
export async function findWordsLike(
  { db, group }: Look,
  letters: readonly string[],
  shortest: number,
): Promise<readonly string[]> {
  const rows = await db.$queryRawUnsafe<{ word: string }[]>(
    `SELECT w.word FROM unnest($2::text[]) AS l(letter) JOIN "SearchWord" w
       ON w."groupId" = $1::uuid AND w.word >= l.letter AND w.word < chr(ascii(l.letter) + 1)
     WHERE char_length(w.word) >= $3::int LIMIT ${mostNear}`,
    ...[group.id, letters, shortest],
  );
  return rows.map(({ word }) => word);
}

/** The group's entries are made by the rules of that version from now on. */
export async function saveVersion({ db, group }: Turn, version: number): Promise<void> {
  const where = { groupId: group.id };
  await db.searchState.upsert({ where, create: { ...where, version }, update: { version } });
}

/** The groups whose entries were made by older rules, or have not been made yet. */
export async function findOutdated({ db }: Pick<Look, "db">, version: number): Promise<readonly string[]> {
  const rows = await db.searchState.findMany({ where: { version: { lt: version } }, select: { groupId: true } });
  return rows.map(({ groupId }) => groupId);
}
