import { setTimeout as delay } from "node:timers/promises";
import type { SocketModeReceiver } from "@slack/bolt";
import type { DoorLog } from "../../core/ports/door.ts";
import { codeOf } from "./outside.ts";

type Client = SocketModeReceiver["client"];

const firstWaitMs = 500;
const longestWaitMs = 30_000;
/** Slack may be away for longer than a start should take. */
const longestStartMs = 3000;

/**
 * Keeps a socket to Slack open. The SDK would do that too, but it waits five seconds before it comes back, and where
 * it cannot it ends the program with a rejection that nobody can catch.
 */
export async function keepConnected(client: Client, log: DoorLog): Promise<{ close(): Promise<void> }> {
  const closing = new AbortController();
  let connecting: Promise<void> | undefined;

  async function connect(): Promise<void> {
    for (let wait = firstWaitMs; !closing.signal.aborted; wait = Math.min(wait * 2, longestWaitMs)) {
      try {
        await client.start();
        // Closed in the meantime: nobody else would end this socket.
        if (closing.signal.aborted) await client.disconnect();
        return;
      } catch (error) {
        log.warn({ problem: codeOf(error) }, "no socket to Slack: is it reachable, and SLACK_APP_TOKEN right?");
        await delay(wait, undefined, { signal: closing.signal, ref: false }).catch(() => {});
      }
    }
  }

  function keep(): Promise<void> {
    connecting ??= connect().finally(() => {
      connecting = undefined;
    });
    return connecting;
  }

  client.on("disconnected", () => {
    if (!closing.signal.aborted) void keep();
  });
  await Promise.race([keep(), delay(longestStartMs, undefined, { ref: false })]);

  return {
    async close() {
      closing.abort();
      await client.disconnect();
    },
  };
}
