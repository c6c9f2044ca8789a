import type { Party } from "../../../core/group.ts";
import type { Look } from "../../../core/turn.ts";

/** The parties of a day (yyyy-mm-dd), by the names that they then had. A party's last day counts. */
export async function findPartiesOn({ db, group }: Look, date: string): Promise<readonly Party[]> {
  const rows = await db.party.findMany({ where: { groupId: group.id }, include: { names: true } });
  return rows.flatMap(({ id, name, validFrom, validTo, names }) => {
    const before = names.find((one) => one.validFrom <= date && date < one.validTo);
    if (before) return [{ id, name: before.name }];
    return validFrom <= date && (validTo === null || date <= validTo) ? [{ id, name }] : [];
  });
}
