import type { IncomingMessage, ServerResponse } from "node:http";

const maxBody = 256 * 1024;

/** No script, style or address but our own, and nobody may frame the page; text can never become markup. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

export const safeHeaders = {
  "content-security-policy": policy,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

export function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...safeHeaders, "cache-control": "no-cache", "content-type": type });
  response.end(body);
}

export function sendJson(response: ServerResponse, status: number, data: object): void {
  send(response, status, "application/json; charset=utf-8", JSON.stringify(data));
}

/** Undefined where the body is too long or is not JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= maxBody) chunks.push(bytes);
  }
  if (size > maxBody) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return undefined;
  }
}
