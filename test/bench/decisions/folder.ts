import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const made = new Set<string>();
// Whoever is interrupted leaves nothing behind either.
process.on("exit", () => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

export interface Folder extends Disposable {
  readonly path: string;
}

/** An empty folder, gone when done. */
export function makeFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "samsprak-bench-"));
  made.add(path);
  return {
    path,
    [Symbol.dispose]() {
      rmSync(path, { recursive: true, force: true });
      made.delete(path);
    },
  };
}
