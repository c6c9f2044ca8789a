import type { Database } from "../../adapters/store/database.ts";
import { takeOutOf } from "../../adapters/store/record/takeOut.ts";
import { findSeats, queryOn } from "../../adapters/store/seats.ts";
import type { Group } from "../../core/group.ts";
import type { NamedFile } from "../../core/ports/archive.ts";
import { catalogue } from "../../features/catalogue.ts";
import { recordFiles } from "../../features/registrar/handlers/record.ts";

/** The files of a group's record, without their checksums. Throws a sentence for the operator. */
export async function* collect(database: Database, wanted: string, now: Date): AsyncGenerator<NamedFile> {
  const group = await groupNamed(database, wanted, now);
  const { printDocument } = await import("../../adapters/documents/print.ts");
  yield* recordFiles({
    group,
    rows: await takeOutOf(database)(group.id),
    registrables: catalogue.flatMap(({ registrable = [] }) => registrable),
    look: (see) => see({ db: database.client, group, now, language: group.language }),
    print: printDocument,
  });
}

/** By its id, or by its name where no other group has it. */
async function groupNamed({ client, pool }: Database, wanted: string, now: Date): Promise<Group> {
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
