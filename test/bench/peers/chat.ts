/** Vercel's Chat SDK with its Slack adapter and its own memory: one command, which does nothing. */
import { createServer } from "node:http";
import { createSlackAdapter } from "@chat-adapter/slack";
import { createMemoryState } from "@chat-adapter/state-memory";
import { Chat, ConsoleLogger } from "chat";

const chat = new Chat({
  userName: "samsprak",
  adapters: { slack: createSlackAdapter({ apiUrl: process.env.SLACK_API_URL, logger: new ConsoleLogger("warn") }) },
  state: createMemoryState(),
  logger: "warn",
});

chat.onSlashCommand("/beslut", async () => {});

// The SDK takes the web's requests; this is the least that makes one of Node's.
const server = createServer((incoming, outgoing) => {
  const chunks: Buffer[] = [];
  incoming.on("data", (chunk) => chunks.push(chunk));
  incoming.on("end", async () => {
    const request = new Request(`http://127.0.0.1${incoming.url}`, {
      method: incoming.method,
      headers: incoming.headers as Record<string, string>,
      body: Buffer.concat(chunks),
    });
    const response = await chat.webhooks.slack(request, { waitUntil: (work) => void work.catch(console.error) });
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
  });
});
server.listen(Number(process.env.PORT), process.env.HOST);
