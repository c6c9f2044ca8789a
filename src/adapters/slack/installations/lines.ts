import { WebClient, type WebClientOptions } from "@slack/web-api";
import type { DoorLog } from "../../../core/ports/door.ts";
import { boltLog } from "../boltLog.ts";
import { InstalledClient } from "./client.ts";
import type { Tokens } from "./tokens.ts";

/** How we speak with Slack for one installation: apart from one another, so that what is quick waits behind nothing. */
export interface Line {
  readonly posting: WebClient;
  /** A form must open within three seconds of the click; after that there is a button for it. */
  readonly opening: WebClient;
  /** For a name, an ask waits no longer. */
  readonly naming: WebClient;
}

const postingMs = 10_000;
const openingMs = 2000;
const namingMs = 800;

/** Gives an installation's line, which is the same each time. Its token is looked up at every call. */
export function makeLines(apiUrl: string, tokensOf: (id: string) => Tokens, log: DoorLog): (id: string) => Line {
  const lines = new Map<string, Line>();
  return (id) => {
    const tokens = tokensOf(id);
    const client = (timeout: number) => new InstalledClient(tokens, optionsFor(apiUrl, timeout, log));
    const line = lines.get(id) ?? {
      posting: client(postingMs),
      opening: client(openingMs),
      naming: client(namingMs),
    };
    lines.set(id, line);
    return line;
  };
}

/** For calls that need no token, or bring one along. */
export function makeBareClient(apiUrl: string, log: DoorLog): WebClient {
  return new WebClient(undefined, optionsFor(apiUrl, postingMs, log));
}

/** Tries once: a queue that pauses for one method's limit would hold up all the others, and the relay tries again. */
function optionsFor(slackApiUrl: string, timeout: number, log: DoorLog): WebClientOptions {
  return { slackApiUrl, timeout, logger: boltLog(log), retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
}
