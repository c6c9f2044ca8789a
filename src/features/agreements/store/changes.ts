import type { Look, Turn } from "../../../core/turn.ts";
import { type Author, authorOf, decisionColumns, decisionOf, type Grounds } from "./versions.ts";

export type ChangeState = "open" | "taken" | "declined" | "withdrawn";

/** A change that someone has proposed to a clause. */
export interface Change extends Grounds {
  readonly id: string;
  readonly agreementId: string;
  /** From 1 within the agreement. */
  readonly number: number;
  readonly clauseId: string;
  /** The version of the agreement that the proposer had before them. */
  readonly base: number;
  readonly text: string;
  readonly state: ChangeState;
  readonly byId: string | undefined;
  readonly by: string | undefined;
  readonly party: string | undefined;
  readonly author: Author;
  readonly at: Date;
  readonly settledReason: string | undefined;
}

export interface NewChange extends Grounds {
  readonly agreementId: string;
  readonly clauseId: string;
  readonly base: number;
  readonly text: string;
}

export async function addChange(turn: Turn, { decision, ...made }: NewChange): Promise<Change> {
  const { db, group, now } = turn;
  const own = { groupId: group.id, agreementId: made.agreementId };
  const { _max } = await db.agreementChange.aggregate({ where: own, _max: { number: true } });
  const number = (_max.number ?? 0) + 1;
  const kept = { id: turn.id(), number, state: "open", at: now };
  const row = await db.agreementChange.create({
    data: { ...own, ...made, ...kept, ...authorOf(turn), ...decisionColumns(decision) },
  });
  return changeOf(row);
}

export async function findChange({ db, group }: Look, agreementId: string, number: number) {
  const row = await db.agreementChange.findFirst({ where: { groupId: group.id, agreementId, number } });
  return row ? changeOf(row) : undefined;
}

/** The oldest first. */
export async function findChanges(
  { db, group }: Look,
  where: { readonly agreementId: string; readonly clauseId?: string; readonly state?: ChangeState },
): Promise<readonly Change[]> {
  const rows = await db.agreementChange.findMany({
    where: { ...where, groupId: group.id },
    orderBy: { number: "asc" },
    take: 500,
  });
  return rows.map(changeOf);
}

export async function settleChange(turn: Turn, id: string, state: ChangeState, reason?: string): Promise<void> {
  const { db, group, actor, now } = turn;
  const data = { state, settledById: actor.id, settledAt: now, settledReason: reason };
  await db.agreementChange.updateMany({ where: { id, groupId: group.id }, data });
}

type Row = Awaited<ReturnType<Look["db"]["agreementChange"]["findMany"]>>[number];
function changeOf(row: Row): Change {
  const { byId, byName, partyId, partyName } = row;
  return {
    ...{ id: row.id, agreementId: row.agreementId, number: row.number, clauseId: row.clauseId, base: row.base },
    text: row.text,
    // Written above, from the same type.
    state: row.state as ChangeState,
    byId: byId ?? undefined,
    by: byName ?? undefined,
    party: partyName ?? undefined,
    author: { byId, byName, partyId, partyName },
    at: row.at,
    reason: row.reason ?? undefined,
    source: row.source ?? undefined,
    message: row.message ?? undefined,
    decision: decisionOf(row),
    settledReason: row.settledReason ?? undefined,
  };
}
