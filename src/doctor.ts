/**
 * `npm run doctor` looks at whether Samspråk can run here, and says how to mend what is wrong. It changes nothing.
 * Exit status: 0 where nothing is wrong, else 1.
 */
import { parseArgs } from "node:util";
import { type Config, readConfig } from "./config.ts";
import type { Language } from "./core/texts.ts";
import { ensureClient } from "./generate/client.ts";
import { printFindings } from "./wiring/doctor/print.ts";
import { texts } from "./wiring/doctor/texts.ts";

const options = { json: { type: "boolean", default: false }, help: { type: "boolean", short: "h" } } as const;

function readSettings(): Config | Error {
  try {
    return readConfig();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Gives the exit status. */
async function main(): Promise<0 | 1> {
  const { json, help } = parseArgs({ options }).values;
  const config = readSettings();
  const language: Language = config instanceof Error ? "sv" : config.language;
  const say = texts[language];
  if (help) {
    console.log(say.usage);
    return 0;
  }
  await ensureClient();
  const { diagnose } = await import("./wiring/doctor/diagnose.ts");
  const findings = await diagnose(config, say);
  console.log(json ? JSON.stringify(findings, null, 2) : printFindings(findings, say));
  return findings.some(({ state }) => state === "wrong") ? 1 : 0;
}

try {
  // What was given up on may still hold the process.
  process.exit(await main());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
