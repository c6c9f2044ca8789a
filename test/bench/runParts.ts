import { ensureClient } from "../../src/generate/client.ts";
import { dropDatabases, serverUrl } from "./decisions/database.ts";
import { describeMachine, stepAside } from "./decisions/machine.ts";
import { type SlackStub, startSlackStub } from "./decisions/slackStub.ts";

export type Parts = Readonly<Record<string, (slack: SlackStub) => Promise<void>>>;

/** Runs the parts of a bench that are wanted, or all of them, on a Slack of their own, and leaves no database behind. */
export async function runParts(parts: Parts, wanted: readonly string[]): Promise<void> {
  await ensureClient();
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
