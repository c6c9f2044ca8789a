import type { Ask } from "../../core/ask.ts";
import type { Dispatch } from "../../core/dispatch.ts";
import { isSilent } from "../../core/reply.ts";
import type { Conversations } from "./conversations.ts";
import { readAsk } from "./inbound.ts";
import { harmless } from "./looks/harmless.ts";
import { accountOf } from "./mentions.ts";
import { showOpenly, showReply } from "./outbound.ts";
import { platform, type RoomSettings, team } from "./settings.ts";
import type { Answer } from "./wire.ts";

/** Hears what a visitor did, and shows the answer. Undefined where the page could not have sent it. */
export async function hear(
  raw: unknown,
  settings: RoomSettings,
  conversations: Conversations,
  dispatch: Dispatch,
): Promise<Answer | undefined> {
  const heard = readAsk(raw, settings, conversations);
  if (!heard) return undefined;
  const { persona, body, place, ask, spoken } = heard;
  if (spoken && body.says.kind === "line") {
    const where = place.channel === undefined ? { person: persona.user } : { channel: place.channel };
    conversations.add({ ...where, thread: place.thread, from: persona.user, text: harmless(body.says.text) });
  }
  if (!ask) return { kind: "shown" };
  const reply = await dispatch(ask);
  if (isSilent(reply)) return { kind: "shown" };
  return showReply(reply, heard, settings, conversations);
}

/** Samspråk is brought into a channel: what it then says, everyone sees. */
export async function arrive(
  channel: string,
  key: string,
  settings: RoomSettings,
  conversations: Conversations,
  dispatch: Dispatch,
): Promise<void> {
  const [persona] = settings.personas;
  const { language } = settings;
  const place = { platform, team, channel };
  const ask: Ask = { from: accountOf(persona, language), place, says: { arrived: true }, language, key };
  showOpenly(await dispatch(ask), channel, settings, conversations);
}
