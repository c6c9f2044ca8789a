import { zipSync } from "fflate";
import type { NamedFile } from "../../core/ports/archive.ts";
import { apart } from "../../core/work/apart.ts";
import { checksumsOf } from "./checksums.ts";

/** When each file within the file was made, on any clock: it says nothing, and is asked for. */
const never = new Date(1980, 0, 1);

export function zip(files: readonly NamedFile[]): Uint8Array {
  const all = [...files, checksumsOf(files)].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(Object.fromEntries(all.map(({ path, bytes }) => [path, bytes])), { mtime: never, os: 0 });
}

/** Packing as a thread does it. */
export const zippingApart = apart(import.meta.url, zip);
