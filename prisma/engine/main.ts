#!/usr/bin/env node
/**
 * Stands in for the schema engine of Prisma's command line.
 *
 * Prisma downloads that engine, a native program, the first time any command runs, and without it nothing works
 * where the download is blocked. The same engine is also published on npm as WebAssembly, but the command line does
 * not use it. This program speaks the command line's protocol in front of it; prisma.config.ts points there.
 * With ordinary internet access the native engine does as well: set PRISMA_SCHEMA_ENGINE_BINARY to it.
 *
 * Everything beyond the version is imported when asked for: `prisma generate` needs only that this file exists, also
 * where the development dependencies do not.
 */
import { parseArgs } from "node:util";

/** The protocol that the command line expects; the hash names the commit of the WebAssembly engine. */
const VERSION = "schema-engine-cli 561d7b42579a2459cc8edf3788918b626c640023";

const { values, positionals } = parseArgs({
  options: {
    datasource: { type: "string" },
    datamodels: { type: "string", multiple: true },
    version: { type: "boolean" },
  },
  allowPositionals: true,
  strict: false,
});

if (values.version) {
  console.log(VERSION);
} else if (positionals.includes("can-connect-to-database")) {
  // The command that follows connects and says what went wrong, better than a yes or no does here.
  console.log("Connection successful");
} else {
  const { serve } = await import("./protocol.ts");
  await serve(String(values.datasource ?? "{}"));
}
