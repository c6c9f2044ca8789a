import { ensureClient } from "../../../src/generate/client.ts";
import { dropDatabases, serverUrl } from "../decisions/database.ts";
import { describeMachine, stepAside } from "../decisions/machine.ts";
import { type SlackStub, startSlackStub } from "../decisions/slackStub.ts";
import { measureMany } from "./many.ts";
import { measureResolving } from "./resolving.ts";

const parts: Readonly<Record<string, (slack: SlackStub) => Promise<void>>> = {
  resolving: measureResolving,
  many: measureMany,
};

/** What a group costs: finding the asker's seat in it, and having ten thousand of them; or one part of that. */
export async function run(wanted: readonly string[]): Promise<void> {
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
