import type { Limits } from "../../core/card.ts";
import { OutsideError } from "../../core/errors.ts";
import type { ChatPort, Target } from "../../core/ports/chat.ts";
import type { Reply } from "../../core/reply.ts";
import type { Language } from "../../core/texts.ts";
import type { Conversations, NewMessage } from "./conversations.ts";
import { fileOf } from "./files.ts";
import type { Heard } from "./inbound.ts";
import { harmless } from "./looks/harmless.ts";
import { makeReading } from "./reading.ts";
import { renderContent, renderForm } from "./render.ts";
import type { RoomSettings } from "./settings.ts";
import type { Answer } from "./wire.ts";

/** A page has room for all that one cares to read. */
const limits: Limits = { blocks: 200, buttons: 25, text: 100_000, label: 200 };

/** Marks are looked for soon after they were left, if at all. */
const mostMarks = 1_000;

/** How the relay posts in the room. Marks and messages live no longer than the program. */
export function makePort(settings: RoomSettings, conversations: Conversations): ChatPort {
  const marked = new Map<string, string>();
  const markOf = (to: Target, mark: string) => JSON.stringify([placeOf(to, settings), mark]);
  return {
    ...makeReading(settings, conversations),
    limits,
    paceMs: 0,
    post: async (to, content, mark) => {
      const { id } = conversations.add({ ...placeOf(to, settings), ...renderContent(content, settings.drawings) });
      marked.set(markOf(to, mark), id);
      const [oldest] = marked.keys();
      if (marked.size > mostMarks && oldest !== undefined) marked.delete(oldest);
      return { message: id };
    },
    update: async (_to, message, content) => {
      if (conversations.change(message, renderContent(content, settings.drawings))) return;
      throw new OutsideError("the message is no longer in the room", { retry: false });
    },
    find: async (to, mark) => {
      const message = marked.get(markOf(to, mark));
      return message && conversations.get(message) ? { message } : "absent";
    },
  };
}

function placeOf(to: Target, { channels, personas }: RoomSettings): Pick<NewMessage, "channel" | "person"> {
  if ("channel" in to && channels.some(({ id }) => id === to.channel)) return { channel: to.channel };
  if ("user" in to && personas.some(({ user }) => user === to.user)) return { person: to.user };
  throw new OutsideError("the room has no such channel or person", { retry: false });
}

/** Shows a reply to the asker alone, and says what the asker's page does next. */
export function showReply(reply: Reply, heard: Heard, settings: RoomSettings, conversations: Conversations): Answer {
  const { persona, body, place, spoken } = heard;
  const { says } = body;
  const language = reply.language ?? body.language;
  if (reply.kind === "form") {
    return { kind: "form", session: reply.form.session, sheets: renderForm(reply.form, language, settings.drawings) };
  }
  const shown = renderSaid(reply, language, settings);
  if (says.kind === "form" && reply.mood) return { kind: "refused", ...shown };
  const { channel, thread } = place;
  const own = { person: persona.user };
  const file = reply.file && fileOf(reply.file);
  const where = channel === undefined ? { ...own, file } : { channel, onlyFor: persona.user };
  const line = says.kind === "line" && !spoken ? says.text : undefined;
  const under = says.kind === "press" ? says.message : undefined;
  conversations.add({ ...where, thread, under, line, mood: reply.mood, ...shown });
  if (file && channel !== undefined) conversations.add({ ...own, file, text: reply.text });
  return { kind: "shown" };
}

/** Shows a reply in a channel, for everyone. */
export function showOpenly(reply: Reply, channel: string, settings: RoomSettings, conversations: Conversations): void {
  if (reply.kind !== "said") return;
  conversations.add({ channel, ...renderSaid(reply, reply.language ?? settings.language, settings) });
}

type Said = Extract<Reply, { kind: "said" }>;

function renderSaid({ text, card }: Said, language: Language, { drawings }: RoomSettings) {
  if (!card) return { text: harmless(text) };
  // A card whose title is the sentence itself says it already.
  const say = text === "" || text === card.title ? undefined : text;
  return renderContent({ say, card, language }, drawings);
}
