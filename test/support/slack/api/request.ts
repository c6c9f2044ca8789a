import type { IncomingMessage } from "node:http";
import type { Json } from "../model.ts";

export interface ApiRequest {
  method: string;
  token: string;
  args: Json;
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Reads a call to the Web API: a form whose structured values are JSON texts, or JSON all through. */
export async function readApiRequest(request: IncomingMessage, url: URL): Promise<ApiRequest> {
  const { token: given, ...args } = { ...fromQuery(url), ...parseBody(request, await readBody(request)) };
  const bearer = request.headers.authorization?.replace(/^Bearer /, "");
  return { method: url.pathname.replace("/api/", ""), token: bearer ?? String(given ?? ""), args };
}

function parseBody(request: IncomingMessage, body: Buffer): Json {
  const text = body.toString();
  if (request.headers["content-type"]?.startsWith("application/json")) return text ? (JSON.parse(text) as Json) : {};
  return structured(new URLSearchParams(text));
}

const fromQuery = (url: URL): Json => structured(url.searchParams);

const structured = (form: URLSearchParams): Json =>
  Object.fromEntries([...form].map(([name, value]) => [name, /^[[{]/.test(value) ? parsedOrText(value) : value]));

function parsedOrText(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** The bytes of an upload, which come as a multipart form or as they are. */
export async function readUpload(request: IncomingMessage): Promise<Buffer> {
  const body = await readBody(request);
  const type = request.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/")) return body;
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
  const [part] = [...form.values()];
  if (part === undefined) return Buffer.alloc(0);
  return typeof part === "string" ? Buffer.from(part) : Buffer.from(await part.arrayBuffer());
}
