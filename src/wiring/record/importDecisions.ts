/**
 * `npm run import:decisions -- --group <name or id> --from <file> [--yes]` reads a list of earlier decisions in. Without
 * --yes it tells what it would do. Exit status: 0 where that is done, 1 where it is not.
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readConfig } from "../../config.ts";
import { ensureClient } from "../../generate/client.ts";

const usage = "Usage: npm run import:decisions -- --group <name or id> --from <a .csv file> [--yes]";
const silent = { info() {}, warn() {}, error() {} };

async function importDecisions(wanted: string, from: string, yes: boolean): Promise<string> {
  const config = readConfig();
  const bytes = await readFile(from);
  await ensureClient();
  const [{ openHouse }, { catalogue }, { groupNamed }, { openList }] = await Promise.all([
    import("../house.ts"),
    import("../../features/catalogue.ts"),
    import("./groupNamed.ts"),
    import("./decisionList.ts"),
  ]);
  const house = await openHouse({ ...config, features: catalogue, log: silent });
  try {
    const now = new Date();
    const list = await openList(house, await groupNamed(house.database, wanted, now), bytes, now);
    if (!yes) return `${list.preview}\n\nNothing is read in yet. Do so with --yes.`;
    await list.readIn((done) => console.log(`${done} of ${list.count} …`));
    return `${list.count} decisions are read in.`;
  } finally {
    await house.close();
  }
}

if (import.meta.main) {
  try {
    const text = { type: "string" } as const;
    const {
      group,
      from,
      yes = false,
    } = parseArgs({
      options: { group: text, from: text, yes: { type: "boolean" } },
    }).values;
    if (!group || !from) throw new Error(usage);
    console.log(await importDecisions(group, from, yes));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
