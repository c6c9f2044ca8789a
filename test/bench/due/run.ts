import { type Parts, runParts } from "../runParts.ts";
import { measureIdle } from "./idle.ts";
import { measureSameMinute } from "./sameMinute.ts";

const parts: Parts = { minute: measureSameMinute, idle: measureIdle };

/** What the clock costs: ten thousand meetings that begin in the same minute, and a queue of what is to come. */
export async function run(wanted: readonly string[]): Promise<void> {
  await runParts(parts, wanted);
}
