import type { Json } from "../json.ts";
import type { Person } from "../world.ts";
import { type Activity, botMention, channelData, entities, envelope, type Origin } from "./envelope.ts";

/** A message that a person has written. */
export interface Said {
  readonly id: string;
  /** In a channel the thread, also for the message that begins it. */
  readonly conversation: string;
  /** As the person sees it, without the mention. */
  readonly text: string;
  readonly person: Person;
  readonly mention: boolean;
}

/** `targeted`: a slash command, which only the bot sees. */
export function messageActivity(origin: Origin, said: Said, { targeted = false } = {}): Activity {
  const activity = envelope(origin, "message", { id: said.id, ...content(said) });
  return targeted ? { ...activity, recipient: { ...(activity["recipient"] as Json), isTargeted: true } } : activity;
}

export function editActivity(origin: Origin, said: Said): Activity {
  return envelope(origin, "messageUpdate", {
    id: said.id,
    ...content(said),
    channelData: { ...channelData(origin.place), eventType: "editMessage" },
  });
}

export function deleteActivity(origin: Origin, said: Said): Activity {
  return envelope(origin, "messageDelete", {
    id: said.id,
    channelData: { ...channelData(origin.place), eventType: "softDeleteMessage" },
  });
}

/** Teams sends the words a second time, as HTML. */
function content({ text, mention }: Said): Json {
  const whole = mention ? `${botMention.text} ${text}` : text;
  return {
    text: whole,
    textFormat: "plain",
    entities: entities(mention),
    attachments: [{ contentType: "text/html", content: html(text) }],
  };
}

export function html(text: string): string {
  return `<p>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</p>`;
}

/** A click on a button that only submits: a message without words. */
export function submitActivity(origin: Origin, cardId: string, data: Json): Activity {
  return envelope(origin, "message", { replyToId: cardId, value: data, channelData: fromMessage(origin) });
}

/** What a click says of where it came from. */
export function fromMessage({ place }: Origin): Json {
  return { ...channelData(place), source: { name: "message" } };
}
