import type { Look, View } from "../../../core/turn.ts";
import type { PartyAnswer } from "../rules.ts";
import { answersOf } from "./answers.ts";
import type { Numbered } from "./decisions.ts";

/** An open proposal, with all that tells whom it waits for. */
export interface OpenProposal extends Numbered {
  readonly text: string;
  /** The latest answer of each of the group's parties, in their order. */
  readonly answers: readonly (PartyAnswer & { readonly id: string })[];
  /** The actor has declared a conflict of interest, so someone else answers for their party. */
  readonly conflicted: boolean;
}

/** The group's open proposals, oldest first, since those have waited the longest. */
export async function findWaiting({ db, group, actor }: View, most: number): Promise<readonly OpenProposal[]> {
  const rows = await db.proposal.findMany({
    where: { groupId: group.id, state: "open" },
    select: {
      number: true,
      year: true,
      text: true,
      stances: { select: { partyId: true, memberId: true, answer: true, at: true }, orderBy: { id: "desc" } },
      dissents: { select: { kind: true, memberId: true, partyId: true, at: true, returnedAt: true } },
    },
    orderBy: [{ year: "asc" }, { number: "asc" }],
    take: most,
  });
  return rows.map(({ number, year, text, stances, dissents }) => {
    const stated = statedIn(dissents);
    return {
      number,
      year,
      text,
      answers: answersOf(stances, stated, group.parties, undefined),
      conflicted: stated.some(({ kind, member }) => kind === "conflict" && member === actor.id),
    };
  });
}

interface DissentRow {
  readonly kind: string;
  readonly memberId: string;
  readonly partyId: string | null;
  readonly at: Date;
  readonly returnedAt: Date | null;
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
      ...{ id: true, number: true, year: true, text: true },
      stances: { select: { partyId: true, memberId: true, answer: true, at: true }, orderBy: { id: "desc" } },
      dissents: { select: { kind: true, memberId: true, partyId: true, at: true, returnedAt: true } },
    },
    orderBy: [{ year: "asc" }, { number: "asc" }],
    take: most,
  });
  return rows.map(({ stances, dissents, ...proposal }) => ({
    ...proposal,
    answers: answersOf(stances, statedIn(dissents), group.parties, undefined),
  }));
}
