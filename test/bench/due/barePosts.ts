/** The same client, and nothing around it: posts so many messages when asked to, many at once. */
import { createServer } from "node:http";
import { WebClient } from "@slack/web-api";

const atOnce = 32;
const client = new WebClient(process.env["SLACK_BOT_TOKEN"], { slackApiUrl: process.env["SLACK_API_URL"] });
const text = "Dags för Möte 1/2026: Budget";
const blocks = [
  { type: "header", text: { type: "plain_text", text } },
  { type: "section", text: { type: "mrkdwn", text: "Torsdag den 10 december 2026 kl. 17.00–19.00, Rådhuset." } },
];

const server = createServer(async (request, response) => {
  const count = Number(new URL(request.url ?? "/", "http://localhost").searchParams.get("count"));
  let next = 0;
  const one = async (): Promise<void> => {
    while (next < count) await client.chat.postMessage({ channel: `C0GRUPP${next++}`, text, blocks });
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  response.end();
});
server.listen(Number(process.env["PORT"]), process.env["HOST"]);
