import type { types } from "@slack/bolt";
import { z } from "zod";
import type { Ask } from "../../core/ask.ts";
import { type Reply, refused } from "../../core/reply.ts";
import { texts as house } from "../../core/sayings.ts";
import type { Language } from "../../core/texts.ts";
import { readButton } from "./clicks.ts";
import { type Delivery, type Desk, settingOf } from "./desk.ts";
import { askOfClick, type Setting } from "./inbound.ts";
import { inTime } from "./patience.ts";
import { clickPayload } from "./payloads.ts";
import { renderMessage } from "./render.ts";
import { type Kept, keep, recall } from "./viewMemory.ts";
import { answerView } from "./views.ts";

/** What the house is asked when someone opens the tab: the same as if they had typed it. */
const words = "hem";

const openedEvent = z.object({
  user: z.string().min(1).max(255),
  tab: z.string().optional(),
  event_ts: z.string().optional(),
});

/** Someone has opened our app's page: its home tab is drawn as it then is, for that person. */
export async function takeHomeOpened(desk: Desk, delivery: Delivery, raw: unknown): Promise<void> {
  const { user, tab, event_ts } = openedEvent.parse(raw);
  if (tab !== "home") return;
  const setting = settingOf(desk, delivery);
  const reply = await desk.ask(await askOfOpening(user, event_ts ?? "", setting));
  desk.later(() => desk.speaker.publish(user, homeView(reply, desk.language)));
}

async function askOfOpening(user: string, at: string, { people, team, language }: Setting): Promise<Ask> {
  const from = await people.find({ id: user }, team);
  return { from, place: { platform: "slack", team }, says: { words }, key: `slack:home:${user}:${at}`, language };
}

function homeView(reply: Reply, language: Language): types.HomeView {
  const spoken = reply.language ?? language;
  const shown = reply.kind === "said" ? renderMessage({ say: reply.text, card: reply.card }, spoken) : undefined;
  return { type: "home", private_metadata: keep({ language: spoken }), blocks: shown?.blocks ?? [] };
}

const inHome = z.object({ view: z.object({ type: z.literal("home"), private_metadata: z.string() }) });
/** A home tab is a view, but none that an answer can take the place of. */
const homeClick = clickPayload.omit({ view: true });

export function isHomeClick(body: unknown): boolean {
  return inHome.safeParse(body).success;
}

/** A button in the home tab: its form or its answer opens above the tab, which is drawn anew when it is next opened. */
export async function takeHomeClick(desk: Desk, delivery: Delivery): Promise<void> {
  const payload = homeClick.parse(delivery.body);
  const kept = recall(inHome.parse(delivery.body).view.private_metadata) ?? { language: desk.language };
  const work = answerInHome(desk, delivery, payload, kept);
  await inTime(work);
  await delivery.ack();
  desk.later(async () => await show(desk, payload, await work, kept));
}

type HomeClick = z.infer<typeof homeClick>;

async function answerInHome(desk: Desk, delivery: Delivery, payload: HomeClick, kept: Kept): Promise<Reply> {
  const pressed = readButton(payload);
  if (!pressed) return refused(house[kept.language].outdated);
  const ask = await askOfClick(payload, pressed.says, settingOf(desk, delivery), kept);
  return await desk.ask({ ...ask, group: pressed.group });
}

/** Where nothing can be opened any more, the answer comes in the person's own conversation. */
async function show(desk: Desk, { user, trigger_id }: HomeClick, reply: Reply, kept: Kept): Promise<void> {
  const { speaker } = desk;
  if (await speaker.open(answerView(reply, kept), trigger_id)) return;
  const message = await speaker.answer(reply, kept);
  if (message) await speaker.say({ channel: user.id }, message);
}
