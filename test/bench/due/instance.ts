import { makeFolder } from "../decisions/folder.ts";
import { program, slackSettings } from "../decisions/samsprak.ts";
import { type Server, startServer } from "../decisions/server.ts";
import type { SlackStub } from "../decisions/slackStub.ts";

/** The program as it is started for real, on whatever core is free, on a database that is filled already. */
export async function startInstance(slack: SlackStub, databaseUrl: string): Promise<Server> {
  const folder = makeFolder();
  const store = { DATA_DIR: folder.path, DATABASE_URL: databaseUrl };
  const server = await startServer(
    program,
    { ...slackSettings(slack), ...store, LOG_LEVEL: "silent" },
    { anyCore: true },
  );
  return {
    ...server,
    async stop() {
      await server.stop();
      folder[Symbol.dispose]();
    },
  };
}
