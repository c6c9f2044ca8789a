import type { DecisionEffect, DecisionMethod } from "../../../core/group.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import type { Draft, Outcome, Relation } from "../rules.ts";
import { type DissentRow, dissentOf, type Entered } from "./dissent.ts";

export interface Numbered {
  readonly number: number;
  readonly year: number;
}
export interface Note {
  readonly kind: "correction" | "edited" | "deleted";
  readonly text: string | undefined;
  readonly at: Date;
}
export interface Decision extends Draft, Numbered {
  readonly id: string;
  readonly effect: DecisionEffect;
  readonly method: DecisionMethod | undefined;
  readonly outcome: Outcome;
  /** yyyy-mm-dd, as the group's clock showed it. */
  readonly confirmedOn: string;
  /** In which office it was confirmed; unknown of those from before it was kept. */
  readonly confirmedAs: "chair" | "secretary" | undefined;
  readonly zone: string;
  readonly closesAt: Date;
  /** It was made at a meeting that was under way, and closes with it. */
  readonly underWay: boolean;
  readonly notes: readonly Note[];
  readonly dissents: readonly Entered[];
  readonly proposal: (Numbered & { readonly id: string }) | undefined;
  /** The decision that this one replaces or revokes. */
  readonly earlier: Numbered | undefined;
  /** The one that replaced or revoked this. */
  readonly later: (Numbered & { readonly relation: Relation }) | undefined;
}

export interface NewDecision {
  readonly id: string;
  readonly draft: Draft & { readonly effect: DecisionEffect };
  readonly year: number;
  readonly confirmedOn: string;
  readonly closesAt: Date;
  readonly proposal: string | undefined;
  /** The meeting that was under way. */
  readonly meetingId: string | undefined;
}

/** Puts a decision on record and gives it the next number. They follow each other because the turn holds its group's lock. */
export async function addDecision({ db, group, actor, now }: Turn, made: NewDecision): Promise<number> {
  const { id, draft, year, confirmedOn, closesAt, proposal, meetingId } = made;
  const [row] = await db.$queryRaw<{ number: number }[]>`
    INSERT INTO "Decision" (id, "groupId", year, number, text, effect, recipient, method, outcome, reason, background, responsible,
      "dueOn", "registrationNumber", meeting, relation, "relatedId", "proposalId", "sourceLink", "sourceMessage",
      "heldOn", "draftId", "confirmedAs", "confirmedById", "confirmedAt", "confirmedOn", zone, "closesAt", "meetingId")
    SELECT ${id}::uuid, ${group.id}::uuid, ${year}::int,
      coalesce((SELECT max(number) FROM "Decision" WHERE "groupId" = ${group.id}::uuid AND year = ${year}::int), 0) + 1,
      ${draft.text}, ${draft.effect}, ${draft.recipient}, ${draft.method}, ${draft.outcome ?? "approved"},
      ${draft.reason}, ${draft.background}, ${draft.responsible}, ${draft.due}, ${draft.registration}, ${draft.meeting},
      ${draft.relation}, ${draft.related}::uuid, ${proposal}::uuid, ${draft.source}, ${draft.message},
      ${draft.meeting ? draft.held : null}, ${draft.draft}::uuid, ${actor.roles.includes("chair") ? "chair" : "secretary"},
      ${actor.id}::uuid, ${now}, ${confirmedOn}, ${group.zone}, ${closesAt}, ${meetingId}::uuid
    RETURNING number`;
  if (!row) throw new Error("the decision got no number");
  return row.number;
}

const whole = {
  notes: { orderBy: { at: "asc" } },
  dissents: { orderBy: { at: "asc" } },
  related: { select: { number: true, year: true } },
  later: { select: { number: true, year: true, relation: true }, orderBy: { confirmedAt: "asc" }, take: 1 },
  proposal: { select: { id: true, number: true, year: true, dissents: { orderBy: { at: "asc" } } } },
} as const;

/** By its id, or by its number; without a year the newest of that number. */
export async function findDecision(
  { db, group }: Look,
  where: { id: string } | { number: number; year: number | undefined },
): Promise<Decision | undefined> {
  const row = await db.decision.findFirst({
    where: { ...where, groupId: group.id },
    include: whole,
    orderBy: { year: "desc" },
  });
  if (!row) return undefined;
  const [later] = row.later;
  const closed = row.notes.find(({ kind }) => kind === "closed");
  // Choices are written by this file alone, out of the same types.
  return {
    ...draftOf(row),
    id: row.id,
    number: row.number,
    year: row.year,
    effect: row.effect as DecisionEffect,
    method: (row.method ?? undefined) as Decision["method"],
    outcome: row.outcome as Outcome,
    confirmedOn: row.confirmedOn,
    confirmedAs: (row.confirmedAs ?? undefined) as Decision["confirmedAs"],
    zone: row.zone,
    closesAt: closed && closed.at < row.closesAt ? closed.at : row.closesAt,
    notes: row.notes
      .filter((note) => note !== closed)
      .map(({ kind, text, at }) => ({ kind: kind as Note["kind"], text: text ?? undefined, at })),
    dissents: [...(row.proposal?.dissents ?? []), ...row.dissents].map((entry: DissentRow) => dissentOf(entry)),
    underWay: row.meetingId !== null,
    proposal: row.proposal ?? undefined,
    earlier: row.related ?? undefined,
    later: later && { number: later.number, year: later.year, relation: later.relation as Relation },
  };
}

type Columns = {
  readonly [K in Exclude<
    keyof Draft,
    "due" | "registration" | "related" | "source" | "message" | "text" | "method" | "meeting" | "held" | "draft"
  >]: string | null;
} & {
  readonly text: string;
  readonly dueOn: string | null;
  readonly registrationNumber: string | null;
  readonly relatedId: string | null;
  readonly sourceLink: string | null;
  readonly sourceMessage: string | null;
  readonly meeting?: string | null;
  readonly heldOn?: string | null;
};

/** The part that decisions and proposals have in common. */
export function draftOf(row: Columns): Draft {
  return {
    text: row.text,
    effect: (row.effect ?? undefined) as Draft["effect"],
    recipient: row.recipient ?? undefined,
    outcome: (row.outcome ?? undefined) as Draft["outcome"],
    reason: row.reason ?? undefined,
    background: row.background ?? undefined,
    responsible: row.responsible ?? undefined,
    due: row.dueOn ?? undefined,
    registration: row.registrationNumber ?? undefined,
    relation: (row.relation ?? undefined) as Draft["relation"],
    related: row.relatedId ?? undefined,
    source: row.sourceLink ?? undefined,
    message: row.sourceMessage ?? undefined,
    meeting: row.meeting ?? undefined,
    held: row.heldOn ?? undefined,
  };
}

export async function addNote(
  turn: Turn,
  decision: string,
  kind: Note["kind"],
  text: string | undefined,
  at = turn.now,
): Promise<void> {
  const { db, group, actor } = turn;
  const byId = actor.roles.includes("clock") ? null : actor.id;
  await db.decisionNote.create({
    data: { id: turn.id(), groupId: group.id, decisionId: decision, kind, text: text ?? null, byId, at },
  });
}

/** The decision that has taken the place of one. Written out, since every change of a decision asks for it. */
export async function findLater({ db, group }: Look, id: string): Promise<Decision["later"]> {
  const [later] = await db.$queryRaw<{ number: number; year: number; relation: Relation }[]>`
    SELECT number, year, relation FROM "Decision" WHERE "relatedId" = ${id}::uuid AND "groupId" = ${group.id}::uuid
    ORDER BY "confirmedAt" LIMIT 1`;
  return later;
}

/** What a preview has become already. */
export async function findRecorded({ db, group }: Look, draft: string): Promise<Numbered | undefined> {
  const where = { groupId: group.id, draftId: draft };
  return (await db.decision.findFirst({ where, select: { number: true, year: true } })) ?? undefined;
}

/** The decisions that rest on a message; with `untold` only those that have no note of that kind since then. */
export async function findCiting(
  { db, group }: Look,
  message: string,
  untold?: { readonly kind: Note["kind"]; readonly since: Date },
): Promise<readonly string[]> {
  const notes = untold && { none: { kind: untold.kind, at: { gte: untold.since } } };
  const where = { groupId: group.id, sourceMessage: message, notes };
  const rows = await db.decision.findMany({ where, select: { id: true }, take: 50 });
  return rows.map(({ id }) => id);
}
