/**
 * `npm run move -- --to <address>` moves all of the embedded database to an empty one on a PostgreSQL server.
 * Exit status: 0 where everything is there, else 1.
 */
import { parseArgs } from "node:util";
import { readConfig } from "./config.ts";
import { ensureClient } from "./generate/client.ts";
import { texts } from "./wiring/keeping/texts.ts";

const options = { to: { type: "string" }, help: { type: "boolean", short: "h" } } as const;

try {
  const { to, help } = parseArgs({ options }).values;
  const config = readConfig();
  if (help || !to) {
    console.log(texts[config.language].moveUsage);
    process.exitCode = help ? 0 : 1;
  } else {
    await ensureClient();
    const { move } = await import("./wiring/keeping/move.ts");
    console.log(await move(config, to));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
