import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Paths below a root, and the text of each file. */
export type Tree = Readonly<Record<string, string>>;

/** Writes the files into a new folder of the system's temporary one; `using` takes the folder away again. */
export function plantTree(tree: Tree): Disposable & { readonly root: string } {
  const root = mkdtempSync(join(tmpdir(), "planted-"));
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}
