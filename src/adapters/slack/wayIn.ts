import type { IncomingMessage, ServerResponse } from "node:http";
import { HTTPReceiver, type Receiver, SocketModeReceiver } from "@slack/bolt";
import { z } from "zod";
import type { DoorLog, Route } from "../../core/ports/door.ts";
import { boltLog } from "./boltLog.ts";
import { slackRoute } from "./http.ts";
import { UnknownSender } from "./installations/sender.ts";
import type { FindSigners, Signers } from "./installations/signers.ts";
import { keepConnected } from "./socket.ts";
import { dropUnreadable } from "./socketMessages.ts";
import { Unreadable } from "./unreadable.ts";

/** Over HTTP: an answer as Bolt is to send it. */
export type Written = (answer: object) => string;

/** How Slack's payloads reach us. With each its signers come along, as Bolt's custom property. */
export interface WayIn {
  readonly receiver: Receiver;
  readonly routes: readonly Route[];
  open(): Promise<void>;
  close(): Promise<void>;
}

export interface HttpSettings {
  readonly findSigners: FindSigners;
  readonly now: () => Date;
  readonly log: DoorLog;
}

const named = z.object({ api_app_id: z.string().optional() });
/** Bolt gives up on an acknowledgement after this; Slack has long done so. */
const unansweredMs = 60_000;

export function overHttp({ findSigners, now, log }: HttpSettings): WayIn {
  const properties = new WeakMap<IncomingMessage, { readonly signers: Signers; readonly written: Written }>();
  const receiver = new HTTPReceiver({
    // Verified before Bolt sees it: more strictly than Bolt does, and for several apps.
    signingSecret: "",
    signatureVerification: false,
    customPropertiesExtractor: (request) => properties.get(request) ?? {},
    logger: boltLog(log),
    unhandledRequestTimeoutMillis: unansweredMs,
    // Anything but success makes Slack send an event again.
    async processEventErrorHandler({ error, response }) {
      if (!response.headersSent) response.writeHead(statusOf(error)).end();
      return true;
    },
  });
  const refused = (reason: string) => log.warn({ reason }, "a request to /slack/events was refused");
  const signed = (request: IncomingMessage, response: ServerResponse, signers: Signers) =>
    void properties.set(request, { signers, written: (answer) => inOnePiece(response, answer) });
  const route = slackRoute({ findSigners, now, listener: receiver.requestListener, signed, refused });
  return { receiver, routes: [route], async open() {}, async close() {} };
}

/** Bolt gives no length, and Node would send the answer in chunks, which takes it longer than all else that it does. */
function inOnePiece(response: ServerResponse, answer: object): string {
  const text = JSON.stringify(answer);
  response.setHeader("content-type", "application/json");
  response.setHeader("content-length", Buffer.byteLength(text));
  return text;
}

/** What can be read by no try is refused for good. */
function statusOf(error: Error): number {
  if (error instanceof UnknownSender) return 401;
  return error instanceof Unreadable ? 400 : 503;
}

export interface SocketSettings {
  readonly appToken: string;
  /** Over a socket, Slack itself has vouched for the app. */
  readonly signersOf: (appId: string | undefined) => Signers;
  readonly apiUrl: string;
  readonly log: DoorLog;
}

export function overSocket({ appToken, signersOf, apiUrl, log }: SocketSettings): WayIn {
  const receiver = new SocketModeReceiver({
    appToken,
    customPropertiesExtractor: ({ body }) => ({ signers: signersOf(named.safeParse(body).data?.api_app_id) }),
    logger: boltLog(log),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { slackApiUrl: apiUrl, retryConfig: { retries: 0 } } },
    // What is not acknowledged, Slack sends again; what is for another app, it need not.
    processEventErrorHandler: async ({ error }) => error instanceof UnknownSender || error instanceof Unreadable,
  });
  dropUnreadable(receiver.client, log);
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
