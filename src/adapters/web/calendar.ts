import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { makeLimiter } from "../../core/limiter.ts";
import type { DoorLog, Route } from "../../core/ports/door.ts";
import { answer } from "./server.ts";

export interface CalendarSource {
  /** A calendar as text, by the secret that opens it; undefined: there is none. */
  readonly print: (secret: string) => Promise<string | undefined>;
  readonly now: () => Date;
  readonly log: DoorLog;
}

/** What can be no secret of ours needs no looking up. */
const wellFormed = /^\/calendar\/(?<secret>[0-9a-z]{50})\.ics$/u;
/**
 * In a minute. Calendar programs look once an hour or so. Many may come through one proxy, which strangers use too, so of
 * a caller only guesses count, and an address that has been opened before gives its calendar however many others guess.
 */
const limits = { guesses: 240, secret: 30 } as const;
const perMs = 60_000;

/**
 * GET /calendar/<secret>.ics: the calendar of whoever has its address. No cookie, and no other right. An address that
 * was never given, one that was closed and one that is nonsense get the same answer.
 */
export function calendarRoute(source: CalendarSource): Route {
  const guesses = makeLimiter({ most: limits.guesses, perMs, now: source.now });
  const secrets = makeLimiter({ most: limits.secret, perMs, now: source.now });
  // Those that were given to someone, and so never more than there are: what strangers make up is in neither.
  const opened = new Set<string>();
  return {
    method: "GET",
    path: "/calendar/",
    async handle(request, response) {
      protect(response);
      const secret = secretIn(request);
      if (secret === undefined) return unknown(response);
      const key = digest(secret);
      const isKnown = opened.has(key);
      // Read now: a socket that has closed has no address.
      const caller = request.socket.remoteAddress ?? "";
      if (isKnown ? !secrets.admits(key) : !guesses.admits(caller)) return tooMany(response);
      let isMiss = false;
      try {
        const text = await source.print(secret);
        isMiss = text === undefined;
        if (text === undefined) unknown(response);
        else send(request, response, text);
        opened[isMiss ? "delete" : "add"](key);
      } catch (error) {
        source.log.warn(traceOf(error), "A calendar could not be read.");
        response.setHeader("retry-after", "60");
        answer(response, 503, "The database does not answer. Try again in a while.\n");
      } finally {
        if (!isKnown && !isMiss) guesses.takesBack(caller);
      }
    },
  };
}

function secretIn({ url = "" }: IncomingMessage): string | undefined {
  const [path = ""] = url.split("?");
  return wellFormed.exec(path)?.groups?.["secret"];
}

/** On every answer, so that none tells more than another. */
function protect(response: ServerResponse): void {
  response.setHeader("cache-control", "private, no-cache");
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("x-robots-tag", "noindex");
  response.setHeader("referrer-policy", "no-referrer");
}

function unknown(response: ServerResponse): void {
  answer(response, 404, "There is nothing at this address.");
}

function tooMany(response: ServerResponse): void {
  response.setHeader("retry-after", String(perMs / 1000));
  answer(response, 429, "Too many requests. Try again in a minute.\n");
}

function send({ headers }: IncomingMessage, response: ServerResponse, text: string): void {
  const tag = `"${digest(text)}"`;
  response.setHeader("etag", tag);
  if (isKnown(headers["if-none-match"], tag)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  response.setHeader("content-disposition", 'inline; filename="calendar.ics"');
  response.setHeader("content-length", Buffer.byteLength(text));
  answer(response, 200, text, "text/calendar; charset=utf-8");
}

/** Proxies that compress make a tag weak: it names the same text. */
function isKnown(given: string | undefined, tag: string): boolean {
  return (given ?? "").split(",").some((one) => [tag, "*"].includes(one.trim().replace(/^W\//u, "")));
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

/** Where it went wrong, and not what the error says: a database quotes what it was asked. */
function traceOf(error: unknown): object {
  const { name, stack = "" } = error instanceof Error ? error : new Error();
  return { name, at: stack.split("\n").filter((line) => line.startsWith("    at ")) };
}
