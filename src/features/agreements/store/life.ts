import type { Look, Turn } from "../../../core/turn.ts";
import type { Stand } from "../rules/conditions.ts";
import { authorOf } from "./versions.ts";

/** Freezes the text. @returns the SHA-256 of what was sealed, in hex */
export async function freeze({ db, group, now }: Turn, id: string, sealed: string): Promise<string> {
  const [row] = await db.$queryRaw<{ hash: string }[]>`
    UPDATE "Agreement" SET sealed = ${sealed}, "sealedAt" = ${now},
      hash = encode(sha256(convert_to(${sealed}, 'UTF8')), 'hex')
    WHERE id = ${id}::uuid AND "groupId" = ${group.id}::uuid RETURNING hash`;
  if (!row) throw new Error("the agreement is gone");
  return row.hash;
}

/** Whether what was frozen is this text still, and its digest what was kept. */
export async function isFrozen({ db, group }: Look, id: string, text: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ same: boolean | null }[]>`
    SELECT sealed = ${text} AND hash = encode(sha256(convert_to(sealed, 'UTF8')), 'hex') AS same
    FROM "Agreement" WHERE id = ${id}::uuid AND "groupId" = ${group.id}::uuid`;
  return row?.same === true;
}

export interface NewDecision {
  readonly agreementId: string;
  readonly agreementPartyId: string;
  readonly about: string;
  readonly outcome: Stand;
  readonly until?: string | undefined;
  readonly body?: string | undefined;
  readonly decidedOn?: string | undefined;
  readonly paragraph?: string | undefined;
  readonly registrationNumber?: string | undefined;
  readonly extract?: string | undefined;
  readonly reason?: string | undefined;
}

export async function addDecision(turn: Turn, made: NewDecision): Promise<void> {
  const { byId, byName } = authorOf(turn);
  const own = { id: turn.id(), groupId: turn.group.id, byId, byName, at: turn.now };
  await turn.db.agreementDecision.create({ data: { ...made, ...own } });
}
