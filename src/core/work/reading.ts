import type { Conversation, Utterance } from "../conversation.ts";
import { AskerError } from "../errors.ts";
import type { ChannelTarget, ChatPort, Span } from "../ports/chat.ts";
import type { Begun } from "../ports/works.ts";
import type { Language } from "../texts.ts";
import { patiently, type Wait } from "./patience.ts";
import { texts } from "./texts.ts";

/** More than this nobody reads at once. */
const mostMessages = 10_000;

export interface Reading {
  readonly begun: Begun;
  readonly ports: ReadonlyMap<string, ChatPort>;
  readonly language: Language;
  readonly wait: Wait;
  readonly signal: AbortSignal;
  /** What must never be stored is taken out here. */
  readonly mask: (text: string) => string;
  /** Which of these messages members have asked to leave out. */
  readonly leftOut: (messages: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Told after each page how many messages there are so far. */
  readonly counted: (count: number) => void;
}

/** All that was said there, once it is seen that the asker may read it. Throws AskerError where they may not. */
export async function readAll(reading: Reading, channel: ChannelTarget, span: Span): Promise<Conversation> {
  const { ports, wait, signal, language, counted } = reading;
  const port = ports.get(channel.platform);
  if (!port || !isOfGroup(reading, channel)) throw new AskerError(texts[language].notOurs);
  await mustRead(reading, channel);
  const messages = new Map<string, Utterance>();
  let cursor: string | undefined;
  do {
    const from = cursor;
    const page = await patiently(() => port.read(channel, span, from, signal), wait, signal);
    for (const message of await readable(reading, page.messages)) messages.set(message.id, message);
    if (messages.size > mostMessages) throw new AskerError(texts[language].tooMuch);
    counted(messages.size);
    cursor = page.next;
  } while (cursor !== undefined);
  // A platform may give what stands first in a thread once for each page.
  return { messages: [...messages.values()].sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1)) };
}

function isOfGroup({ begun }: Reading, { platform, team, channel }: ChannelTarget): boolean {
  return begun.channels.some((one) => one.platform === platform && one.team === team && one.channel === channel);
}

/** Throws AskerError where the asker may not read there. */
export async function mustRead(reading: Reading, channel: ChannelTarget): Promise<void> {
  if (!(await mayRead(reading, channel))) throw new AskerError(texts[reading.language].notInChannel);
}

/** By any of the asker's accounts on that platform. */
export async function mayRead({ begun, ports, wait, signal }: Reading, channel: ChannelTarget): Promise<boolean> {
  const port = ports.get(channel.platform);
  const own = begun.accounts.filter(({ platform }) => platform === channel.platform);
  for (const account of port ? own : [])
    if (await patiently(async () => await port?.mayRead(account, channel, signal), wait, signal)) return true;
  return false;
}

/** Whether those alone can read there who have been let in. */
export async function isPrivate({ ports, wait, signal }: Reading, channel: ChannelTarget): Promise<boolean> {
  const port = ports.get(channel.platform);
  return !port || (await patiently(() => port.isPrivate(channel, signal), wait, signal));
}

async function readable({ leftOut, mask }: Reading, messages: readonly Utterance[]): Promise<readonly Utterance[]> {
  const out = await leftOut(messages.map(({ id }) => id));
  return messages
    .filter(({ id }) => !out.has(id))
    .map((message) => ({ ...message, text: mask(message.text), files: message.files.map(mask) }));
}
