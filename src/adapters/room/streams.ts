import type { ServerResponse } from "node:http";
import type { Conversations, Tell } from "./conversations.ts";
import { safeHeaders } from "./respond.ts";

/** Often enough that nothing on the way thinks the line is dead. */
const beatMs = 25_000;

export interface Streams {
  open(user: string, response: ServerResponse): void;
  close(): void;
}

/** Server-sent events: each open page is told what its persona sees. */
export function makeStreams(conversations: Conversations): Streams {
  const closers = new Set<() => void>();
  return {
    open(user, response) {
      response.writeHead(200, {
        ...safeHeaders,
        "cache-control": "no-store",
        "content-type": "text/event-stream; charset=utf-8",
      });
      response.write("retry: 1000\n\n");
      const tell: Tell = (event, data) => void response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
      const stop = conversations.watch(user, tell);
      const beat = setInterval(() => void response.write(": beat\n\n"), beatMs);
      const close = () => {
        clearInterval(beat);
        stop();
        closers.delete(close);
        response.end();
      };
      closers.add(close);
      response.on("close", close);
    },
    close() {
      for (const close of closers) close();
    },
  };
}
