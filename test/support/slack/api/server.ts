import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { Json } from "../model.ts";
import type { World } from "../world.ts";
import { answer } from "./answer.ts";
import { receive } from "./files.ts";
import { readApiRequest, readBody, readUpload } from "./request.ts";
import { respond } from "./responseUrl.ts";

/** Serves the Web API, uploads, response URLs and Socket Mode on a free port of this machine. */
export async function serve(world: World): Promise<Server> {
  const server = createServer((request, response) => {
    route(world, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error instanceof Error ? error.stack : error));
    });
  });
  server.on("upgrade", (request, stream, head) => connect(world, request, stream, head));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  world.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return server;
}

async function route(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", world.origin);
  const [, area, , last] = url.pathname.split("/");
  if (area === "api") return callApi(world, request, response, url);
  if (area === "upload") return takeFile(world, request, response, last ?? "");
  if (area === "actions") return takeResponse(world, request, response, last ?? "");
  response.writeHead(404).end();
}

async function callApi(world: World, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const result = await answer(world, await readApiRequest(request, url));
  if (result === "hang") return;
  if (result === "lost") {
    request.socket.destroy();
    return;
  }
  const headers = { "content-type": "application/json; charset=utf-8", ...result.headers };
  response.writeHead(result.status, headers).end(result.body);
}

async function takeFile(world: World, request: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
  const content = await readUpload(request);
  const taken = receive(world, id, content);
  response.writeHead(taken ? 200 : 400).end(taken ? `OK - ${content.length}` : "upload_failed");
}

async function takeResponse(world: World, request: IncomingMessage, response: ServerResponse, id: string) {
  const wanted = JSON.parse((await readBody(request)).toString()) as Json;
  const { status, body } = respond(world, id, wanted);
  response.writeHead(status, { "content-type": status === 200 ? "text/html" : "application/json" }).end(body);
}

function connect(world: World, request: IncomingMessage, stream: Duplex, head: Buffer): void {
  const appId = new URL(request.url ?? "/", world.origin).searchParams.get("app_id");
  const app = world.apps.find(({ id }) => id === appId);
  if (app) app.sockets.accept(request, stream, head);
  else stream.destroy();
}
