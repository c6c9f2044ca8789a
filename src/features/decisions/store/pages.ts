import type { Look } from "../../../core/turn.ts";
import type { Draft, Outcome, Relation } from "../rules.ts";
import { draftOf, type Numbered } from "./decisions.ts";

export interface PageRequest {
  readonly year: number | undefined;
  readonly text: string | undefined;
  /** Only what comes before this one. */
  readonly before: Numbered | undefined;
  readonly most: number;
}
const newest = [{ year: "desc" }, { number: "desc" }] as const;

function filterOf(groupId: string, { year, text, before }: PageRequest) {
  const contains = text === undefined ? undefined : { contains: literally(text), mode: "insensitive" as const };
  return {
    groupId,
    ...(year === undefined ? {} : { year }),
    AND: [
      contains ? { OR: [{ text: contains }, { background: contains }] } : {},
      before ? { OR: [{ year: { lt: before.year } }, { year: before.year, number: { lt: before.number } }] } : {},
    ],
  };
}

/** What someone types stands for itself: for the database "%" and "_" would stand for anything. */
function literally(text: string): string {
  return text.replace(/[\\%_]/gu, "\\$&");
}

export interface DecisionRow extends Draft, Numbered {
  readonly confirmedOn: string;
  readonly later: (Numbered & { readonly relation: Relation }) | undefined;
}

/** The decisions of a page, newest first. `inForce`: only those that a later one has not taken the place of, or has. */
export async function findDecisions(
  { db, group }: Look,
  request: PageRequest & { readonly inForce: boolean | undefined },
): Promise<readonly DecisionRow[]> {
  const { inForce, most } = request;
  const later = inForce === undefined ? {} : { later: inForce ? { none: {} } : { some: {} } };
  const rows = await db.decision.findMany({
    where: { ...filterOf(group.id, request), ...later },
    include: {
      later: { select: { number: true, year: true, relation: true }, orderBy: { confirmedAt: "asc" }, take: 1 },
    },
    orderBy: [...newest],
    take: most,
  });
  return rows.map(({ later: [by], ...row }) => ({
    ...draftOf(row),
    outcome: row.outcome as Outcome,
    number: row.number,
    year: row.year,
    confirmedOn: row.confirmedOn,
    // Written by decisions.ts alone, out of the same type.
    later: by && { number: by.number, year: by.year, relation: by.relation as Relation },
  }));
}

export interface ProposalRow extends Draft, Numbered {
  readonly state: "open" | "decided" | "withdrawn" | "lapsed" | "disposed";
  readonly proposedOn: string;
  readonly decision: Numbered | undefined;
}

/** The proposals of a page, newest first. */
export async function findProposals(
  { db, group }: Look,
  request: PageRequest & { readonly open: boolean | undefined },
): Promise<readonly ProposalRow[]> {
  const { open, most } = request;
  const state = open === undefined ? {} : { state: open ? "open" : { not: "open" } };
  const rows = await db.proposal.findMany({
    where: { ...filterOf(group.id, request), ...state },
    include: { decision: { select: { number: true, year: true } } },
    orderBy: [...newest],
    take: most,
  });
  return rows.map(({ decision, ...row }) => ({
    ...draftOf(row),
    number: row.number,
    year: row.year,
    state: row.state as ProposalRow["state"],
    proposedOn: row.proposedOn,
    decision: decision ?? undefined,
  }));
}

/** The years in which the group has decided or proposed something, newest first. */
export async function findYears({ db, group }: Look, of: "decision" | "proposal"): Promise<readonly number[]> {
  const where = { groupId: group.id };
  const select = { year: true } as const;
  const distinct = ["year"] as const;
  const rows =
    of === "decision"
      ? await db.decision.findMany({ where, select, distinct: [...distinct], orderBy: { year: "desc" } })
      : await db.proposal.findMany({ where, select, distinct: [...distinct], orderBy: { year: "desc" } });
  return rows.map(({ year }) => year);
}
