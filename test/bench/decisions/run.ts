import { ensureClient } from "../../../src/generate/client.ts";
import { measureColdStart } from "./coldStart.ts";
import { measureCommands } from "./commands.ts";
import { dropDatabases, serverUrl } from "./database.ts";
import { measureGrowth } from "./growth.ts";
import { describeMachine, stepAside } from "./machine.ts";
import { installPeers } from "./peers.ts";
import { printColdStart, printGrowth } from "./print.ts";
import { type SlackStub, startSlackStub } from "./slackStub.ts";
import { measureTurns } from "./turns.ts";

const parts: Readonly<Record<string, (slack: SlackStub) => Promise<void>>> = {
  commands: measureCommands,
  turns: measureTurns,
  growth: async (slack) => printGrowth(await measureGrowth(slack)),
  start: async () => printColdStart(await measureColdStart()),
};

/** Samspråk beside the least that could do, beside bare Bolt, beside Vercel's Chat SDK and beside bare SQL; or some parts of that. */
export async function run(wanted: readonly string[]): Promise<void> {
  await ensureClient();
  await installPeers();
  stepAside();
  console.log(await describeMachine(serverUrl));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void dropDatabases().finally(() => process.exit(1)));
  }
  const slack = await startSlackStub();
  try {
    for (const [name, measurePart] of Object.entries(parts)) {
      if (wanted.length === 0 || wanted.includes(name)) await measurePart(slack);
    }
  } finally {
    slack.close();
  }
}
