import { makeDatabase } from "./database.ts";
import { measure, type Work } from "./measure.ts";
import { peer } from "./peers.ts";
import { printAim, printRows } from "./print.ts";
import { decideMany, list, slackSettings, startSamsprak } from "./samsprak.ts";
import { type Server, startServer } from "./server.ts";
import type { SlackStub } from "./slackStub.ts";

/** A command that others acknowledge with nothing, and that Samspråk answers out of the database. */
export async function measureCommands(slack: SlackStub): Promise<void> {
  await using database = await makeDatabase("list");
  const servers: Server[] = [];
  try {
    const start = async (file: URL) => {
      const server = await startServer(file, slackSettings(slack));
      servers.push(server);
      return server;
    };
    const raw = await start(new URL("./servers/raw.ts", import.meta.url));
    const bolt = await start(peer("bolt.ts"));
    const chat = await start(peer("chat.ts"));
    const house = await startSamsprak(slack, 1, database.url);
    servers.push(house);
    await decideMany(house, 20);
    const rows = await measure([
      [raw, empty("node:http, signature, form")],
      [bolt, empty("Bolt, empty ack")],
      [chat, empty("Chat SDK, empty handler")],
      [house, list("Samspråk, /beslut lista of 20", house)],
    ]);
    printRows("A slash command, 32 at once", rows);
    const [, ofBolt, , listing] = rows;
    if (!ofBolt || !listing) return;
    printAim("lista's CPU / bare Bolt's", listing.cpu / ofBolt.cpu, { most: 1.5 });
    printAim("memory, with Slack, on a server's Postgres", listing.idle, { most: 200 }, " MB");
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

function empty(name: string): Work {
  return {
    name,
    typed: () => ({ channel: "C0GRUPP00", command: "/beslut", text: "lista" }),
    fault: ({ status, body }) => (status === 200 && body === "" ? undefined : `status ${status}: ${body}`),
  };
}
