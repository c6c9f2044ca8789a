import type { App } from "../app.ts";
import type { Json } from "../model.ts";
import type { World } from "../world.ts";
import { slackJson } from "./payload.ts";
import { postRaw, type RawRequest, signatureHeaders } from "./sign.ts";

export type Kind = "command" | "interaction" | "event";

export interface Retry {
  number: number;
  reason: string;
}

/** How the app acknowledged a delivery. */
export interface Outcome {
  /** The HTTP status; 0 when there was no answer in time. Over a socket, an acknowledgement counts as 200. */
  status: number;
  /** The body of the acknowledgement, parsed when it is JSON. */
  body: unknown;
  ms: number;
  /** Why the person who acted saw an error, if so. */
  problem?: string;
  /** The app asked not to get this again (X-Slack-No-Retry). */
  final?: boolean;
}

/** Something that Slack sent to an app, kept as it was sent. Over a socket, `url` is "socket". */
export interface Delivery extends RawRequest {
  kind: Kind;
  app: App;
  payload: Json;
  retry?: Retry;
  outcome?: Outcome;
}

/** Sends a payload once and waits for the acknowledgement: three seconds, by the wall's clock, not the double's. */
export async function deliver(world: World, app: App, kind: Kind, payload: Json, retry?: Retry): Promise<Outcome> {
  const raw = app.socketMode ? overSocket(payload) : overHttp(world, app, kind, payload, retry);
  const delivery: Delivery = { ...raw, kind, app, payload, ...(retry && { retry }) };
  world.deliveries.push(delivery);
  const outcome = app.socketMode
    ? await app.sockets.deliver(kind, payload, world.patience, retry)
    : await post(raw, world.patience);
  delivery.outcome = outcome;
  return outcome;
}

const overSocket = (payload: Json): RawRequest => ({ url: "socket", headers: {}, body: JSON.stringify(payload) });

function overHttp(world: World, app: App, kind: Kind, payload: Json, retry?: Retry): RawRequest {
  if (!app.endpoint) throw new Error(`${app.name} has no address yet: call app.deliverTo(url)`);
  const body = encode(kind, payload);
  return {
    url: app.endpoint,
    body,
    headers: {
      "user-agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
      "content-type": kind === "event" ? "application/json" : "application/x-www-form-urlencoded",
      "content-length": String(Buffer.byteLength(body)),
      ...signatureHeaders(body, app.signingSecret, Math.floor(world.clock.now() / 1000)),
      ...(retry && { "x-slack-retry-num": String(retry.number), "x-slack-retry-reason": retry.reason }),
    },
  };
}

function encode(kind: Kind, payload: Json): string {
  if (kind === "event") return slackJson(payload);
  if (kind === "interaction") return new URLSearchParams({ payload: slackJson(payload) }).toString();
  return new URLSearchParams(payload as Record<string, string>).toString();
}

async function post(raw: RawRequest, patience: number): Promise<Outcome> {
  const started = performance.now();
  try {
    const { status, body, ms, headers } = await postRaw(raw, patience);
    const refused = status < 200 || status > 299;
    const final = headers["x-slack-no-retry"] === "1";
    return { status, body: parsed(body), ms, ...(refused && { problem: "dispatch_failed" }), ...(final && { final }) };
  } catch (error) {
    const late = error instanceof Error && error.name === "AbortError";
    const ms = Math.round(performance.now() - started);
    return { status: 0, body: "", ms, problem: late ? "operation_timeout" : "connection_failed" };
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
