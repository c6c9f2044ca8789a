import { AuthorizationError, HTTPReceiver, type Receiver, SocketModeReceiver } from "@slack/bolt";
import type { DoorLog, Route } from "../../core/ports/door.ts";
import { boltLog } from "./boltLog.ts";
import { slackRoute } from "./http.ts";
import { keepConnected } from "./socket.ts";

/** How Slack's payloads reach us. */
export interface WayIn {
  readonly receiver: Receiver;
  readonly routes: readonly Route[];
  open(): Promise<void>;
  close(): Promise<void>;
}

export interface HttpSettings {
  readonly signingSecret: string;
  readonly now: () => Date;
  readonly log: DoorLog;
}

/** Bolt gives up on an acknowledgement after this; Slack has long done so. */
const unansweredMs = 60_000;

export function overHttp({ signingSecret, now, log }: HttpSettings): WayIn {
  const receiver = new HTTPReceiver({
    signingSecret,
    // Verified before Bolt sees it, more strictly than Bolt does.
    signatureVerification: false,
    logger: boltLog(log),
    unhandledRequestTimeoutMillis: unansweredMs,
    // Anything but success makes Slack send an event again.
    async processEventErrorHandler({ error, response }) {
      if (!response.headersSent) response.writeHead(error instanceof AuthorizationError ? 401 : 503).end();
      return true;
    },
  });
  const refused = (reason: string) => log.warn({ reason }, "a request to /slack/events was refused");
  const route = slackRoute({ secret: signingSecret, now, listener: receiver.requestListener, refused });
  return { receiver, routes: [route], async open() {}, async close() {} };
}

export interface SocketSettings {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly log: DoorLog;
}

export function overSocket({ appToken, apiUrl, log }: SocketSettings): WayIn {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: boltLog(log),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { slackApiUrl: apiUrl, retryConfig: { retries: 0 } } },
    // What is not acknowledged, Slack sends again; what is for another app, it need not.
    processEventErrorHandler: async ({ error }) => error instanceof AuthorizationError,
  });
  let socket: Awaited<ReturnType<typeof keepConnected>> | undefined;
  return {
    receiver,
    routes: [],
    async open() {
      socket = await keepConnected(receiver.client, log);
    },
    close: async () => await socket?.close(),
  };
}
