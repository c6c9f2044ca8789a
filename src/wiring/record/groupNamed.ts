import type { Database } from "../../adapters/store/database.ts";
import { findSeats, queryOn } from "../../adapters/store/seats.ts";
import type { Group } from "../../core/group.ts";

/** By its id, or by its name where no other group has it. Throws a sentence for the operator, with the groups there are. */
export async function groupNamed({ client, pool }: Database, wanted: string, now: Date): Promise<Group> {
  const groups = await client.group.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" } });
  const meant = groups.filter(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
  const [only, another] = meant;
  if (only && !another) {
    const place = { platform: "clock", team: "house" };
    const [seat] = await findSeats(queryOn(pool), { clock: only.id }, place, only.id, now);
    if (seat?.group) return seat.group;
  }
  const list = (another ? meant : groups).map(({ id, name }) => `  ${id}  ${name}`).join("\n");
  const what = another ? `Several groups are called “${wanted}”.` : `There is no group “${wanted}”.`;
  throw new Error(`${what} Name one of these by its id:\n${list || "  (there are no groups yet)"}`);
}
