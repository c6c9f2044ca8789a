import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

// Without this the command line downloads a schema engine, for `generate` too. prisma/engine tells why that is
// avoided, and how to have the downloaded one.
process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= fileURLToPath(new URL("./prisma/engine/main.ts", import.meta.url));

// Without a server the commands work on an empty database in memory: enough to compare and to write migrations.
const url = process.env["DATABASE_URL"] || "postgresql://memory/nothing_is_kept";

export default defineConfig({
  schema: "prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url },
});
