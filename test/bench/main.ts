import { printAims } from "./decisions/print.ts";

/**
 * npm run bench: measures everything on this machine, prints what it found and, last, every aim in one table; leaves
 * nothing behind. npm run bench -- agreements | dates | decisions | due | groups | pages | search | summaries [part …]:
 * one of them, or a part of it.
 */
const benches: Readonly<Record<string, () => Promise<{ run(parts: readonly string[]): Promise<void> }>>> = {
  agreements: () => import("./agreements/run.ts"),
  dates: () => import("./dates/run.ts"),
  decisions: () => import("./decisions/run.ts"),
  due: () => import("./due/run.ts"),
  faults: () => import("./faults/run.ts"),
  groups: () => import("./groups/run.ts"),
  pages: () => import("./pages/run.ts"),
  search: () => import("./search/run.ts"),
  summaries: () => import("./summaries/run.ts"),
};

const [name, ...parts] = process.argv.slice(2);
if (name === undefined) {
  for (const bench of Object.values(benches)) await (await bench()).run([]);
  printAims();
} else if (benches[name]) {
  await (await benches[name]()).run(parts);
} else {
  console.error(`Say what to measure: npm run bench -- ${Object.keys(benches).join(" | ")}`);
  process.exitCode = 1;
}
