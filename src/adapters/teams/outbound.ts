import { OutsideError } from "../../core/errors.ts";
import type { ChatPort, Content, Posted, Target } from "../../core/ports/chat.ts";
import { splitConversation, threadOf } from "./activity.ts";
import type { AddressBook, PlaceAddress } from "./addressBook.ts";
import type { Connector, Message, Spot } from "./connector.ts";
import { messageOf } from "./message.ts";
import type { Graph } from "./reading/graph.ts";
import { makeReading } from "./reading/read.ts";
import { limits } from "./render.ts";

type Channel = Extract<Target, { channel: string }>;
type Person = Extract<Target, { user: string }>;

/** Where Teams takes calls for a tenant of which we know no address of its own. */
const anywhere = "https://smba.trafficmanager.net/teams/";

export interface Reach {
  readonly book: AddressBook;
  readonly connector: Connector;
  /** Our own id in Teams, where nobody has told us. */
  readonly bot: string;
}

/** How the relay posts in Teams. */
export function makePort(reach: Reach, graph: Graph): ChatPort {
  return {
    ...makeReading(reach, graph),
    limits,
    // Teams takes 60 messages in 30 seconds in one conversation.
    paceMs: 600,
    async post(to, content) {
      const message = messageFor(content);
      return "channel" in to ? await postInChannel(reach, to, message) : await postToPerson(reach, to, message);
    },
    async update(to, message, content) {
      const { conversation, id } = readName(message);
      const serviceUrl = "channel" in to ? (await placeOf(reach, to)).serviceUrl : await personalServiceUrl(reach, to);
      await reach.connector.update({ serviceUrl, conversation }, id, messageFor(content));
    },
    // Only Graph can look into a conversation, and that only where an administrator has let us.
    find: async () => "unknown",
  };
}

function messageFor({ say, card, group, language }: Content): Message {
  return messageOf({ say, card, group, language, spoken: language });
}

export async function postInChannel(reach: Reach, to: Channel, message: Message): Promise<Posted> {
  const { serviceUrl, bot, threads, aadGroupId } = await placeOf(reach, to);
  if (!threads) {
    const id = await reach.connector.send({ serviceUrl, conversation: to.channel }, message);
    return { message: nameOf(to.channel, id), link: linkToChat(to, id) };
  }
  const begun = await reach.connector.create(serviceUrl, {
    isGroup: true,
    bot: { id: bot },
    tenantId: to.team,
    channelData: { channel: { id: to.channel }, tenant: { id: to.team } },
    activity: message,
  });
  const id = begun.activityId ?? splitConversation(begun.id).thread ?? begun.id;
  return { message: nameOf(threadOf(to.channel, id), id), link: linkToThread(to, id, aadGroupId) };
}

async function postToPerson(reach: Reach, to: Person, message: Message): Promise<Posted> {
  const spot = await spotOf(reach, to);
  return { message: nameOf(spot.conversation, await reach.connector.send(spot, message)) };
}

async function placeOf({ book }: Reach, to: Channel): Promise<PlaceAddress> {
  const place = await book.place(to.team, to.channel);
  // We learn a channel's address when we come there, so one without an address is none that we are in.
  if (!place) throw new OutsideError("This channel has never spoken to us", { retry: false });
  return place;
}

/** The person's own conversation with us, opened where there is none yet. */
export async function spotOf({ book, connector, bot }: Reach, { team, user }: Omit<Person, "platform">): Promise<Spot> {
  const [person, chat] = await Promise.all([book.person(team, user), book.chat(team, user)]);
  const known = person ?? (await book.tenant(team));
  const serviceUrl = known?.serviceUrl ?? anywhere;
  if (chat) return { serviceUrl, conversation: chat };
  const { id } = await connector.create(serviceUrl, {
    isGroup: false,
    bot: { id: known?.bot ?? bot },
    // Someone whom we have not met is known by the id in Entra, which Teams takes as well.
    members: [{ id: person?.user ?? user }],
    tenantId: team,
    channelData: { tenant: { id: team } },
  });
  await book.keepChat(team, user, id);
  return { serviceUrl, conversation: id };
}

async function personalServiceUrl({ book }: Reach, { team, user }: Person): Promise<string> {
  const known = (await book.person(team, user)) ?? (await book.tenant(team));
  return known?.serviceUrl ?? anywhere;
}

/** "conversation id": neither holds a space. */
function nameOf(conversation: string, id: string): string {
  return `${conversation} ${id}`;
}

function readName(name: string): { readonly conversation: string; readonly id: string } {
  const [conversation = "", id = ""] = name.split(" ");
  return { conversation, id };
}

function linkToThread({ team, channel }: Channel, id: string, aadGroupId?: string): string {
  const group = aadGroupId ? { groupId: aadGroupId } : undefined;
  return linkTo(channel, id, { tenantId: team, ...group, parentMessageId: id });
}

function linkToChat({ team, channel }: Channel, id: string): string {
  return linkTo(channel, id, { tenantId: team, context: JSON.stringify({ contextType: "chat" }) });
}

function linkTo(channel: string, id: string, query: Readonly<Record<string, string>>): string {
  return `https://teams.microsoft.com/l/message/${encodeURIComponent(channel)}/${id}?${new URLSearchParams(query)}`;
}
