import type { Gone } from "../../../core/feature.ts";
import type { Turn } from "../../../core/turn.ts";
import { fold } from "../../../core/words.ts";
import type { Agreement, Party } from "../rules/agreement.ts";
import { states } from "../rules/life.ts";
import { isClosed } from "../rules/outlook.ts";

type NewParty = Pick<Party, "kind" | "name" | "body" | "committee">;

export async function addParty(turn: Turn, agreement: Agreement, party: NewParty): Promise<void> {
  const { db, group } = turn;
  const position = Math.max(0, ...agreement.parties.map((one) => one.position)) + 1;
  const partyId = group.parties.find(({ name }) => fold(name) === fold(party.name))?.id;
  const own = { id: turn.id(), groupId: group.id, agreementId: agreement.id, position, partyId };
  await db.agreementParty.create({ data: { ...own, ...party } });
}

export async function saveParty(
  { db, group }: Turn,
  id: string,
  data: Pick<Party, "body"> & { committee: string | undefined },
): Promise<void> {
  await db.agreementParty.updateMany({ where: { id, groupId: group.id }, data });
}

/** The party stays in its agreements as history, and they say when it left. @returns the agreements that are not over */
export async function markLeft(
  { db, group }: Turn,
  gone: Extract<Gone, { party: string }>,
  day: string,
): Promise<readonly string[]> {
  const open = states.filter((state) => !isClosed(state));
  const where = { groupId: group.id, partyId: gone.party, leftOn: null, agreement: { state: { in: open } } };
  const rows = await db.agreementParty.findMany({ where, select: { id: true, agreementId: true } });
  const ids = rows.map(({ id }) => id);
  await db.agreementParty.updateMany({ where: { groupId: group.id, id: { in: ids } }, data: { leftOn: day } });
  return [...new Set(rows.map(({ agreementId }) => agreementId))];
}
