/**
 * `npm run export -- --group <name or id> --to <folder>` writes a group's whole record into an empty folder.
 * Exit status: 0 where it is written, 1 where it is not.
 */
import { parseArgs } from "node:util";
import { readConfig } from "../../config.ts";
import { openRecord } from "./open.ts";

const usage = "Usage: npm run export -- --group <name or id> --to <an empty folder>";

if (import.meta.main) {
  try {
    const { group, to } = parseArgs({ options: { group: { type: "string" }, to: { type: "string" } } }).values;
    if (!group || !to) throw new Error(usage);
    const database = await openRecord(readConfig(), { mustBeThere: true });
    try {
      const [{ collect }, { writeFolder }] = await Promise.all([import("./collect.ts"), import("./folder.ts")]);
      const count = await writeFolder(to, collect(database, group, new Date()));
      console.log(`The record of ${group} is in ${to}: ${count} files. It holds personal data; keep it accordingly.`);
    } finally {
      await database.close();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
