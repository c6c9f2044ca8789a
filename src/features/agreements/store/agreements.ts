import type { Language } from "../../../core/texts.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import type { Agreement, Kind, Numbered } from "../rules/agreement.ts";
import type { WrittenParty } from "../rules/parties.ts";
import type { Template } from "../templates/template.ts";
import { keptParty } from "./keptParty.ts";
import { agreementOf, type Head, type HeadRow, headOf } from "./rows.ts";
import { clauses, columns, parts, readRow, type WrittenRow } from "./written.ts";

export interface NewAgreement {
  readonly id: string;
  readonly kind: Kind;
  readonly language: Language;
  readonly title: string;
  /** "house", or the id of the group's own. */
  readonly template: string;
  readonly templateVersion: number;
  readonly sections: Template["sections"];
  readonly warnings: Template["warnings"];
  readonly parties: readonly (WrittenParty & { readonly partyId: string | undefined })[];
  readonly related: readonly string[];
  readonly startsOn: string | undefined;
  readonly endsOn: string | undefined;
  readonly registrationNumber: string | undefined;
  readonly createdOn: string;
}

/** Puts an agreement under the next number of the year. They follow each other because the turn holds its group's lock. */
export async function addAgreement(turn: Turn, made: NewAgreement): Promise<Numbered> {
  const { db, group, actor, now } = turn;
  const { id, sections, parties, related, warnings, ...columns } = made;
  const year = Number(made.createdOn.slice(0, 4));
  const own = { groupId: group.id };
  const { _max } = await db.agreement.aggregate({ where: { ...own, year }, _max: { number: true } });
  const number = (_max.number ?? 0) + 1;
  const written = { createdById: actor.id, createdAt: now, state: "draft", version: 1 };
  await db.agreement.create({ data: { ...own, id, year, number, ...columns, ...written, warnings: [...warnings] } });
  await db.agreementRelation.createMany({ data: related.map((to) => ({ ...own, agreementId: id, relatedId: to })) });
  await addClauses(turn, id, sections);
  await addParties(turn, id, parties);
  return { number, year };
}

async function addParties(turn: Turn, agreementId: string, parties: NewAgreement["parties"]): Promise<void> {
  const { db, group, actor, now } = turn;
  const own = { groupId: group.id, agreementId };
  const rows = parties.map((party, i) => ({
    ...{ id: turn.id(), position: i + 1, kind: "party" as const, leftOn: undefined },
    ...party,
  }));
  await db.agreementParty.createMany({ data: rows.map((row) => ({ ...own, ...row })) });
  const by = { number: 1, kind: "party", at: now, byId: actor.id, byName: actor.name, ...partyOf(turn) };
  await db.agreementVersion.createMany({
    data: rows.map((row) => ({ ...own, ...by, fact: row.id, text: keptParty(row) })),
  });
}

async function addClauses(turn: Turn, agreementId: string, sections: Template["sections"]): Promise<void> {
  const { db, group, actor, now } = turn;
  const rows = sections.map((section, i) => ({ ...section, id: turn.id(), position: i + 1 }));
  const own = { groupId: group.id, agreementId };
  await db.agreementClause.createMany({
    data: rows.map(({ id, position, key, heading, guidance, text, facts }) => ({
      ...{ ...own, id, position, key, heading, guidance, text, version: 1 },
      facts: facts.map((fact) => ({ ...fact })),
    })),
  });
  const by = { byId: actor.id, byName: actor.name, ...partyOf(turn) };
  await db.agreementVersion.createMany({
    data: rows.map(({ id, text }) => ({ ...own, number: 1, kind: "begun", clauseId: id, text, at: now, ...by })),
  });
}

/** The party that the actor answers for, as it is called now. */
export function partyOf({ actor, group }: Turn): { partyId?: string; partyName?: string } {
  const party = group.parties.find(({ id }) => id === actor.party);
  return party ? { partyId: party.id, partyName: party.name } : {};
}

/** By its id, or by its number; without a year the newest of that number. */
export async function findAgreement(
  { db, group }: Look,
  where: { readonly id: string } | { readonly number: number; readonly year: number | undefined },
): Promise<Agreement | undefined> {
  const [condition, ...values] = conditionOf(where);
  const [row] = await db.$queryRawUnsafe<WrittenRow[]>(
    `SELECT ${columns}, ${clauses} AS clauses, ${parts} FROM
      (SELECT * FROM "Agreement" WHERE "groupId" = $1::uuid AND ${condition} ORDER BY year DESC LIMIT 1) a`,
    group.id,
    ...values,
  );
  return row && agreementOf(readRow(row));
}

function conditionOf(where: Parameters<typeof findAgreement>[1]): readonly [condition: string, ...values: unknown[]] {
  if ("id" in where) return ["id = $2::uuid", where.id];
  if (where.year === undefined) return ["number = $2::int", where.number];
  return ["number = $2::int AND year = $3::int", where.number, where.year];
}

/** The newest first. */
export async function listAgreements(
  { db, group }: Look,
  { before, most }: { before?: Numbered | undefined; most: number },
): Promise<readonly Head[]> {
  const rows = await db.$queryRawUnsafe<HeadRow[]>(
    `SELECT ${columns} FROM "Agreement" a
      WHERE a."groupId" = $1::uuid ${before ? "AND (a.year, a.number) < ($3::int, $4::int)" : ""}
      ORDER BY a.year DESC, a.number DESC LIMIT $2::int`,
    ...[group.id, most, ...(before ? [before.year, before.number] : [])],
  );
  return rows.map(headOf);
}

type Columns = Parameters<Turn["db"]["agreement"]["updateMany"]>[0]["data"];
export async function updateAgreement({ db, group }: Turn, id: string, data: Columns): Promise<void> {
  await db.agreement.updateMany({ where: { id, groupId: group.id }, data });
}
