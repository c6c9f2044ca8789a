import type { Look, View } from "../../../core/turn.ts";
import type { PartyAnswer } from "../rules.ts";
import { answersOf } from "./answers.ts";
import { type Brief, type BriefRow, briefly, briefOf } from "./brief.ts";
import type { Numbered } from "./decisions.ts";

/** An open proposal, with all that tells whom it waits for. */
export interface OpenProposal extends Numbered, Brief {
  /** The latest answer of each of the group's parties, in their order. */
  readonly answers: readonly (PartyAnswer & { readonly id: string })[];
  /** The actor has declared a conflict of interest, so someone else answers for their party. */
  readonly conflicted: boolean;
}

/** The group's open proposals, oldest first, since those have waited the longest. */
export async function findWaiting({ db, group, actor }: View, most: number): Promise<readonly OpenProposal[]> {
  // Everyone's first page asks: in one question, in which times are text.
  const rows = await db.$queryRaw<WaitingRow[]>`
    SELECT p.number, p.year, p.text, p.effect, p.outcome, p.recipient,
      (SELECT coalesce(json_agg(s ORDER BY s.id DESC), '[]') FROM "Stance" s WHERE s."proposalId" = p.id) AS stances,
      (SELECT coalesce(json_agg(d), '[]') FROM "Dissent" d WHERE d."proposalId" = p.id) AS dissents
    FROM "Proposal" p WHERE p."groupId" = ${group.id}::uuid AND p.state = 'open'
    ORDER BY p.year, p.number LIMIT ${most}::int`;
  return rows.map(({ number, year, ...row }) => {
    const stances = row.stances.map((one) => ({ ...one, at: new Date(one.at) }));
    const stated = statedIn(row.dissents.map(dissentIn));
    return {
      number,
      year,
      ...briefOf(row),
      answers: answersOf(stances, stated, group.parties, undefined),
      conflicted: stated.some(({ kind, member }) => kind === "conflict" && member === actor.id),
    };
  });
}

interface WaitingRow extends Numbered, BriefRow {
  readonly stances: readonly { partyId: string; memberId: string; answer: string; at: string }[];
  readonly dissents: readonly (Omit<DissentRow, "at" | "returnedAt"> & { at: string; returnedAt: string | null })[];
}

interface DissentRow {
  readonly kind: string;
  readonly memberId: string;
  readonly partyId: string | null;
  readonly at: Date;
  readonly returnedAt: Date | null;
}
function dissentIn({ at, returnedAt, ...row }: WaitingRow["dissents"][number]): DissentRow {
  return { ...row, at: new Date(at), returnedAt: returnedAt === null ? null : new Date(returnedAt) };
}
function statedIn(dissents: readonly DissentRow[]) {
  return dissents.map(({ kind, memberId, partyId, at, returnedAt }) => ({
    kind,
    member: memberId,
    party: partyId ?? undefined,
    at,
    returnedAt: returnedAt ?? undefined,
  }));
}

/** The group's open proposals as anyone sees them, oldest first: all of them, where nobody says how many. */
export async function findOpen(
  { db, group }: Look,
  most?: number,
): Promise<readonly (Omit<OpenProposal, "conflicted"> & { readonly id: string })[]> {
  const rows = await db.proposal.findMany({
    where: { groupId: group.id, state: "open" },
    select: {
      ...{ id: true, number: true, year: true, ...briefly },
      stances: { select: { partyId: true, memberId: true, answer: true, at: true }, orderBy: { id: "desc" } },
      dissents: { select: { kind: true, memberId: true, partyId: true, at: true, returnedAt: true } },
    },
    orderBy: [{ year: "asc" }, { number: "asc" }],
    take: most,
  });
  return rows.map(({ stances, dissents, id, number, year, ...row }) => ({
    ...{ id, number, year, ...briefOf(row) },
    answers: answersOf(stances, statedIn(dissents), group.parties, undefined),
  }));
}
