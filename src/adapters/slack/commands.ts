import type { Ask } from "../../core/ask.ts";
import { type Delivery, type Desk, settingOf } from "./desk.ts";
import { askOfCommand, askOfShortcut } from "./inbound.ts";
import { acknowledgeFirst, acknowledgeWith } from "./patience.ts";
import { commandPayload, shortcutPayload } from "./payloads.ts";
import type { SlackMessage } from "./render.ts";

/** A slash command: its answer goes with the acknowledgement, to the one who typed it. */
export async function takeCommand(desk: Desk, delivery: Delivery): Promise<void> {
  const payload = commandPayload.parse(delivery.body);
  const ask = askOfCommand(payload, settingOf(desk, delivery));
  await acknowledgeWith(desk, delivery, answer(desk, ask, payload.trigger_id));
}

/** A shortcut on a message. */
export async function takeShortcut(desk: Desk, delivery: Delivery): Promise<void> {
  const payload = shortcutPayload.parse(delivery.body);
  const ask = askOfShortcut(payload, settingOf(desk, delivery));
  const { ts, thread_ts } = payload.message;
  const thread = thread_ts === ts ? undefined : thread_ts;
  await acknowledgeFirst(desk, delivery, answer(desk, ask, payload.trigger_id), { thread });
}

async function answer(desk: Desk, asked: Promise<Ask>, trigger: string): Promise<SlackMessage | undefined> {
  const ask = await asked;
  const { channel, thread } = ask.place;
  return await desk.speaker.answer(await desk.ask(ask), { language: desk.language, channel, thread }, trigger);
}
