import type { Look } from "../../../core/turn.ts";
import type { Relation } from "../rules.ts";
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

const dissents = { select: { partyId: true } } as const;
const stances = dissents;
const byNumber = { number: true, year: true } as const;

export async function findDecisionsFor({ db, group }: Look, ids: readonly string[]): Promise<readonly Searched[]> {
  const rows = await db.decision.findMany({
    where: { groupId: group.id, id: { in: [...ids] } },
    include: {
      notes: { where: { kind: "correction" }, select: { text: true } },
      later: { select: { ...byNumber, relation: true }, orderBy: { confirmedAt: "asc" }, take: 1 },
      proposal: { select: { proposedForId: true, stances, dissents } },
      dissents,
    },
  });
  return rows.map((row) => {
    const [later] = row.later;
    const { id, number, year, text, background, reason, recipient, registrationNumber, meeting, notes } = row;
    return {
      ...{ id, number, year, text, at: row.confirmedAt },
      body: bodyOf([background, reason, recipient, registrationNumber, meeting, ...notes.map((note) => note.text)]),
      parties: partiesOf(row.proposal ?? undefined, row.dissents),
      // Written by this folder alone, from the same type.
      later: later && { number: later.number, year: later.year, relation: later.relation as Relation },
    };
  });
}

/** Those that are open or withdrawn. What has been decided is found as a decision; what was disposed of is gone. */
export async function findProposalsFor(
  { db, group }: Look,
  ids: readonly string[],
): Promise<readonly SearchedProposal[]> {
  const rows = await db.proposal.findMany({
    where: { groupId: group.id, id: { in: [...ids] }, state: { in: ["open", "withdrawn"] } },
    include: { stances, dissents },
  });
  return rows.map((row) => {
    const { id, number, year, text, background, reason, recipient, registrationNumber } = row;
    return {
      ...{ id, number, year, text, at: row.proposedAt, state: row.state === "open" ? "open" : "withdrawn" },
      body: bodyOf([background, reason, recipient, registrationNumber]),
      parties: partiesOf(row, []),
    };
  });
}

interface Party {
  readonly partyId: string | null;
}
interface Answered {
  readonly proposedForId: string | null;
  readonly stances: readonly Party[];
  readonly dissents: readonly Party[];
}

/** Those that have proposed it, answered, or entered something. */
function partiesOf(proposal: Answered | undefined, entered: readonly Party[]): readonly string[] {
  const others = [...(proposal?.stances ?? []), ...(proposal?.dissents ?? []), ...entered];
  const all = [proposal?.proposedForId, ...others.map(({ partyId }) => partyId)];
  return [...new Set(all.filter((id) => typeof id === "string"))];
}

function bodyOf(texts: readonly (string | null)[]): string {
  return texts.filter(Boolean).join("\n");
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
