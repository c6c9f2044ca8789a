import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GeneratedFile } from "./file.ts";

/** The files that are missing below `root`, or that say something else there. */
export async function findStale(root: string, files: readonly GeneratedFile[]): Promise<readonly GeneratedFile[]> {
  const stale = await Promise.all(files.map((file) => isStale(root, file)));
  return files.filter((_, index) => stale[index]);
}

async function isStale(root: string, { path, content }: GeneratedFile): Promise<boolean> {
  const found = await readFile(join(root, path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  return !found?.equals(Buffer.from(content));
}

export async function writeFiles(root: string, files: readonly GeneratedFile[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
}
