import type { Activity } from "../act/envelope.ts";
import { parse } from "./server.ts";

/** The way to a bot. */
export interface Route {
  /** The whole address: http://127.0.0.1:3978/api/messages. */
  readonly endpoint: string;
  /** Gives the authorization header that proves that an activity comes from Teams; without it, none is sent. */
  readonly sign?: (activity: Activity) => string | undefined;
}

/** What the bot answered: for an invoke, `body` is what Teams acts on. */
export interface Delivery {
  readonly status: number;
  /** JSON where it is JSON, else the text; undefined where it is empty. */
  readonly body: unknown;
}

const PATIENCE_MS = 15_000;

export async function deliver({ endpoint, sign }: Route, activity: Activity): Promise<Delivery> {
  const authorization = sign?.(activity);
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json", ...(authorization !== undefined && { authorization }) },
    body: JSON.stringify(activity),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  return { status: response.status, body: parse(await response.text()) };
}
