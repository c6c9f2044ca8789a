import type { IncomingMessage } from "node:http";
import type { Query } from "../../../core/page.ts";

/** What a browser asks for, read once. */
export interface Asked {
  readonly method: "GET" | "POST";
  /** The segments after /records, decoded. */
  readonly path: readonly string[];
  readonly query: Query;
  /** The address as it was asked for, from "/records" on. */
  readonly address: string;
  readonly cookies: ReadonlyMap<string, string>;
  readonly headers: IncomingMessage["headers"];
  readonly caller: string;
  /** What a form has sent: of a name that comes twice, the last. */
  readonly sent: Readonly<Record<string, string>>;
}

const maxBody = 128 * 1024;
/** Up to this a body that is too long is read to its end all the same, or the browser would never see the answer. */
const maxRead = 1024 * 1024;
const longestRepeated = 1_000;
/** The body is too long. The connection is of no more use. */
export class TooLong extends Error {}

/** Undefined where the address is nonsense. Throws TooLong. */
export async function readRequest(request: IncomingMessage): Promise<Asked | undefined> {
  // Read now: a socket that has closed has no address.
  const caller = request.socket.remoteAddress ?? "";
  const { headers, url = "/" } = request;
  const method = request.method === "POST" ? "POST" : "GET";
  const address = readAddress(url);
  if (!address) return undefined;
  const sent = method === "POST" ? await readForm(request) : {};
  return { method, ...address, cookies: readCookies(headers.cookie ?? ""), headers, caller, sent };
}

function readAddress(url: string): Pick<Asked, "path" | "query" | "address"> | undefined {
  try {
    const { pathname, search, searchParams } = new URL(url, "http://records");
    const [, , ...path] = pathname.split("/").map(decodeURIComponent);
    const query: Record<string, string> = {};
    for (const [name, value] of searchParams) query[name] ??= value;
    // No database takes a NUL, and no browser sends one by itself.
    if ([...path, ...Object.values(query)].some((text) => text.includes("\0"))) return undefined;
    if (pathname.length > longestRepeated) return undefined;
    // A page names its own address many times: a long question is answered, but no link leads back to it.
    const repeated = search.length > longestRepeated ? "" : search;
    return { path: path.filter((segment) => segment !== ""), query, address: `${pathname}${repeated}` };
  } catch {
    return undefined;
  }
}

function readCookies(header: string): ReadonlyMap<string, string> {
  return new Map(
    header.split(";").flatMap((pair) => {
      const [name = "", ...value] = pair.split("=");
      return name.trim() ? [[name.trim(), value.join("=").trim()] as const] : [];
    }),
  );
}

async function readForm(request: IncomingMessage): Promise<Readonly<Record<string, string>>> {
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/iu.test(request.headers["content-type"] ?? "")) return {};
  if (Number(request.headers["content-length"] ?? 0) > maxRead) throw new TooLong();
  const chunks: Buffer[] = [];
  let size = 0;
  // What is left unread must not end the connection before the answer is sent.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= maxBody) chunks.push(bytes);
    if (size > maxRead) break;
  }
  if (size > maxBody) throw new TooLong();
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString("utf8")));
}
