import { z } from "zod";
import type { Ask } from "../../core/ask.ts";
import { isSilent, type Reply } from "../../core/reply.ts";
import { type Delivery, type Desk, settingOf } from "./desk.ts";
import { takeHomeOpened } from "./homeTab.ts";
import { askOfChange, askOfJoin, askOfMessage, isConversation } from "./inbound.ts";
import { makeOnce } from "./once.ts";
import { codeOf } from "./outside.ts";
import { joinEvent, messageEvent } from "./payloads.ts";
import type { Spot } from "./speak.ts";

const envelope = z.object({ event: z.looseObject({ type: z.string() }) });

/** Slack sends an event again at once, after a minute and after five. After the second the asker is told instead. */
const lastTry = 2;

/** Thrown so that the event is not acknowledged, and Slack sends it again. */
export class Unfinished extends Error {}

type Take = (desk: Desk, delivery: Delivery, event: unknown) => Promise<void>;

/** The events that we listen to. They are acknowledged when this has returned, and not where it throws. */
export function makeTakeEvent(): (desk: Desk, delivery: Delivery) => Promise<void> {
  const once = makeOnce();
  const takers: ReadonlyMap<string, Take> = new Map([
    ["message", takeMessage],
    ["app_mention", takeMessage],
    ["member_joined_channel", takeJoin],
    ["app_home_opened", takeHomeOpened],
    ["app_uninstalled", takeGoodbye],
    ["tokens_revoked", takeGoodbye],
  ]);

  return async (desk, delivery) => {
    const { event } = envelope.parse(delivery.body);
    await takers.get(event.type)?.(desk, delivery, event);
  };

  async function takeMessage(desk: Desk, delivery: Delivery, raw: unknown): Promise<void> {
    const setting = settingOf(desk, delivery);
    const change = askOfChange(raw, setting);
    if (change) {
      await finished(desk, delivery, change);
      return;
    }
    const event = messageEvent.parse(raw);
    const ask = await askOfMessage(event, setting);
    if (!ask) return;
    const { channel, thread_ts: thread } = event;
    await once(ask.key, async () => {
      const reply = await finished(desk, delivery, ask);
      desk.later(() => tell(desk, ask, reply, { channel, thread }));
    });
  }

  async function takeJoin(desk: Desk, delivery: Delivery, raw: unknown): Promise<void> {
    const event = joinEvent.parse(raw);
    const ask = await askOfJoin(event, settingOf(desk, delivery));
    if (!ask) return;
    await once(ask.key, async () => {
      const reply = await finished(desk, delivery, ask);
      desk.later(async () => {
        const message = await desk.speaker.answer(reply, { language: desk.language });
        if (message) await desk.speaker.say({ channel: event.channel }, message);
      });
    });
  }
}

/** The reply, where the work is done or Slack is not to try again. */
async function finished(desk: Desk, { retry }: Delivery, ask: Ask): Promise<Reply> {
  const reply = await desk.ask(ask);
  if (reply.kind === "said" && reply.mood === "broken" && retry < lastTry) throw new Unfinished();
  return reply;
}

/** To the asker alone: in a channel unseen by others, in the person's own conversation as a message like others, which stays. */
async function tell(desk: Desk, { from, place }: Ask, reply: Reply, spot: Spot): Promise<void> {
  if (isSilent(reply)) return;
  const { channel, thread } = place;
  const message = await desk.speaker.answer(reply, { language: desk.language, channel, thread });
  if (!message || !("user" in from)) return;
  if (isConversation(spot.channel)) await desk.speaker.say(spot, message);
  else await desk.speaker.whisper(from.user, spot, message);
}

async function takeGoodbye({ goodbye, log }: Desk, { body }: Delivery): Promise<void> {
  try {
    await goodbye(envelope.parse(body).event.type);
  } catch (error) {
    log.warn({ problem: codeOf(error) }, "Slack said goodbye, but not whether our token still works");
    throw new Unfinished();
  }
}
