import type { SocketModeReceiver } from "@slack/bolt";
import { z } from "zod";
import type { DoorLog } from "../../core/ports/door.ts";

type Client = SocketModeReceiver["client"];

/** What the SDK says to itself under these names would be taken for its own, or end the program. */
const reserved = [
  ...["error", "close", "ws_message", "slack_event"],
  ...["connecting", "connected", "reconnecting", "disconnecting", "disconnected"],
];
const name = z.string().refine((type) => !reserved.includes(type));
const about = z.looseObject({ type: z.enum(["hello", "disconnect"]) });
const event = z.looseObject({
  type: z.literal("events_api"),
  payload: z.looseObject({ event: z.looseObject({ type: name }) }),
});
const other = z.looseObject({ type: name.refine((type) => type !== "events_api"), payload: z.looseObject({}) });
const message = z.union([about, event, other]);

/**
 * Lets only messages through that are built as Slack's are: the SDK reads fields of whatever comes, and where it falls
 * over them, nobody catches it. What is dropped is not acknowledged.
 */
export function dropUnreadable(client: Client, log: DoorLog): void {
  const emit = client.emit.bind(client);
  client.emit = (occasion, ...given) => {
    if (occasion !== "ws_message" || isReadable(given[0])) return emit(occasion, ...given);
    log.warn({}, "a message over the socket to Slack is built like none of Slack's, and was dropped");
    return false;
  };
}

function isReadable(data: unknown): boolean {
  try {
    return message.safeParse(JSON.parse(String(data))).success;
  } catch {
    return false;
  }
}
