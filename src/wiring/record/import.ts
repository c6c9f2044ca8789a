/**
 * `npm run import -- --from <folder or .zip>` puts an exported record into the database, all of it or nothing.
 * Exit status: 0 where it is there, 1 where nothing was imported.
 */
import { parseArgs } from "node:util";
import { readConfig } from "../../config.ts";
import { openRecord } from "./open.ts";

const usage = "Usage: npm run import -- --from <an exported folder, or its .zip>";

if (import.meta.main) {
  try {
    const { from } = parseArgs({ options: { from: { type: "string" } } }).values;
    if (!from) throw new Error(usage);
    const { readFiles } = await import("./folder.ts");
    const files = await readFiles(from);
    const database = await openRecord(readConfig(), { mustBeThere: false });
    try {
      const [{ restore }, { openJobs }] = await Promise.all([
        import("./restore.ts"),
        import("../../adapters/jobs/jobs.ts"),
      ]);
      const jobs = await openJobs(database, { log: console.error });
      const { name, rows } = await restore(database, jobs, files).finally(() => jobs.stop());
      console.log(`${name} is here: ${rows} rows, as they were exported, and the audit chain holds.`);
    } finally {
      await database.close();
    }
  } catch (error) {
    console.error(`Nothing was imported. ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
