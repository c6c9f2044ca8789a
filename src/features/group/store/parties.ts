import type { Party } from "../../../core/group.ts";
import type { Db } from "../../../core/turn.ts";
import { isSameName } from "../rules.ts";

/** Adds a party, or takes one up again that had left; undefined where it is there already. */
export async function addParty(
  db: Db,
  group: string,
  party: Party,
  at: { readonly now: Date; readonly today: string },
): Promise<Party | undefined> {
  const known = await partyCalled(db, group, party.name);
  if (known && !known.validTo) return undefined;
  if (known) {
    await db.party.update({ where: { id: known.id }, data: { validTo: null, returnedAt: at.now } });
    return { id: known.id, name: known.name, returned: at.now };
  }
  await db.party.create({ data: { id: party.id, name: party.name, groupId: group, validFrom: at.today } });
  return party;
}

async function partyCalled(db: Db, group: string, name: string) {
  return (await db.party.findMany({ where: { groupId: group } })).find((party) => isSameName(party.name, name));
}

/** The name of before is kept with its dates; false where another party has the new one. */
export async function renameParty(
  db: Db,
  group: string,
  { id, name }: Party,
  nameId: string,
  today: string,
): Promise<boolean> {
  const called = await partyCalled(db, group, name);
  if (called && called.id !== id) return false;
  const party = await db.party.findFirstOrThrow({ where: { id, groupId: group } });
  await db.partyName.create({
    data: { id: nameId, partyId: id, name: party.name, validFrom: party.validFrom, validTo: today },
  });
  await db.party.update({ where: { id }, data: { name, validFrom: today } });
  return true;
}

export async function endParty(db: Db, group: string, id: string, today: string): Promise<void> {
  await db.party.updateMany({ where: { id, groupId: group }, data: { validTo: today } });
}
