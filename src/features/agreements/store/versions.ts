import type { Look, Turn } from "../../../core/turn.ts";
import type { Agreement, Clause, Fact, Numbered } from "../rules/agreement.ts";
import { partyOf, updateAgreement } from "./agreements.ts";

/** What a version rests on. */
export interface Grounds {
  readonly reason?: string | undefined;
  readonly source?: string | undefined;
  readonly message?: string | undefined;
  readonly decision?: (Numbered & { readonly id: string }) | undefined;
}

export interface Author {
  readonly byId: string | null;
  readonly byName: string | null;
  readonly partyId: string | null;
  readonly partyName: string | null;
}

/** One step of the history, as it is told. */
export interface Version extends Grounds {
  readonly number: number;
  readonly kind: "begun" | "changed" | "fact" | "party" | "days" | "state";
  readonly clauseId: string | undefined;
  readonly text: string | undefined;
  readonly fact: string | undefined;
  readonly state: string | undefined;
  /** The step of its life that it tells of. */
  readonly action: string | undefined;
  readonly by: string | undefined;
  readonly party: string | undefined;
  readonly at: Date;
  readonly changeNumber: number | undefined;
}

type What =
  | { readonly kind: "changed"; readonly clauseId: string; readonly text: string }
  | { readonly kind: "fact"; readonly clauseId: string; readonly fact: string; readonly text: string | undefined }
  | { readonly kind: "party"; readonly fact: string; readonly text: string }
  | { readonly kind: "days"; readonly text: string }
  | { readonly kind: "state"; readonly state: string; readonly action: string; readonly text: string | undefined };

/** The next version. @returns its number */
export async function addVersion(
  turn: Turn,
  agreement: Pick<Agreement, "id" | "version">,
  what: What & Grounds & { readonly changeNumber?: number | undefined; readonly author?: Author | undefined },
): Promise<number> {
  const { db, group, now } = turn;
  const { author, decision, ...rest } = what;
  // Counted by the database: one turn may add several.
  const { _max } = await db.agreementVersion.aggregate({
    where: { agreementId: agreement.id, groupId: group.id },
    _max: { number: true },
  });
  const number = (_max.number ?? 0) + 1;
  await db.agreementVersion.create({
    data: {
      ...{ groupId: group.id, agreementId: agreement.id, number, at: now },
      ...rest,
      ...(author ?? authorOf(turn)),
      ...decisionColumns(decision),
    },
  });
  await updateAgreement(turn, agreement.id, { version: number });
  return number;
}

export function authorOf(turn: Turn): Partial<Author> {
  const { actor } = turn;
  return actor.roles.includes("clock") ? {} : { byId: actor.id, byName: actor.name, ...partyOf(turn) };
}

export function decisionColumns(decision: Grounds["decision"]) {
  return { decisionId: decision?.id, decisionNumber: decision?.number, decisionYear: decision?.year };
}

export async function saveText({ db, group }: Turn, clause: Pick<Clause, "id">, text: string, version: number) {
  await db.agreementClause.updateMany({ where: { id: clause.id, groupId: group.id }, data: { text, version } });
}

export async function saveFacts({ db, group }: Turn, clause: Pick<Clause, "id">, facts: readonly Fact[]) {
  const data = { facts: facts.map((fact) => ({ ...fact })) };
  await db.agreementClause.updateMany({ where: { id: clause.id, groupId: group.id }, data });
}

/** What was kept with the latest step of that kind, up to a version. */
export async function findLastStep({ db, group }: Look, agreementId: string, action: string, upTo?: number) {
  return await db.agreementVersion.findFirst({
    where: { agreementId, groupId: group.id, kind: "state", action, ...(upTo && { number: { lte: upTo } }) },
    orderBy: { id: "desc" },
    select: { text: true, number: true, at: true },
  });
}

/** The latest come first. */
export async function findVersions(
  { db, group }: Look,
  agreementId: string,
  { clauseId, before, most = 1000 }: { clauseId?: string; before?: number | undefined; most?: number } = {},
): Promise<readonly Version[]> {
  const rows = await db.agreementVersion.findMany({
    where: { agreementId, groupId: group.id, ...(clauseId && { clauseId }), ...(before && { number: { lt: before } }) },
    orderBy: [{ number: "desc" }, { id: "desc" }],
    take: most,
  });
  return rows.map(versionOf);
}

/** The texts and facts of all clauses as they were: one row for each, whatever has happened. */
export async function findTextsAt({ db, group }: Look, agreementId: string, version: number) {
  const rows = await db.agreementVersion.findMany({
    where: { agreementId, groupId: group.id, number: { lte: version }, kind: { in: ["begun", "changed"] } },
    distinct: ["clauseId"],
    orderBy: [{ clauseId: "asc" }, { number: "desc" }],
    select: { clauseId: true, text: true },
  });
  const facts = await db.agreementVersion.findMany({
    where: { agreementId, groupId: group.id, number: { lte: version }, kind: "fact" },
    distinct: ["clauseId", "fact"],
    orderBy: [{ clauseId: "asc" }, { fact: "asc" }, { number: "desc" }],
    select: { clauseId: true, fact: true, text: true },
  });
  return { texts: new Map(rows.map(({ clauseId, text }) => [clauseId, text ?? ""])), facts };
}

/** The clauses as they were. */
export async function clausesAt(look: Look, agreement: Agreement, version: number): Promise<readonly Clause[]> {
  if (version >= agreement.version) return agreement.clauses;
  const { texts, facts } = await findTextsAt(look, agreement.id, version);
  return agreement.clauses.map((clause) => ({
    ...clause,
    text: texts.get(clause.id) ?? "",
    facts: clause.facts.map((fact) => ({
      ...fact,
      value: facts.find((one) => one.clauseId === clause.id && one.fact === fact.name)?.text ?? undefined,
    })),
  }));
}

type Row = Awaited<ReturnType<Look["db"]["agreementVersion"]["findMany"]>>[number];
function versionOf(row: Row): Version {
  return {
    number: row.number,
    // Written above, from the same type.
    kind: row.kind as Version["kind"],
    clauseId: row.clauseId ?? undefined,
    text: row.text ?? undefined,
    fact: row.fact ?? undefined,
    state: row.state ?? undefined,
    action: row.action ?? undefined,
    by: row.byName ?? undefined,
    party: row.partyName ?? undefined,
    at: row.at,
    reason: row.reason ?? undefined,
    source: row.source ?? undefined,
    message: row.message ?? undefined,
    decision: decisionOf(row),
    changeNumber: row.changeNumber ?? undefined,
  };
}

export function decisionOf({
  decisionId,
  decisionNumber,
  decisionYear,
}: Pick<Row, "decisionId" | "decisionNumber" | "decisionYear">) {
  if (decisionId === null || decisionNumber === null || decisionYear === null) return undefined;
  return { id: decisionId, number: decisionNumber, year: decisionYear };
}
