import type { Language } from "../../../core/texts.ts";
import type { Look } from "../../../core/turn.ts";
import type { Agreement, Clause, Fact, Kind, Party, PartyDecision } from "../rules/agreement.ts";
import type { Stand } from "../rules/conditions.ts";
import type { State } from "../rules/life.ts";

/** An agreement with all that every view of it needs; its history is read apart. */
const whole = {
  clauses: { orderBy: { position: "asc" } },
  parties: { orderBy: { position: "asc" } },
  decisions: { orderBy: { at: "asc" } },
  relations: { include: { related: { select: { number: true, year: true } } } },
  _count: { select: { changes: { where: { state: "open" } } } },
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;
function findRow({ db }: Look) {
  return db.agreement.findFirst({ include: whole });
}

/** As much of a row as an agreement is made of. */
export type WholeRow = HeadRow & Pick<Row, "clauses" | "parties" | "decisions" | "relations" | "_count">;

/** Choices are written by this folder alone, out of the same types. */
export function agreementOf(row: WholeRow): Agreement {
  return {
    ...headOf(row),
    clauses: row.clauses.map(clauseOf),
    parties: row.parties.map(partyOf),
    decisions: row.decisions.map(decisionOf),
    related: row.relations.map(({ related }) => related),
    waiting: row._count.changes,
  };
}

export type Head = Omit<Agreement, "clauses" | "parties" | "decisions" | "related" | "waiting">;
export type HeadRow = Pick<Row, (typeof headColumns)[number]>;

/** What `headOf` reads: not what was sealed, which is as long as the whole text. */
export const headColumns = [
  ...(["id", "year", "number", "title", "version", "templateVersion", "createdById", "createdOn"] as const),
  ...(["warnings", "kind", "language", "state", "startsOn", "endsOn", "followUpOn", "noticeOn"] as const),
  ...(["registrationNumber", "consultees", "consultationOn", "hash", "signedOn", "signatureReference"] as const),
  ...(["standing", "standingVersion", "standingHash", "standingStartsOn", "standingEndsOn"] as const),
] as const;

export function headOf(row: HeadRow): Head {
  const { id, year, number, title, version, templateVersion, createdById, createdOn } = row;
  return {
    ...{ id, year, number, title, version, templateVersion, createdById, createdOn },
    warnings: (row.warnings as unknown as readonly string[] | null) ?? undefined,
    kind: row.kind as Kind,
    language: row.language as Language,
    state: row.state as State,
    startsOn: row.startsOn ?? undefined,
    endsOn: row.endsOn ?? undefined,
    followUpOn: row.followUpOn ?? undefined,
    noticeOn: row.noticeOn ?? undefined,
    registrationNumber: row.registrationNumber ?? undefined,
    consultees: row.consultees ?? undefined,
    consultationOn: row.consultationOn ?? undefined,
    hash: row.hash ?? undefined,
    standing: (row.standing as Agreement["standing"] | null) ?? undefined,
    standingVersion: row.standingVersion ?? undefined,
    standingHash: row.standingHash ?? undefined,
    standingStartsOn: row.standingStartsOn ?? undefined,
    standingEndsOn: row.standingEndsOn ?? undefined,
    signedOn: row.signedOn ?? undefined,
    signatureReference: row.signatureReference ?? undefined,
  };
}

export function clauseOf({ facts, ...row }: Row["clauses"][number]): Clause {
  const { id, position, key, heading, guidance, text, version } = row;
  return { id, position, key, heading, guidance, text, version, facts: facts as unknown as readonly Fact[] };
}

function partyOf(row: Row["parties"][number]): Party {
  return {
    id: row.id,
    position: row.position,
    kind: row.kind as Party["kind"],
    partyId: row.partyId ?? undefined,
    name: row.name,
    body: row.body ?? undefined,
    committee: row.committee ?? undefined,
    leftOn: row.leftOn ?? undefined,
  };
}

function decisionOf(row: Row["decisions"][number]): PartyDecision {
  return {
    partyId: row.agreementPartyId,
    about: row.about,
    outcome: row.outcome as Stand,
    until: row.until ?? undefined,
    body: row.body ?? undefined,
    decidedOn: row.decidedOn ?? undefined,
    paragraph: row.paragraph ?? undefined,
    registrationNumber: row.registrationNumber ?? undefined,
    extract: row.extract ?? undefined,
    reason: row.reason ?? undefined,
    by: row.byName ?? undefined,
    at: row.at,
  };
}
