import type { Look, Turn } from "../../../core/turn.ts";
import type { DissentKind } from "../rules.ts";

/** Something that someone has had entered on a decision, or on the proposal before it. */
export interface Entered {
  readonly kind: DissentKind;
  readonly member: string;
  /** The party's id. */
  readonly party: string | undefined;
  /** "MISO (Bosse)" */
  readonly who: string;
  readonly text: string | undefined;
  readonly at: Date;
  readonly returnedAt: Date | undefined;
  /** On a decision that had been made, when nobody could leave the matter any more. */
  readonly isLate: boolean;
}
export interface DissentRow {
  readonly decisionId: string | null;
  readonly kind: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly partyId: string | null;
  readonly partyName: string | null;
  readonly text: string | null;
  readonly at: Date;
  readonly returnedAt: Date | null;
}
/** What it is entered on. */
export type On = { readonly decisionId: string } | { readonly proposalId: string };

export function dissentOf(row: DissentRow): Entered {
  return {
    kind: row.kind as DissentKind,
    member: row.memberId,
    party: row.partyId ?? undefined,
    who: row.partyName ? `${row.partyName} (${row.memberName})` : row.memberName,
    text: row.text ?? undefined,
    at: row.at,
    returnedAt: row.returnedAt ?? undefined,
    isLate: row.decisionId !== null,
  };
}

export async function addDissent(turn: Turn, on: On, kind: DissentKind, text: string | undefined): Promise<void> {
  const { db, group, actor, now } = turn;
  await db.dissent.create({
    data: {
      id: turn.id(),
      groupId: group.id,
      kind,
      memberId: actor.id,
      memberName: actor.name,
      partyId: actor.party ?? null,
      partyName: group.parties.find(({ id }) => id === actor.party)?.name ?? null,
      text: text ?? null,
      at: now,
      ...on,
    },
  });
}

/** Whether the actor has it entered already, and it still holds. */
export async function hasEntered({ db, group, actor }: Turn, on: On, kind: DissentKind): Promise<boolean> {
  const open = { returnedAt: null };
  return (await db.dissent.count({ where: { groupId: group.id, memberId: actor.id, kind, ...on, ...open } })) > 0;
}

/** The reasons for what the actor has entered without any; false where it had reasons already. */
export async function addReasons(
  { db, group, actor }: Turn,
  on: On,
  kind: DissentKind,
  text: string,
): Promise<boolean> {
  const where = { groupId: group.id, memberId: actor.id, kind, ...on, returnedAt: null, text: null };
  return (await db.dissent.updateMany({ where, data: { text } })).count > 0;
}

/** Ends the actor's absence from any of these; false where there was none. */
export async function endConflict({ db, group, actor, now }: Turn, on: readonly On[]): Promise<boolean> {
  const where = { groupId: group.id, memberId: actor.id, kind: "conflict", returnedAt: null, OR: [...on] };
  return (await db.dissent.updateMany({ where, data: { returnedAt: now } })).count > 0;
}

/** A party that answers after all takes part again; false where it had not stood out. */
export async function endStandingOut({ db, group, now }: Turn, proposal: string, party: string): Promise<boolean> {
  const where = { groupId: group.id, proposalId: proposal, partyId: party, kind: "standsOut", returnedAt: null };
  return (await db.dissent.updateMany({ where, data: { returnedAt: now } })).count > 0;
}

/** Who has declared a conflict of interest in a proposal: once declared it holds for the whole matter. */
export async function isConflicted({ db, group }: Look, member: string, proposal: string): Promise<boolean> {
  return (
    (await db.dissent.count({
      where: { groupId: group.id, proposalId: proposal, memberId: member, kind: "conflict" },
    })) > 0
  );
}
