import type { Party } from "../../../core/group.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import type { Answer, Draft, PartyAnswer } from "../rules.ts";
import { answersOf } from "./answers.ts";
import { type Brief, briefly, briefOf } from "./brief.ts";
import { draftOf, type Numbered } from "./decisions.ts";
import { type DissentRow, dissentOf, type Entered } from "./dissent.ts";

export interface Proposal extends Draft, Numbered {
  readonly id: string;
  /** Lapsed: it was to replace or revoke what no longer holds. */
  readonly state: "open" | "decided" | "withdrawn" | "lapsed" | "disposed";
  readonly proposedBy: string;
  /** The party that the proposer then answered for. */
  readonly proposedFor: string | undefined;
  readonly proposedOn: string;
  /** One for each of the group's parties, in their order. */
  readonly answers: readonly PartyAnswer[];
  readonly dissents: readonly Entered[];
  readonly decision: Numbered | undefined;
  /** When the message that it rests on was edited or deleted, as far as it was. */
  readonly sourceChanged: { readonly edited: Date | undefined; readonly deleted: Date | undefined };
}

/** Puts a proposal, with the next number of the proposals' own series. */
export async function addProposal(
  { db, group, actor, now }: Turn,
  id: string,
  draft: Draft,
  year: number,
  proposedOn: string,
): Promise<number> {
  const [row] = await db.$queryRaw<{ number: number }[]>`
    INSERT INTO "Proposal" (id, "groupId", year, number, state, text, effect, recipient, outcome, reason, background, responsible,
      "dueOn", "registrationNumber", relation, "relatedId", "sourceLink", "sourceMessage", "draftId", "proposedById", "proposedForId",
      "proposedAt", "proposedOn")
    SELECT ${id}::uuid, ${group.id}::uuid, ${year}::int,
      coalesce((SELECT max(number) FROM "Proposal" WHERE "groupId" = ${group.id}::uuid AND year = ${year}::int), 0) + 1,
      'open', ${draft.text}, ${draft.effect}, ${draft.recipient}, ${draft.outcome ?? "approved"}, ${draft.reason}, ${draft.background},
      ${draft.responsible}, ${draft.due}, ${draft.registration}, ${draft.relation}, ${draft.related}::uuid, ${draft.source},
      ${draft.message}, ${draft.draft}::uuid, ${actor.id}::uuid, ${actor.party}::uuid, ${now}, ${proposedOn}
    RETURNING number`;
  if (!row) throw new Error("the proposal got no number");
  return row.number;
}

const whole = {
  stances: { orderBy: { id: "desc" } },
  dissents: { orderBy: { at: "asc" } },
  decision: { select: { number: true, year: true } },
} as const;

/** By its id, or by its number; without a year the newest of that number. */
export async function findProposal(
  { db, group }: Look,
  where: { id: string } | { number: number; year: number | undefined },
): Promise<Proposal | undefined> {
  const row = await db.proposal.findFirst({
    where: { ...where, groupId: group.id },
    include: whole,
    orderBy: { year: "desc" },
  });
  if (!row) return undefined;
  const settled = row.state === "open" ? undefined : (row.settledAt ?? row.proposedAt);
  const dissents = row.dissents.map((entry: DissentRow) => dissentOf(entry));
  return {
    ...draftOf(row),
    id: row.id,
    number: row.number,
    year: row.year,
    state: row.state as Proposal["state"],
    proposedBy: row.proposedById,
    proposedFor: row.proposedForId ?? undefined,
    proposedOn: row.proposedOn,
    answers: answersOf(row.stances, dissents, group.parties, settled),
    dissents,
    decision: row.decision ?? undefined,
    sourceChanged: { edited: row.sourceEditedAt ?? undefined, deleted: row.sourceDeletedAt ?? undefined },
  };
}

export async function addAnswer(
  { db, group, actor, now }: Turn,
  proposal: string,
  party: Party,
  answer: Answer,
  reason: string | undefined,
): Promise<void> {
  await db.stance.create({
    data: {
      groupId: group.id,
      proposalId: proposal,
      partyId: party.id,
      partyName: party.name,
      memberId: actor.id,
      answer,
      reason: reason ?? null,
      at: now,
    },
  });
}

export async function settleProposal(
  { db, group, now }: Turn,
  id: string,
  state: "decided" | "withdrawn" | "lapsed",
): Promise<void> {
  await db.proposal.updateMany({ where: { id, groupId: group.id }, data: { state, settledAt: now } });
}

/** What a preview has become already. */
export async function findPut({ db, group }: Look, draft: string): Promise<Numbered | undefined> {
  const where = { groupId: group.id, draftId: draft };
  return (await db.proposal.findFirst({ where, select: { number: true, year: true } })) ?? undefined;
}

/** Open proposals to replace or revoke a decision. */
export async function findAgainst(
  { db, group }: Look,
  decision: string,
): Promise<readonly (Numbered & { readonly id: string })[]> {
  const where = { groupId: group.id, relatedId: decision, state: "open" };
  return await db.proposal.findMany({ where, select: { id: true, number: true, year: true } });
}

/** The open proposals that rest on a message. */
export async function findResting({ db, group }: Look, message: string): Promise<readonly string[]> {
  const where = { groupId: group.id, sourceMessage: message, state: "open" };
  const rows = await db.proposal.findMany({ where, select: { id: true }, take: 50 });
  return rows.map(({ id }) => id);
}

export async function noteSource({ db, group, now }: Turn, id: string, became: "edited" | "deleted"): Promise<void> {
  const data = became === "edited" ? { sourceEditedAt: now } : { sourceDeletedAt: now };
  await db.proposal.updateMany({ where: { id, groupId: group.id }, data });
}

export async function findOpenProposals({ db, group }: Look, most: number): Promise<readonly (Numbered & Brief)[]> {
  const rows = await db.proposal.findMany({
    where: { groupId: group.id, state: "open" },
    select: { number: true, year: true, ...briefly },
    orderBy: [{ year: "desc" }, { number: "desc" }],
    take: most,
  });
  return rows.map(({ number, year, ...row }) => ({ number, year, ...briefOf(row) }));
}
