import { z } from "zod";
import type { Ask, Said } from "../../core/ask.ts";
import { readPayload } from "../../core/payload.ts";
import { type Reply, refused } from "../../core/reply.ts";
import { texts as house } from "../../core/sayings.ts";
import { type Delivery, type Desk, settingOf } from "./desk.ts";
import { askOfClick, askOfForm, isConversation, threadOf } from "./inbound.ts";
import { acknowledgeFirst, inTime, saying } from "./patience.ts";
import { type ClickPayload, clickPayload, type OpenView } from "./payloads.ts";
import type { SlackMessage } from "./render.ts";
import { type Kept, recall } from "./viewMemory.ts";
import { viewAfter } from "./views.ts";

const formButton = z.object({ form: z.string() });

/** A pressed button: on a card, on a message that opens a form, or in a view. */
export async function takeClick(desk: Desk, delivery: Delivery): Promise<void> {
  const payload = clickPayload.parse(delivery.body);
  if (payload.view) return await takeClickInView(desk, delivery, payload, payload.view);
  const { channel, container } = payload;
  const openly = channel !== undefined && isConversation(channel.id) && container?.is_ephemeral !== true;
  const to = { openly, thread: threadOf(payload) };
  await acknowledgeFirst(desk, delivery, answerClick(desk, delivery, payload), to);
}

async function answerClick(desk: Desk, delivery: Delivery, payload: ClickPayload): Promise<SlackMessage | undefined> {
  const { language } = desk;
  const pressed = readButton(payload);
  if (!pressed) return saying(house[language].outdated, language);
  const ask: Ask = { ...(await askOfClick(payload, pressed.says, settingOf(desk, delivery))), group: pressed.group };
  const { channel, thread } = ask.place;
  return await desk.speaker.answer(await desk.ask(ask), { language, channel, thread }, payload.trigger_id);
}

/** What the button asks for. Undefined: it is none of ours, or of an older version. */
export function readButton({
  actions: [{ action_id, value }],
}: Pick<ClickPayload, "actions">): { says: Said; group: string | undefined } | undefined {
  const carried = parsed(value);
  if (action_id !== "open") return readPayload(carried);
  const { data } = formButton.safeParse(carried);
  return data && { says: { form: data.form, typed: {}, submitted: false }, group: undefined };
}

function parsed(value: string | undefined): unknown {
  try {
    return value && JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** The answer takes the place of what the view showed. That needs no trigger, so it may come after the acknowledgement. */
async function takeClickInView(desk: Desk, delivery: Delivery, payload: ClickPayload, view: OpenView): Promise<void> {
  const kept = recall(view.private_metadata) ?? { language: desk.language };
  const work = answerInView(desk, delivery, { ...payload, view }, kept);
  await inTime(work);
  await delivery.ack();
  desk.later(async () => await desk.speaker.redraw(view.id, viewAfter(await work, view, kept)));
}

async function answerInView(
  desk: Desk,
  delivery: Delivery,
  payload: ClickPayload & { view: OpenView },
  kept: Kept,
): Promise<Reply> {
  const setting = settingOf(desk, delivery);
  const { session } = kept;
  if (payload.actions[0].action_id === "more" && session)
    return await desk.ask(await askOfForm(payload, { ...kept, session }, false, setting));
  const pressed = readButton(payload);
  if (!pressed) return refused(house[kept.language].outdated);
  return await desk.ask({ ...(await askOfClick(payload, pressed.says, setting, kept)), group: pressed.group });
}
