import type { Group } from "../../../core/group.ts";
import type { NamedFile } from "../../../core/ports/archive.ts";
import type { PrintDocument } from "../../../core/ports/documents.ts";
import type { GroupRows } from "../../../core/ports/record.ts";
import type { Look } from "../../../core/turn.ts";
import { csvOf } from "../rules/csv.ts";
import { fileNameOf } from "../rules/items.ts";
import { jsonOf } from "../rules/metadata.ts";
import { texts } from "../texts.ts";
import { everyItem, type Registrables } from "./items.ts";
import { printable, textFile } from "./packing.ts";

/** What a record is made of. Its texts are in the group's language, whoever asks for it. */
export interface Taken {
  readonly group: Group;
  readonly rows: GroupRows;
  readonly registrables: Registrables;
  look<T>(see: (look: Look) => Promise<T>): Promise<T>;
  readonly print: PrintDocument;
}

/** The shape of the export. Rises when an older import could not read it. */
const version = 1;

/** A group's whole record, file by file: the same record gives the same bytes. Checksums are the packer's. */
export async function* recordFiles(taken: Taken): AsyncGenerator<NamedFile> {
  const { group, rows, registrables } = taken;
  const say = texts[group.language].files;
  yield textFile(say.readMe, say.record(group.name));
  yield { path: "metadata.json", bytes: jsonOf(metadataOf(taken)) };
  for (const { table, rows: lines } of rows.tables)
    yield textFile(`${say.rows}/${table}.json`, `[${lines.length > 0 ? `\n${lines.join(",\n")}\n` : ""}]\n`);
  yield* tableFiles(taken);
  for (const registrable of registrables)
    for await (const item of everyItem(taken.look, registrable)) {
      const found = await taken.look((look) => printable(look, { registrable, item }));
      if (!found) continue;
      const { name, document, at } = found;
      for (const format of ["pdf-archive", "markdown"] as const) {
        // No address is printed: whoever reads it may have another.
        const { ending, bytes } = await taken.print(document, format, { at });
        yield { path: `${say.documents}/${fileNameOf(name)}${ending}`, bytes };
      }
    }
}

function metadataOf({ group, rows }: Taken): object {
  const { rows: folder } = texts[group.language].files;
  return {
    format: "samsprak-record",
    version,
    schema: rows.schema,
    group: { id: group.id, name: group.name },
    rowsIn: folder,
    rows: Object.fromEntries(rows.tables.map(({ table, rows: lines }) => [table, lines.length])),
  };
}

/** The lists that people open in a spreadsheet. */
function* tableFiles({ group, rows }: Taken): Generator<NamedFile> {
  const { csv, tables, values } = texts[group.language].files;
  for (const [table, { file, columns }] of Object.entries(csv)) {
    const lines = rows.tables.find((one) => one.table === table)?.rows ?? [];
    const cells = lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .map((row) => Object.keys(columns).map((name) => wordFor(name, row[name], values)))
      .toSorted(([a, b], [c, d]) => Number(a) - Number(c) || Number(b) - Number(d));
    yield textFile(`${tables}/${file}`, csvOf(Object.values(columns), cells));
  }
}

/** Columns that hold words of the program's own. */
const coded = ["effect", "outcome", "state"];

function wordFor(column: string, value: unknown, words: Readonly<Record<string, string>>): unknown {
  return coded.includes(column) && typeof value === "string" ? (words[value] ?? value) : value;
}
