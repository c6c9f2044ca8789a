import { checksumsOf } from "../../src/adapters/archive/checksums.ts";
import type { Database } from "../../src/adapters/store/database.ts";
import type { NamedFile } from "../../src/core/ports/archive.ts";
import { collect } from "../../src/wiring/record/collect.ts";

export type Files = Map<string, Uint8Array>;

/** A group's record as it is exported, with its checksums. */
export async function exported(database: Database, group: string, now: Date): Promise<Files> {
  const files: NamedFile[] = [];
  for await (const file of collect(database, group, now)) files.push(file);
  return new Map([...files, checksumsOf(files)].map(({ path, bytes }) => [path, bytes]));
}

export function textOfFile(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`no file ${path} among ${[...files.keys()].join(", ")}`);
  return new TextDecoder().decode(bytes);
}

/** The same files with one of them in other words, and checksums that agree. */
export function edited(files: Files, path: string, edit: (text: string) => string): Files {
  const changed = new Map(files);
  changed.set(path, new TextEncoder().encode(edit(textOfFile(files, path))));
  changed.delete("checksums.sha256");
  const sums = checksumsOf([...changed].map(([name, bytes]) => ({ path: name, bytes })));
  return changed.set(sums.path, sums.bytes);
}
