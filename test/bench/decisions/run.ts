import { type Parts, runParts } from "../runParts.ts";
import { measureColdStart } from "./coldStart.ts";
import { measureCommands } from "./commands.ts";
import { measureGrowth } from "./growth.ts";
import { measureInstances } from "./instances.ts";
import { installPeers } from "./peers.ts";
import { printColdStart, printGrowth } from "./print.ts";
import { measureTurns } from "./turns.ts";

const parts: Parts = {
  commands: measureCommands,
  turns: measureTurns,
  instances: measureInstances,
  growth: async (slack) => printGrowth(await measureGrowth(slack)),
  start: async () => printColdStart(await measureColdStart()),
};

/** Samspråk beside the least that could do, beside bare Bolt, beside Vercel's Chat SDK and beside bare SQL; or some parts of that. */
export async function run(wanted: readonly string[]): Promise<void> {
  await installPeers();
  await runParts(parts, wanted);
}
