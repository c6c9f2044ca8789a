import type { Look } from "../../../core/turn.ts";
import type { Relation } from "../rules.ts";
import { type BriefRow, briefOf } from "./brief.ts";
import type { Listed } from "./lists.ts";

/** A decision or a proposal as it is searched for. */
export interface Searched extends Listed {
  readonly id: string;
  readonly body: string;
  readonly parties: readonly string[];
  readonly at: Date;
}
export interface SearchedProposal extends Omit<Searched, "later"> {
  readonly state: "open" | "withdrawn";
}

interface Row extends BriefRow {
  readonly id: string;
  readonly number: number;
  readonly year: number;
  readonly body: string;
  readonly parties: readonly string[];
  readonly at: Date;
}
interface DecisionRow extends Row {
  readonly laterNumber: number | null;
  readonly laterYear: number | null;
  readonly relation: string | null;
}

type ProposalRow = Row & Pick<SearchedProposal, "state">;

/** Ids of the parties that have proposed it, answered, or entered something: of a proposal whose id is so written. */
const partiesOf = (proposal: string): string => `
  SELECT "proposedForId"::text FROM "Proposal" WHERE id = ${proposal} AND "proposedForId" IS NOT NULL
  UNION SELECT "partyId"::text FROM "Stance" WHERE "proposalId" = ${proposal}
  UNION SELECT "partyId"::text FROM "Dissent" WHERE "proposalId" = ${proposal} AND "partyId" IS NOT NULL`;

/** One statement each, since every turn that changes a decision asks this. */
const decisions = `
  SELECT d.id, d.number, d.year, d.text, d.effect, d.outcome, d.recipient, d."confirmedAt" AS at, l.number AS "laterNumber", l.year AS "laterYear", l.relation,
    concat_ws(E'\n', d.background, d.reason, d.recipient, d."registrationNumber", d.meeting,
      (SELECT string_agg(text, E'\n' ORDER BY at) FROM "DecisionNote" WHERE "decisionId" = d.id AND kind = 'correction')) AS body,
    ARRAY(${partiesOf('d."proposalId"')}
      UNION SELECT "partyId"::text FROM "Dissent" WHERE "decisionId" = d.id AND "partyId" IS NOT NULL) AS parties
  FROM "Decision" d LEFT JOIN LATERAL (
    SELECT number, year, relation FROM "Decision" WHERE "relatedId" = d.id ORDER BY "confirmedAt" LIMIT 1) l ON true
  WHERE d."groupId" = $1::uuid AND d.id = ANY ($2::uuid[])`;
const proposals = `
  SELECT p.id, p.number, p.year, p.text, p.effect, p.outcome, p.recipient, p."proposedAt" AS at,
    CASE p.state WHEN 'lapsed' THEN 'withdrawn' ELSE p.state END AS state,
    concat_ws(E'\n', p.background, p.reason, p.recipient, p."registrationNumber") AS body,
    ARRAY(${partiesOf("p.id")}) AS parties
  FROM "Proposal" p WHERE p."groupId" = $1::uuid AND p.id = ANY ($2::uuid[]) AND p.state IN ('open', 'withdrawn', 'lapsed')`;

export async function findDecisionsFor({ db, group }: Look, ids: readonly string[]): Promise<readonly Searched[]> {
  const rows = await db.$queryRawUnsafe<DecisionRow[]>(decisions, group.id, ids);
  return rows.map(({ laterNumber, laterYear, relation, ...row }) => ({
    ...row,
    ...briefOf(row),
    later:
      laterNumber !== null && laterYear !== null
        ? { number: laterNumber, year: laterYear, relation: relation as Relation }
        : undefined,
  }));
}

/** Those that are open, withdrawn or lapsed. What has been decided is found as a decision; what was disposed of is gone. */
export async function findProposalsFor(
  { db, group }: Look,
  ids: readonly string[],
): Promise<readonly SearchedProposal[]> {
  const rows = await db.$queryRawUnsafe<ProposalRow[]>(proposals, group.id, ids);
  return rows.map((row) => ({ ...row, ...briefOf(row) }));
}

const page = (group: string, after: string | undefined, take: number) => ({
  where: { groupId: group, ...(after && { id: { gt: after } }) },
  select: { id: true },
  orderBy: { id: "asc" as const },
  take,
});

export async function decisionIdsAfter({ db, group }: Look, after: string | undefined, most: number) {
  return (await db.decision.findMany(page(group.id, after, most))).map(({ id }) => id);
}

export async function proposalIdsAfter({ db, group }: Look, after: string | undefined, most: number) {
  return (await db.proposal.findMany(page(group.id, after, most))).map(({ id }) => id);
}
