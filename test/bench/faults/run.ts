import { ensureClient } from "../../../src/generate/client.ts";
import { endPrograms } from "../../e2e/program.ts";
import { dropDatabases } from "../decisions/database.ts";
import { describeHardware } from "../decisions/machine.ts";
import { measureChat } from "./chat.ts";
import { measureClock } from "./clock.ts";
import { measureDatabase } from "./database.ts";
import { measureKills } from "./kills.ts";
import { printReport, type Row } from "./report.ts";
import { measureSocket } from "./socket.ts";

const parts: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  kills: measureKills,
  database: measureDatabase,
  chat: measureChat,
  socket: measureSocket,
  clock: measureClock,
};

/** What goes wrong around the program, many times over, while people work with it: what is acknowledged must be there, once. */
export async function run(wanted: readonly string[]): Promise<void> {
  await ensureClient();
  console.log(describeHardware().join("; "));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      endPrograms();
      void dropDatabases().finally(() => process.exit(1));
    });
  }
  try {
    for (const [name, measure] of Object.entries(parts)) {
      if (wanted.length === 0 || wanted.includes(name)) printReport(`Faults: ${name}`, await measure());
    }
  } finally {
    endPrograms();
  }
}
