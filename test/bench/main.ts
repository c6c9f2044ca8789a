import { printAims } from "./decisions/print.ts";

type Bench = () => Promise<{ run(parts: readonly string[]): Promise<void> }>;

const benches: Readonly<Record<string, Bench>> = {
  decisions: () => import("./decisions/run.ts"),
  due: () => import("./due/run.ts"),
  groups: () => import("./groups/run.ts"),
  search: () => import("./search/run.ts"),
  pages: () => import("./pages/run.ts"),
  agreements: () => import("./agreements/run.ts"),
  dates: () => import("./dates/run.ts"),
  summaries: () => import("./summaries/run.ts"),
};

/** These measure nothing, but try for long whether the program holds. */
const trials: Readonly<Record<string, Bench>> = {
  faults: () => import("./faults/run.ts"),
  soak: () => import("./soak/run.ts"),
};

/**
 * npm run bench: measures everything on this machine, prints what it found and, last, every aim in one table; leaves
 * nothing behind. With the name of a bench or a trial, and of parts of it: only that.
 */
const [name, ...parts] = process.argv.slice(2);
const named = { ...benches, ...trials };
if (name === undefined) {
  for (const bench of Object.values(benches)) await (await bench()).run([]);
  printAims();
} else if (named[name]) {
  await (await named[name]()).run(parts);
} else {
  console.error(`Say what to measure: npm run bench -- ${Object.keys(named).join(" | ")}`);
  process.exitCode = 1;
}
