import type { ServerResponse } from "node:http";
import type { Html } from "./settings.ts";

/** What a browser gets back. */
export type Answer =
  | {
      readonly status: number;
      readonly page: Html;
      readonly cookies?: readonly string[];
      /** In seconds. */
      readonly retryAfter?: number;
      /** The browser throws away what it has kept of our pages. */
      readonly forget?: true;
    }
  /** After a form was sent: the browser fetches the page that it leads to. */
  | { readonly to: string; readonly cookies?: readonly string[] }
  | { readonly file: { readonly type: string; readonly body: Uint8Array | string; readonly name?: string } }
  /** The same for ever under its address. */
  | { readonly asset: { readonly type: string; readonly body: string } };

/** No script, and no style or picture but our own; nobody may frame a page; forms go nowhere else. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const safeHeaders = {
  "content-security-policy": policy,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-robots-tag": "noindex, nofollow",
};

/** `secure`: whether browsers reach us over TLS; then they are told to come no other way. */
export async function send(response: ServerResponse, answer: Answer, secure: boolean): Promise<void> {
  if (response.writableEnded || response.headersSent) return;
  if (secure) response.setHeader("strict-transport-security", "max-age=31536000");
  if ("asset" in answer) {
    const headers = { ...safeHeaders, "cache-control": "public, max-age=31536000, immutable" };
    response.writeHead(200, { ...headers, "content-type": answer.asset.type }).end(answer.asset.body);
    return;
  }
  const headers = { ...safeHeaders, "cache-control": "no-store" };
  if ("file" in answer) {
    const { name, type, body } = answer.file;
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name ?? "")}`;
    response.writeHead(200, { ...headers, "content-type": type, "content-disposition": disposition }).end(body);
    return;
  }
  const cookies = answer.cookies ? { "set-cookie": [...answer.cookies] } : {};
  if ("to" in answer) {
    response.writeHead(303, { ...headers, ...cookies, location: answer.to }).end();
    return;
  }
  const wait = answer.retryAfter === undefined ? {} : { "retry-after": String(answer.retryAfter) };
  const type = { "content-type": "text/html; charset=utf-8" };
  // Cookies are named one by one: the browser may have those of other groups too.
  const forget = answer.forget ? { "clear-site-data": '"cache", "storage"' } : {};
  response
    .writeHead(answer.status, { ...headers, ...cookies, ...wait, ...forget, ...type })
    .end(String(await answer.page));
}
