import { App, type Receiver, type ReceiverEvent } from "@slack/bolt";
import type { DoorLog } from "../../core/ports/door.ts";
import { boltLog } from "./boltLog.ts";
import type { Delivery } from "./desk.ts";
import { senderOf } from "./installations/sender.ts";
import type { Signers } from "./installations/signers.ts";
import { Unreadable } from "./unreadable.ts";
import type { Written } from "./wayIn.ts";

export interface BoltOptions {
  readonly receiver: Receiver;
  readonly log: DoorLog;
  readonly listen: (delivery: Delivery) => Promise<void>;
}

const answerMs = 10_000;

/** Bolt as the transport: it receives and acknowledges, and one listener takes everything. */
export function makeBoltApp({ receiver, log, listen }: BoltOptions): PatientApp {
  const app = new PatientApp({
    receiver,
    convoStore: false,
    attachFunctionToken: false,
    ignoreSelf: false,
    logger: boltLog(log),
    clientOptions: { fetch: (url, init) => fetch(url, { signal: AbortSignal.timeout(answerMs), ...init }) },
    // No token: Bolt would keep a client for every workspace that it ever met, and we speak with our own. Nor is it
    // asked who sent what: it does not ask where someone has removed us.
    authorize: async () => ({}),
  });
  // A middleware, not listeners: Bolt would try each of them on every payload.
  app.use(async (args) => {
    const { body, context } = args;
    context["heard"]();
    const ack: Delivery["ack"] = context["acknowledge"];
    const signers: Signers = context["signers"];
    const respond = "respond" in args ? args.respond : undefined;
    await listen({ ...senderOf(body, signers), body, retry: context.retryNum ?? 0, ack, respond });
  });
  // Bolt's own handler would log what the payload holds, and Bolt wraps what is thrown here.
  app.error(async (error) => {
    throw error.original ?? error;
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
    let isHeard = false;
    const heard = () => {
      isHeard = true;
    };
    const acknowledge = async (given?: object) => {
      body = given ?? body;
    };
    try {
      await super.processEvent({
        ...event,
        ack: acknowledge,
        customProperties: { ...event.customProperties, acknowledge, heard },
      });
    } catch (error) {
      // Bolt itself fell over it, on its way to us.
      throw isHeard ? error : new Unreadable("a payload that Bolt cannot read", { cause: error });
    }
    const written: Written | undefined = event.customProperties?.["written"];
    await event.ack(body && written ? written(body) : body);
  }
}
