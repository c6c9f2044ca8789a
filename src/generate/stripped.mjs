// Plain JavaScript: it is what makes our TypeScript run.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("..", import.meta.url));
const kept = join(source, "generated", "stripped");

/**
 * Keeps what our files are without their types beside the database client. What strips them takes Node some twenty
 * megabytes for as long as a process lives, and is not even read where nothing has changed since the last start.
 */
export function keepStripped() {
  registerHooks({
    load(url, context, next) {
      const path = url.startsWith("file:") && url.endsWith(".ts") ? fileURLToPath(url) : "";
      if (!path.startsWith(source)) return next(url, context);
      return { format: "module", source: strippedOf(path), shortCircuit: true };
    },
  });
}

/** A file is as it was where its digest is the one that was noted last in what is kept of it. */
function strippedOf(path) {
  const text = readFileSync(path, "utf8");
  const mark = `\n// ${createHash("sha256").update(text).update(process.version).digest("hex")}\n`;
  const place = join(kept, `${relative(source, path)}.js`);
  const known = read(place);
  if (known?.endsWith(mark)) return known;
  const stripped = stripTypeScriptTypes(text) + mark;
  keep(place, stripped);
  return stripped;
}

function read(place) {
  try {
    return readFileSync(place, "utf8");
  } catch {
    return undefined;
  }
}

/** Where nothing may be written, each start strips anew. Whoever reads at the same time gets the old one or the new. */
function keep(place, text) {
  const draft = `${place}.${process.pid}`;
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(draft, text);
    renameSync(draft, place);
  } catch {}
}

if (import.meta.main) {
  for (const path of readdirSync(source, { recursive: true })) if (path.endsWith(".ts")) strippedOf(join(source, path));
}
