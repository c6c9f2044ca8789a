import type { IncomingMessage, ServerResponse } from "node:http";
import type { DoorLog, Route } from "../../core/ports/door.ts";
import { sendJson } from "./respond.ts";
import { refuse } from "./verify.ts";

/** What answers one address; it has been checked that the room's own page is asking. */
export type Handle = (request: IncomingMessage, response: ServerResponse, url: URL) => void | Promise<void>;

/** Makes routes that let in none but the room's own page, and that always answer. */
export function makeRoute(log: DoorLog, isClosed: () => boolean) {
  return (method: Route["method"], path: string, handle: Handle): Route => ({
    method,
    path,
    handle(request, response) {
      const refusal = isClosed() ? { status: 503, why: "The room is closing." } : refuse(request);
      if (refusal) {
        // An open page would else hold the server open with its next request.
        if (isClosed()) response.setHeader("connection", "close");
        sendJson(response, refusal.status, { why: refusal.why });
        return;
      }
      const url = new URL(request.url ?? path, "http://room");
      void answer(handle, request, response, url).catch((error: unknown) => {
        log.error({ err: error, path }, "the room could not answer");
        if (!response.headersSent) sendJson(response, 500, { why: "Something went wrong here. Try again." });
      });
    },
  });
}

/** A handle that throws at once fails as one that rejects later does. */
async function answer(handle: Handle, ...given: Parameters<Handle>): Promise<void> {
  await handle(...given);
}
