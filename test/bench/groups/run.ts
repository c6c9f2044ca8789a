import { type Parts, runParts } from "../runParts.ts";
import { measureMany } from "./many.ts";
import { measureResolving } from "./resolving.ts";

const parts: Parts = { resolving: measureResolving, many: measureMany };

/** What a group costs: finding the asker's seat in it, and having ten thousand of them; or one part of that. */
export async function run(wanted: readonly string[]): Promise<void> {
  await runParts(parts, wanted);
}
