import { accountKey } from "../../core/ask.ts";
import { nobody, type Speaker, type Utterance } from "../../core/conversation.ts";
import { Unreadable } from "../../core/errors.ts";
import type { ChatPort, Span } from "../../core/ports/chat.ts";
import type { Conversations } from "./conversations.ts";
import { accountOf, mentionedIn } from "./mentions.ts";
import { platform, type RoomSettings, team } from "./settings.ts";
import { texts } from "./texts.ts";
import type { Message } from "./wire.ts";

const pageSize = 200;

/** What all see of a channel of the room. Everyone who is in the room is in all its channels. */
export function makeReading(
  settings: RoomSettings,
  conversations: Conversations,
): Pick<ChatPort, "read" | "mayRead" | "isPrivate"> {
  return {
    async read({ channel }, span, cursor, signal) {
      signal.throwIfAborted();
      const said = conversations.said(channel);
      if ("thread" in span && !said.some(({ id }) => id === span.thread))
        throw new Unreadable({ sv: texts.sv.noThread, en: texts.en.noThread });
      const wanted = said.filter((message) => isWithin(message, span, said));
      const from = Number(cursor ?? 0);
      const next = from + pageSize < wanted.length ? String(from + pageSize) : undefined;
      return { messages: wanted.slice(from, from + pageSize).map((one) => utteranceOf(one, settings)), next };
    },
    mayRead: async ({ platform: theirs, user }, { channel }) =>
      theirs === platform &&
      settings.personas.some((persona) => persona.user === user) &&
      settings.channels.some(({ id }) => id === channel),
    isPrivate: async ({ channel }) => !settings.channels.some(({ id }) => id === channel),
  };
}

function isWithin(message: Message, span: Span, all: readonly Message[]): boolean {
  const { id, thread } = message;
  if ("thread" in span) return id === span.thread || thread === span.thread;
  const root = thread === undefined ? message : all.find((one) => one.id === thread);
  const isOfTime = ({ at }: Message) => new Date(at) >= span.from && new Date(at) < span.to;
  return isOfTime(message) && root !== undefined && isOfTime(root);
}

function utteranceOf(message: Message, settings: RoomSettings): Utterance {
  const { id, at, deleted, from, changed, file } = message;
  const frame = { id, at: new Date(at), reactions: [] };
  if (deleted) return { ...frame, author: nobody, text: "", mentions: [], files: [], deleted };
  const { text, mentions } = namesShown(message.text, settings);
  return {
    ...frame,
    author: authorOf(from, settings),
    text,
    mentions,
    files: file ? [file.name] : [],
    // Our own cards are drawn anew as what they show changes.
    ...(changed && from !== undefined && { edited: true as const }),
  };
}

/** "@miso" is "@MISO", as the page shows whom it means. */
function namesShown(text: string, settings: RoomSettings): Pick<Utterance, "text" | "mentions"> {
  const mentioned = Object.entries(mentionedIn(text, settings.personas));
  const mentions = new Map<string, Speaker>();
  let shown = text;
  for (const [words, account] of mentioned) {
    const speaker = authorOf(account.user, settings);
    mentions.set(speaker.id, speaker);
    shown = shown.replaceAll(words, `@${speaker.name}`);
  }
  return { text: shown, mentions: [...mentions.values()] };
}

function authorOf(user: string | undefined, { personas, language }: RoomSettings): Speaker {
  if (user === undefined) return { id: accountKey({ platform, team, user: "" }), name: "Samspråk", bot: true };
  const persona = personas.find((one) => one.user === user);
  if (!persona) return { id: accountKey({ platform, team, user }), name: user };
  const account = accountOf(persona, language);
  return { id: accountKey(account), name: account.name ?? user };
}
