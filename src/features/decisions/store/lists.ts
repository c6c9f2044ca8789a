import type { Look } from "../../../core/turn.ts";
import type { Relation } from "../rules.ts";
import { type Brief, type BriefRow, briefOf } from "./brief.ts";
import type { Numbered } from "./decisions.ts";

export interface Listed extends Numbered, Brief {
  readonly later: (Numbered & { readonly relation: Relation }) | undefined;
}
interface Row extends Numbered, BriefRow {
  readonly laterNumber: number | null;
  readonly laterYear: number | null;
  readonly relation: string | null;
}
export interface ListRequest {
  readonly text: string | undefined;
  /** Only those made before this one. */
  readonly before: Numbered | undefined;
  readonly most: number;
}

const rowsOf = `SELECT d.number, d.year, d.text, d.effect, d.outcome, d.recipient, l.number AS "laterNumber", l.year AS "laterYear", l.relation
  FROM "Decision" d LEFT JOIN LATERAL (
    SELECT number, year, relation FROM "Decision" WHERE "relatedId" = d.id ORDER BY "confirmedAt" LIMIT 1) l ON true`;

/**
 * The group's decisions, newest first. Written out, and one value, since this is what is asked for most: the driver takes
 * longer over each column of each row than over all of it as JSON.
 */
export async function listDecisions(
  { db, group }: Look,
  { text, before, most }: ListRequest,
): Promise<readonly Listed[]> {
  const [all] = await db.$queryRawUnsafe<{ rows: Row[] }[]>(
    `SELECT coalesce(json_agg(r), '[]') AS rows FROM (
      ${rowsOf} WHERE d."groupId" = $1::uuid AND ($2::text IS NULL OR d.text ILIKE $2 OR d.background ILIKE $2)
        AND ($3::int IS NULL OR (d.year, d.number) < ($3, $4::int))
      ORDER BY d.year DESC, d.number DESC LIMIT $5::int) r`,
    group.id,
    text === undefined ? null : `%${escapeLike(text)}%`,
    before?.year ?? null,
    before?.number ?? null,
    most,
  );
  return all?.rows.map(listedOf) ?? [];
}

function listedOf({ number, year, laterNumber, laterYear, relation, ...row }: Row): Listed {
  const later =
    laterNumber !== null && laterYear !== null
      ? { number: laterNumber, year: laterYear, relation: relation as Relation }
      : undefined;
  return { number, year, ...briefOf(row), later };
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/gu, (sign) => `\\${sign}`);
}
