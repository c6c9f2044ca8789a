import { createHash } from "node:crypto";
import type { NamedFile } from "../../core/ports/archive.ts";

export const checksumsPath = "checksums.sha256";

/** One line for each file, as `sha256sum --check` reads them, in the order of their paths. */
export function checksumsOf(files: readonly NamedFile[]): NamedFile {
  const lines = files
    .map(({ path, bytes }) => lineOf(path, bytes))
    .toSorted((a, b) => (pathIn(a) < pathIn(b) ? -1 : 1));
  return { path: checksumsPath, bytes: new TextEncoder().encode(lines.join("")) };
}

export function lineOf(path: string, bytes: Uint8Array): string {
  return `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`;
}

/** The path that a line tells of. */
export function pathIn(line: string): string {
  return line.slice(66).trimEnd();
}
