import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface Request {
  readonly method: string;
  /** Decoded, without the query: ["v3", "conversations", …]. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The JSON value; undefined where there was none. */
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  /** A string is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** "drop" ends the connection without an answer, "hang" leaves it open without one. */
export type Reaction = Answer | "drop" | "hang";

export interface Server {
  /** http://127.0.0.1:port, without a slash at the end. */
  readonly url: string;
  /** Ends open connections too. */
  close(): Promise<void>;
}

/** Serves JSON on a free port of the loopback interface. */
export async function serve(react: (request: Request) => Reaction | Promise<Reaction>): Promise<Server> {
  const server = createServer(async (request, response) => {
    const failed = (error: unknown): Answer => ({ status: 500, body: `The test server failed: ${error}` });
    write(response, await read(request).then(react).catch(failed));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function read(request: IncomingMessage): Promise<Request> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  return {
    method: request.method ?? "GET",
    path: pathname.split("/").filter(Boolean).map(decodeURIComponent),
    query: searchParams,
    headers: request.headers,
    body: parse(await text(request)),
  };
}

/** The JSON value where it is one, else the text itself; undefined where there is nothing. */
export function parse(body: string): unknown {
  if (body === "") return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function write(response: ServerResponse, reaction: Reaction): void {
  if (reaction === "hang") return;
  if (reaction === "drop") {
    response.destroy();
    return;
  }
  const { status, body, headers = {} } = reaction;
  const isText = typeof body === "string";
  response.writeHead(status, {
    ...(body !== undefined && !isText && { "content-type": "application/json" }),
    ...headers,
  });
  response.end(body === undefined || isText ? body : JSON.stringify(body));
}
