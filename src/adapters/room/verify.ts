import type { IncomingMessage } from "node:http";

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/iu;

/** Why a request is not served; its number is the HTTP status. */
export interface Refusal {
  readonly status: 403 | 415;
  readonly why: string;
}

/**
 * The room knows no passwords, so nothing but its own page on this machine may reach it. A name that is not this
 * machine's own is how a foreign page reads what is here (DNS rebinding); a foreign origin is how it acts here.
 */
export function refuse({ method, headers }: IncomingMessage): Refusal | undefined {
  const { host = "", origin } = headers;
  if (!loopback.test(host)) return { status: 403, why: "The room is open on this machine only." };
  if (method !== "POST") return undefined;
  const site = headers["sec-fetch-site"];
  const foreign =
    (origin !== undefined && origin !== `http://${host}`) || (site !== undefined && site !== "same-origin");
  if (foreign) return { status: 403, why: "Only the room's own page may ask." };
  if (!/^application\/json\s*(?:;|$)/iu.test(headers["content-type"] ?? "")) {
    return { status: 415, why: "Send JSON." };
  }
  return undefined;
}
