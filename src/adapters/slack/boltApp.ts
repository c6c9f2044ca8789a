import { App, type Receiver, type ReceiverEvent } from "@slack/bolt";
import { z } from "zod";
import type { DoorLog } from "../../core/ports/door.ts";
import { boltLog } from "./boltLog.ts";
import type { Delivery } from "./desk.ts";
import type { Installed } from "./installation.ts";

export interface BoltOptions {
  readonly receiver: Receiver;
  readonly installed: Installed;
  /** Given, payloads for other apps are refused. */
  readonly appId?: string | undefined;
  readonly log: DoorLog;
  readonly listen: (delivery: Delivery) => Promise<void>;
}

const answerMs = 10_000;

/** What tells an installation from another: the view knows it where a button within it does not. */
const origin = z.object({
  api_app_id: z.string().optional(),
  view: z.object({ app_installed_team_id: z.string().optional() }).nullish(),
  authorizations: z.array(z.object({ user_id: z.string().optional(), is_bot: z.boolean().optional() })).nullish(),
});

/** Bolt as the transport: it receives and acknowledges, and one listener takes everything. */
export function makeBoltApp({ receiver, installed, appId, log, listen }: BoltOptions): PatientApp {
  const app = new PatientApp({
    receiver,
    convoStore: false,
    attachFunctionToken: false,
    ignoreSelf: false,
    logger: boltLog(log),
    clientOptions: { fetch: (url, init) => fetch(url, { signal: AbortSignal.timeout(answerMs), ...init }) },
    // No token: Bolt would keep a client for every workspace that it ever met, and we speak with our own.
    async authorize({ teamId }, body) {
      const { api_app_id, view, authorizations } = origin.parse(body);
      if (appId && api_app_id !== appId) throw new Error("a payload for another app");
      const known = installed.known();
      const bot = authorizations?.find(({ is_bot }) => is_bot)?.user_id;
      return { teamId: known?.team ?? view?.app_installed_team_id ?? teamId, botUserId: known?.user ?? bot };
    },
  });
  // A middleware, not listeners: Bolt would try each of them on every payload.
  app.use(async (args) => {
    const { body, context } = args;
    const ack: Delivery["ack"] = context["acknowledge"];
    const respond = "respond" in args ? args.respond : undefined;
    const { teamId: team = "", botUserId: self, retryNum: retry = 0 } = context;
    await listen({ body, team, self, retry, ack, respond });
  });
  // Bolt's own handler would log what the payload holds.
  app.error(async (error) => {
    throw error;
  });
  return app;
}

/**
 * Acknowledges when the payload has been handled. Bolt acknowledges events before it has even looked for a listener:
 * one that then fails would be lost, where Slack would have sent it again.
 */
class PatientApp extends App {
  readonly #underWay = new Set<Promise<void>>();
  #closing = false;

  override async processEvent(event: ReceiverEvent): Promise<void> {
    // Not acknowledged, it comes again: to another process, or to this one's successor.
    if (this.#closing) throw new Error("closing");
    const work = this.#process(event);
    this.#underWay.add(work);
    try {
      await work;
    } finally {
      this.#underWay.delete(work);
    }
  }

  /** Takes no more payloads; resolves when those under way have been acknowledged. */
  async finish(): Promise<void> {
    this.#closing = true;
    await Promise.allSettled(this.#underWay);
  }

  async #process(event: ReceiverEvent): Promise<void> {
    let body: object | undefined;
    const acknowledge = async (given?: object) => {
      body = given ?? body;
    };
    await super.processEvent({ ...event, ack: acknowledge, customProperties: { acknowledge } });
    await event.ack(body);
  }
}
