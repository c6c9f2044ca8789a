import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { unzipSync } from "fflate";
import { checksumsPath, lineOf, pathIn } from "../../adapters/archive/checksums.ts";
import type { NamedFile } from "../../core/ports/archive.ts";

/** Writes the files as they come, and their checksums last. Gives how many. Throws where something is in the folder. */
export async function writeFolder(folder: string, files: AsyncIterable<NamedFile>): Promise<number> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0)
    throw new Error(`There is something in ${folder} already. Name an empty folder.`);
  const lines: string[] = [];
  for await (const { path, bytes } of files) {
    const at = join(folder, ...path.split("/"));
    await mkdir(dirname(at), { recursive: true });
    await writeFile(at, bytes);
    lines.push(lineOf(path, bytes));
  }
  await writeFile(join(folder, checksumsPath), lines.toSorted((a, b) => (pathIn(a) < pathIn(b) ? -1 : 1)).join(""));
  return lines.length;
}

/** The files of a folder, or of a .zip, by their paths. */
export async function readFiles(from: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = await stat(from).catch(() => undefined);
  if (!found) throw new Error(`There is no ${from}.`);
  if (!found.isDirectory()) return new Map(Object.entries(unzipSync(await readFile(from))));
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(join(from, sep).length).split(sep).join("/"), await readFile(path));
  }
  return files;
}

/** What does not agree with the checksums, in a sentence for each file; none where all is as it was. */
export function findChanged(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const listed = files.get(checksumsPath);
  if (!listed) return [`There is no ${checksumsPath}.`];
  const lines = new Map(
    new TextDecoder()
      .decode(listed)
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => [pathIn(line), `${line}\n`] as const),
  );
  const problems = [...lines].flatMap(([path, line]) => {
    const bytes = files.get(path);
    if (!bytes) return [`${path} is missing.`];
    return lineOf(path, bytes) === line ? [] : [`${path} has been changed.`];
  });
  const more = [...files.keys()].filter((path) => path !== checksumsPath && !lines.has(path));
  return [...problems, ...more.map((path) => `${path} is not in ${checksumsPath}.`)];
}
