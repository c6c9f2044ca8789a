import { once } from "node:events";
import { createServer } from "node:http";
import { chair, team } from "./slackRequest.ts";

export interface SlackStub {
  /** The address of the Web API. */
  readonly url: string;
  /** How many messages it has been sent. */
  readonly posts: () => number;
  /** When each of them came, in milliseconds since the epoch. */
  readonly arrivals: readonly number[];
  close(): void;
}

/** Answers every call to Slack's Web API at once, and well. */
export async function startSlackStub(): Promise<SlackStub> {
  let posts = 0;
  const arrivals: number[] = [];
  const answers: Readonly<Record<string, () => object>> = {
    "/api/auth.test": () => ({ team_id: team, user_id: "U0SAMSPRAK", bot_id: "B0SAMSPRAK", user: "samsprak" }),
    "/api/users.info": () => ({ user: { id: chair, team_id: team, name: "bosse", real_name: "Bosse", profile: {} } }),
    "/api/chat.postMessage": () => {
      arrivals.push(Date.now());
      return { ts: `1764000000.${String(++posts).padStart(6, "0")}` };
    },
    "/api/chat.getPermalink": () => ({ permalink: "https://akersta.example/archives/C0/p1" }),
  };
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      const answer = JSON.stringify({ ok: true, ...answers[request.url ?? ""]?.() });
      response.writeHead(200, { "content-type": "application/json" }).end(answer);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/api/`,
    posts: () => posts,
    arrivals,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
