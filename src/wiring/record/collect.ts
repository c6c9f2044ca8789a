import type { Database } from "../../adapters/store/database.ts";
import type { NamedFile } from "../../core/ports/archive.ts";
import { catalogue } from "../../features/catalogue.ts";
import { recordFiles } from "../../features/registrar/handlers/record.ts";
import { groupNamed } from "./groupNamed.ts";
import { takeOutWith } from "./takeOut.ts";

/** The files of a group's record, without their checksums. Throws a sentence for the operator. */
export async function* collect(database: Database, wanted: string, now: Date): AsyncGenerator<NamedFile> {
  const group = await groupNamed(database, wanted, now);
  const { printDocument } = await import("../../adapters/documents/print.ts");
  yield* recordFiles({
    group,
    rows: await takeOutWith(database)(group.id),
    registrables: catalogue.flatMap(({ registrable = [] }) => registrable),
    look: (see) => see({ db: database.client, group, now, language: group.language }),
    print: printDocument,
  });
}
