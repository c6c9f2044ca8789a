import type { Look, View } from "../../../core/turn.ts";
import type { Answer, PartyAnswer } from "../rules.ts";
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
      stances: { select: { partyId: true, answer: true }, orderBy: { id: "desc" } },
      dissents: { select: { id: true }, where: { memberId: actor.id, kind: "conflict" }, take: 1 },
    },
    orderBy: [{ year: "asc" }, { number: "asc" }],
    take: most,
  });
  return rows.map(({ number, year, text, stances, dissents }) => ({
    number,
    year,
    text,
    answers: group.parties.map(({ id, name }) => ({
      id,
      party: name,
      answer: stances.find(({ partyId }) => partyId === id)?.answer as Answer | undefined,
    })),
    conflicted: dissents.length > 0,
  }));
}

/** The group's open proposals as anyone sees them, oldest first. */
export async function findOpen(
  { db, group }: Look,
  most: number,
): Promise<readonly (Omit<OpenProposal, "conflicted"> & { readonly id: string })[]> {
  const rows = await db.proposal.findMany({
    where: { groupId: group.id, state: "open" },
    select: {
      ...{ id: true, number: true, year: true, text: true },
      stances: { select: { partyId: true, answer: true }, orderBy: { id: "desc" } },
    },
    orderBy: [{ year: "asc" }, { number: "asc" }],
    take: most,
  });
  return rows.map(({ stances, ...proposal }) => ({
    ...proposal,
    answers: group.parties.map(({ id, name }) => ({
      id,
      party: name,
      answer: stances.find(({ partyId }) => partyId === id)?.answer as Answer | undefined,
    })),
  }));
}
