import { randomUUID } from "node:crypto";
import { createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { connectRoom, type Room } from "../../../src/adapters/room/connect.ts";
import type { Answer, AskBody } from "../../../src/adapters/room/wire.ts";
import type { Ask } from "../../../src/core/ask.ts";
import type { KeptFile } from "../../../src/core/ports/door.ts";
import type { Reply } from "../../../src/core/reply.ts";
import { said } from "../../../src/core/reply.ts";
import { settings } from "./settings.ts";
import { type Watcher, watchEvents } from "./watcher.ts";

/** The only file that the house keeps. */
export const kept: KeptFile = {
  secret: "abc/def",
  name: "mina uppgifter.json",
  type: "application/json",
  bytes: new TextEncoder().encode("{}"),
};

/** What the house would answer; the room is there for posts. */
export type Answers = (ask: Ask, room: Room) => Reply | Promise<Reply>;

export interface OpenRoom extends AsyncDisposable {
  readonly url: string;
  readonly room: Room;
  readonly asks: readonly Ask[];
  /** What the operator's log got. */
  readonly lines: readonly string[];
  /** Sends what a persona does in the channel, unless it is told where. */
  ask(as: string, says: AskBody["says"], more?: Partial<AskBody>): Promise<Answer>;
  say(as: string, text: string, more?: Partial<AskBody>): Promise<Answer>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  watch(as: string): Promise<Watcher>;
}

/** The room over real HTTP, with a scripted house behind it. */
export async function openRoom(answers: Answers = () => said("Klart.")): Promise<OpenRoom> {
  const asks: Ask[] = [];
  const lines: string[] = [];
  const log = (what: object, text: string) => void lines.push(`${text} ${JSON.stringify(what)}`);
  const room: Room = connectRoom(settings, {
    dispatch: async (ask) => {
      asks.push(ask);
      return await answers(ask, room);
    },
    addresses: { remember: async () => {}, find: async () => undefined },
    files: { read: async (secret) => (secret === kept.secret ? kept : undefined), linkTo: () => undefined },
    now: () => new Date(),
    log: { info: log, warn: log, error: log },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://room");
    const matching = room.routes.filter(({ method }) => method === request.method);
    const route =
      matching.find(({ path }) => path === pathname) ??
      matching.find(({ path }) => path.length > 1 && path.endsWith("/") && pathname.startsWith(path));
    if (route) route.handle(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const ask: OpenRoom["ask"] = async (as, says, more) => {
    const body = { as, delivery: randomUUID(), language: "sv", channel: "samverkan", says, ...more };
    const response = await post("/room/ask", body);
    if (response.status !== 200) throw new Error(`the room answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  const open: Watcher[] = [];
  return {
    url,
    room,
    asks,
    lines,
    ask,
    post,
    say: (as, text, more) => ask(as, { kind: "line", text }, more),
    async watch(as) {
      const watcher = await watchEvents(`${url}/room/events?as=${as}`);
      open.push(watcher);
      return watcher;
    },
    async [Symbol.asyncDispose]() {
      for (const watcher of open) watcher.stop();
      await room.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A GET with headers of one's own, which fetch would not send. */
export function getAs(url: string, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const request = httpRequest({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on("error", reject);
    request.end();
  });
}
