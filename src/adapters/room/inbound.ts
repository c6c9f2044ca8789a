import { z } from "zod";
import type { Ask, Place } from "../../core/ask.ts";
import { markedLines } from "../../core/overhear.ts";
import { readPayload } from "../../core/payload.ts";
import { languages } from "../../core/texts.ts";
import type { Conversations } from "./conversations.ts";
import { accountOf, calledWith, mentionedIn } from "./mentions.ts";
import { type Persona, platform, type RoomSettings, team } from "./settings.ts";
import type { AskBody, Message } from "./wire.ts";

const id = z.string().max(100);
const says = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("line"), text: z.string().trim().min(1).max(4000) }),
  z.strictObject({ kind: z.literal("press"), message: id, payload: z.unknown() }),
  z.strictObject({
    kind: z.literal("form"),
    session: id,
    typed: z.record(z.string().max(100), z.union([z.string().max(20_000), z.boolean()])),
    submitted: z.boolean(),
  }),
  z.strictObject({ kind: z.literal("shortcut"), shortcut: id, message: id }),
]);
const askBody = z.strictObject({
  as: id,
  delivery: z.uuid(),
  language: z.enum(languages),
  channel: id.optional(),
  thread: id.optional(),
  says,
}) satisfies z.ZodType<AskBody>;

/** What a visitor did, once it is known who and where. */
export interface Heard {
  readonly persona: Persona;
  readonly body: AskBody;
  /** Where the answer shows, and what is said to others too. */
  readonly place: Place;
  /** Undefined: it was said to the others, not to us. */
  readonly ask: Ask | undefined;
  /** Everyone in the conversation sees the line. A slash command is seen by nobody. */
  readonly spoken: boolean;
}

/** Undefined where the page could not have sent this. */
export function readAsk(raw: unknown, settings: RoomSettings, conversations: Conversations): Heard | undefined {
  const { data: body } = askBody.safeParse(raw);
  const persona = settings.personas.find(({ user }) => user === body?.as);
  if (!body || !persona) return undefined;
  const message = messageOf(body, conversations);
  const place = named(message ? placeOf(message) : placeOf(body), settings);
  const heard = isThere(place, persona, settings, conversations) && hear(body, message, settings.personas);
  if (!heard) return undefined;
  const { language } = body;
  const { says } = heard;
  const ask = says && { ...heard, says, from: accountOf(persona, language), place, language, key: keyOf(body) };
  return { persona, body, place, ask, spoken: body.says.kind === "line" && !isSlash(body) };
}

function isThere(
  { channel, thread }: Place,
  { user }: Persona,
  { channels }: RoomSettings,
  all: Conversations,
): boolean {
  if (channel !== undefined && !channels.some(({ id }) => id === channel)) return false;
  if (thread === undefined) return true;
  const root = all.get(thread, user);
  return root !== undefined && root.channel === channel && root.thread === undefined;
}

type Understood = Partial<Pick<Ask, "says" | "group" | "mentions">>;

function hear(body: AskBody, message: Message | undefined, personas: readonly Persona[]): Understood | undefined {
  const { says } = body;
  switch (says.kind) {
    case "line":
      return hearLine(body, says.text.trim(), personas);
    case "press":
      return message && readPayload(says.payload);
    case "form":
      return { says: { form: says.session, typed: says.typed, submitted: says.submitted } };
    case "shortcut": {
      if (!message) return undefined;
      const about = { id: message.id, text: message.text, at: new Date(message.at) };
      return { says: { shortcut: says.shortcut, message: about } };
    }
  }
}

function hearLine(body: AskBody, text: string, personas: readonly Persona[]): Understood {
  const called = calledWith(text);
  const words = isSlash(body) ? text.slice(1).trim() : (called ?? (body.channel === undefined ? text : undefined));
  const overheard = words === undefined ? markedLines(text) : undefined;
  if (overheard !== undefined)
    return { says: { words: overheard, overheard: true }, mentions: mentionedIn(overheard, personas) };
  if (words === undefined) return {};
  return { says: { words }, mentions: mentionedIn(words, personas) };
}

/** In the own conversation too, "/beslut" is a command that the persona sees alone: there it is said all the same. */
function isSlash({ channel, says }: AskBody): boolean {
  return channel !== undefined && says.kind === "line" && says.text.trim().startsWith("/");
}

function messageOf({ as, says }: AskBody, conversations: Conversations): Message | undefined {
  return says.kind === "press" || says.kind === "shortcut" ? conversations.get(says.message, as) : undefined;
}

function placeOf({ channel, thread }: { readonly channel?: string; readonly thread?: string }): Place {
  return { platform, team, channel, thread };
}

function named(place: Place, { channels }: RoomSettings): Place {
  const channel = channels.find(({ id }) => id === place.channel)?.name;
  return channel ? { ...place, names: { channel } } : place;
}

function keyOf({ as, channel, delivery, says }: AskBody): string {
  return says.kind === "line" ? `${platform}:m:${channel ?? as}:${delivery}` : `${platform}:${as}:${delivery}`;
}
