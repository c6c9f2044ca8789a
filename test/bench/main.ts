/** npm run bench -- agreements | dates | decisions | due | faults | groups | pages | search | soak | summaries [part …]: measures on this machine, prints what it found, and leaves nothing behind. */
const benches: Readonly<Record<string, () => Promise<{ run(parts: readonly string[]): Promise<void> }>>> = {
  agreements: () => import("./agreements/run.ts"),
  dates: () => import("./dates/run.ts"),
  decisions: () => import("./decisions/run.ts"),
  due: () => import("./due/run.ts"),
  faults: () => import("./faults/run.ts"),
  groups: () => import("./groups/run.ts"),
  pages: () => import("./pages/run.ts"),
  search: () => import("./search/run.ts"),
  soak: () => import("./soak/run.ts"),
  summaries: () => import("./summaries/run.ts"),
};

const [name = "", ...parts] = process.argv.slice(2);
const bench = benches[name];
if (bench) {
  const { run } = await bench();
  await run(parts);
} else {
  console.error(`Say what to measure: npm run bench -- ${Object.keys(benches).join(" | ")}`);
  process.exitCode = 1;
}
