import { z } from "zod";
import type { Activity } from "../act/envelope.ts";
import { type Delivery, deliver, type Route } from "./deliver.ts";
import { type Answer, serve } from "./server.ts";

/** Stands between a sender and the bot: signs what passes, and tells what the bot answered. */
export interface Tap {
  /** Where the sender sends to. */
  readonly url: string;
  /** Resolves with the bot's answer to the next activity that fits. */
  next(fits: (activity: Activity) => boolean): Promise<Delivery>;
  close(): Promise<void>;
}

const Incoming = z.looseObject({ type: z.string(), id: z.string(), serviceUrl: z.string() });
const PATIENCE_MS = 10_000;

interface Wait {
  readonly fits: (activity: Activity) => boolean;
  readonly settle: (delivery: Delivery) => void;
}

/** `route` is asked for every activity, so that the bot may move. */
export async function startTap(route: () => Route): Promise<Tap> {
  const waits = new Set<Wait>();
  const server = await serve(async ({ body }): Promise<Answer> => {
    // A sender that looks whether anyone is there.
    if (body === undefined) return { status: 405 };
    const activity = Incoming.parse(body);
    const delivery = await deliver(route(), activity).catch(unreached);
    const wait = [...waits].find(({ fits }) => fits(activity));
    if (wait) waits.delete(wait);
    wait?.settle(delivery);
    return delivery;
  });
  const next = (fits: Wait["fits"]) =>
    new Promise<Delivery>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No activity for: ${fits}`)), PATIENCE_MS);
      const settle = (delivery: Delivery) => {
        clearTimeout(timer);
        resolve(delivery);
      };
      waits.add({ fits, settle });
    });
  return { url: `${server.url}/api/messages`, next, close: () => server.close() };
}

function unreached(error: Error): Delivery {
  return { status: 502, body: `The bot cannot be reached: ${error.message}` };
}
