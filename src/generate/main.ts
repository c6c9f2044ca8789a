/** `npm run generate` writes the files that are made from the code; with --check it only tells which are stale. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import packageJson from "../../package.json" with { type: "json" };
import { catalogue } from "../features/catalogue.ts";
import { findStale, writeFiles } from "./disk.ts";
import { makeFiles } from "./files.ts";
import { readTemplates, templatesFile } from "./templates.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Gives the exit status: 1 where a check found something stale. */
async function generate(check: boolean): Promise<number> {
  const readme = await readFile(`${root}/README.md`, "utf8");
  const files = makeFiles({ features: catalogue, version: packageJson.version, readme });
  const stale = await findStale(root, [...files, templatesFile(await readTemplates(root))]);
  const paths = stale.map(({ path }) => path);
  if (check && stale.length > 0) {
    console.error(["These files are stale:", ...paths, "Run npm run generate, and commit what it writes."].join("\n"));
    return 1;
  }
  await writeFiles(root, stale);
  for (const path of paths) console.log(`Wrote ${path}`);
  return 0;
}

try {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  process.exitCode = await generate(values.check);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
