import { type Ask, here, type Place, type Said } from "../../core/ask.ts";
import { markedLines } from "../../core/overhear.ts";
import type { Language } from "../../core/texts.ts";
import { readState } from "./formState.ts";
import { linkTo, nameOf } from "./messageLink.ts";
import {
  type ChangeEvent,
  type ClickPayload,
  type CommandPayload,
  changeEvent,
  type JoinEvent,
  type MessageEvent,
  type ShortcutPayload,
  type SubmissionPayload,
} from "./payloads.ts";
import type { People } from "./people.ts";
import type { Kept } from "./viewMemory.ts";
import { readText } from "./words.ts";

/** What is needed to understand a payload besides the payload itself. */
export interface Setting {
  readonly people: People;
  /** The workspace that installed us. */
  readonly team: string;
  /** Our own user there. */
  readonly self: string | undefined;
  /** Whether a user is a bot of ours: in a shared channel, each workspace may have its own. */
  readonly isOurs?: (user: string) => boolean;
  readonly language: Language;
}

/** "/beslut att köpa bollar" is "beslut att köpa bollar". */
export async function askOfCommand(payload: CommandPayload, setting: Setting): Promise<Ask> {
  const { command, text, user_id, user_name, team_id, team_domain, channel_id, channel_name, trigger_id } = payload;
  const { words, mentions } = await readText(`${command.slice(1)} ${text}`, setting);
  const names = { team: team_domain, channel: channel_name };
  const place = channel_name === "directmessage" ? personal(setting) : { ...placeOf(setting, channel_id), names };
  const from = await setting.people.find({ id: user_id, team_id, name: user_name }, setting.team);
  return { from, place, says: { words }, mentions, key: keyOf(trigger_id) };
}

/**
 * A mention of us, a message in the person's own conversation with us, or a line in a channel that begins with a mark.
 * Undefined: it is not for us.
 */
export async function askOfMessage(event: MessageEvent, setting: Setting): Promise<Ask | undefined> {
  if (!isSpoken(event) || event.user === undefined || event.user === setting.self) return undefined;
  const { user, channel, thread_ts, ts } = event;
  const overheard = !isForUs(event);
  // A channel may be called as one of our marks is: "<#C1|beslut>".
  if (overheard && !/^\s*<?#/mu.test(event.text)) return undefined;
  const read = await readText(event.text, setting);
  const words = overheard ? markedLines(read.words) : read.words;
  if (words === undefined) return undefined;
  const place = placeIn({ channel, thread: thread_ts }, setting);
  const from = await setting.people.find({ id: user, team_id: event.user_team ?? event.team }, setting.team);
  // The message itself is the key: it may come once for each workspace that has brought us into the channel.
  const says: Said = overheard ? { words, overheard } : { words };
  return { from, place, says, mentions: read.mentions, key: `slack:m:${channel}:${ts}` };
}

/** Sent by a person, with words in it: not a notice of Slack's own, nor a message of a bot's. */
const spoken = new Set([undefined, "file_share", "thread_broadcast", "me_message"]);

function isSpoken({ subtype, bot_id }: MessageEvent): boolean {
  return bot_id === undefined && spoken.has(subtype);
}

function isForUs({ type, channel }: MessageEvent): boolean {
  return type === "app_mention" || isConversation(channel);
}

/**
 * A message in a channel was edited or deleted, and something on record may rest on it. Undefined for every other event.
 */
export function askOfChange(raw: unknown, setting: Setting): Ask | undefined {
  const { data: event } = changeEvent.safeParse(raw);
  if (!event || isConversation(event.channel)) return undefined;
  const { channel, event_ts } = event;
  const change = changeIn(event);
  if (!change) return undefined;
  const source = nameOf(channel, change.ts);
  const key = `slack:${change.became}:${source}:${event_ts}`;
  return { from: { clock: here }, place: placeOf(setting, channel), says: { source, became: change.became }, key };
}

interface Change {
  readonly ts: string;
  readonly became: "edited" | "deleted";
}

function changeIn({ subtype, deleted_ts, message, previous_message }: ChangeEvent): Change | undefined {
  if (subtype === "message_deleted") return deleted_ts ? { ts: deleted_ts, became: "deleted" } : undefined;
  if (!message) return undefined;
  // A message that others have answered leaves a stone behind.
  if (message.subtype === "tombstone") return { ts: message.ts, became: "deleted" };
  // Slack changes messages by itself, to put a preview under a link, and apps draw their cards anew.
  const edited = message.edited && message.edited.ts !== previous_message?.edited?.ts && message.bot_id === undefined;
  return edited ? { ts: message.ts, became: "edited" } : undefined;
}

/** Someone has brought us into a channel. Undefined: it was somebody else who joined. */
export async function askOfJoin(event: JoinEvent, setting: Setting): Promise<Ask | undefined> {
  const { user, channel, inviter, event_ts } = event;
  if (user !== setting.self) return undefined;
  // Without an inviter it is ourselves: a workspace may add its apps to a channel by itself.
  const from = inviter ? await setting.people.find({ id: inviter }, setting.team) : { ...personal(setting), user };
  const key = `slack:arrived:${channel}:${event_ts}`;
  return { from, place: placeOf(setting, channel), says: { arrived: true }, key };
}

/** A pressed button, whatever it asks for. `kept` is what the view carries, where the button stands in one. */
export async function askOfClick(payload: ClickPayload, says: Said, setting: Setting, kept?: Kept): Promise<Ask> {
  const { user, trigger_id, team, channel } = payload;
  const at = kept ?? { channel: channel?.id, thread: threadOf(payload) };
  const names = kept ? undefined : { team: team?.domain, channel: channel?.name };
  return {
    from: await setting.people.find(user, setting.team),
    place: { ...placeIn(at, setting), ...(names && { names }) },
    says,
    key: keyOf(trigger_id),
    language: kept?.language,
  };
}

/** The thread that the pressed message is a reply in; the message that a thread hangs under is in none. */
export function threadOf({ container }: ClickPayload): string | undefined {
  return container?.thread_ts === container?.message_ts ? undefined : container?.thread_ts;
}

/** A form that was sent in, or (not `submitted`) one whose other fields are wanted. */
export async function askOfForm(
  { user, trigger_id, view }: SubmissionPayload,
  kept: Kept & { session: string },
  submitted: boolean,
  setting: Setting,
): Promise<Ask> {
  const typed = await readState(view, setting.people, setting.team);
  return {
    from: await setting.people.find(user, setting.team),
    place: placeIn(kept, setting),
    says: { form: kept.session, typed, submitted },
    key: keyOf(trigger_id),
    language: kept.language,
  };
}

/** A shortcut on a message. */
export async function askOfShortcut(payload: ShortcutPayload, setting: Setting): Promise<Ask> {
  const { callback_id, user, trigger_id, team, channel, message } = payload;
  const { words } = await readText(message.text, setting);
  // Without asking, since a shortcut's form must open within three seconds.
  const link = team?.domain ? linkTo(`https://${team.domain}.slack.com`, channel.id, message) : undefined;
  const at = new Date(Number(message.ts) * 1000);
  return {
    from: await setting.people.find(user, setting.team),
    place: placeIn({ channel: channel.id, thread: message.thread_ts }, setting),
    says: { shortcut: callback_id, message: { id: nameOf(channel.id, message.ts), text: words, link, at } },
    key: keyOf(trigger_id),
  };
}

/** A conversation of one person, with us or with another: its ids begin with D. */
export function isConversation(channel: string): boolean {
  return channel.startsWith("D");
}

function keyOf(trigger: string): string {
  return `slack:t:${trigger}`;
}

function personal({ team }: Setting): Place {
  return { platform: "slack", team };
}

function placeOf({ team }: Setting, channel: string, thread?: string): Place {
  return { platform: "slack", team, channel, ...(thread && { thread }) };
}

function placeIn({ channel, thread }: Pick<Kept, "channel" | "thread">, setting: Setting): Place {
  return channel && !isConversation(channel) ? placeOf(setting, channel, thread) : personal(setting);
}
