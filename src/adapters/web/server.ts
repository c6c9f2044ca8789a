import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { DoorLog, Route } from "../../core/ports/door.ts";

export interface WebServer {
  readonly url: string;
  /** Takes no new requests, lets those under way finish, and cuts what is left after `graceMs`. */
  close(graceMs: number): Promise<void>;
}

const mostConnections = 1_000;

/** Serves all doors at one address. */
export async function serve(routes: readonly Route[], host: string, port: number, log: DoorLog): Promise<WebServer> {
  const isBelow = ({ path }: Route) => path.endsWith("/") && path !== "/";
  const exact = new Map(
    routes.filter((route) => !isBelow(route)).map((route) => [`${route.method} ${route.path}`, route]),
  );
  const below = routes.filter(isBelow);
  const server = createServer(async (request, response) => {
    try {
      await handle(request, response);
    } catch (error) {
      log.error({ error: String(error) }, "A request could not be handled.");
      if (response.headersSent) response.destroy();
      else answer(response, 500, "Something went wrong here. Try again in a while.");
    }
  });
  // Slow senders must not hold connections: no door takes more than a few megabytes.
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  // Each may hold a body of a megabyte. A proxy in front needs some tens.
  server.maxConnections = mostConnections;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? "/";
    const end = url.indexOf("?");
    const path = end < 0 ? url : url.slice(0, end);
    const method = request.method === "HEAD" ? "GET" : request.method;
    const route = exact.get(`${method} ${path}`) ?? below.find((r) => r.method === method && path.startsWith(r.path));
    if (route) await route.handle(request, response);
    else answer(response, 404, "There is nothing at this address.");
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    async close(graceMs) {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(cut);
    },
  };
}

export function answer(
  response: ServerResponse,
  status: number,
  text: string,
  type = "text/plain; charset=utf-8",
): void {
  if (response.writableEnded) return;
  response.statusCode = status;
  response.setHeader("content-type", type);
  response.end(text);
}
