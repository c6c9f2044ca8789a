import { type Card, plain } from "../../src/core/card.ts";
import type { Utterance } from "../../src/core/conversation.ts";
import { OutsideError } from "../../src/core/errors.ts";
import type { ChatPort, Content, Target } from "../../src/core/ports/chat.ts";

export interface Message {
  readonly id: string;
  readonly where: string;
  readonly mark: string;
  content: Content;
  updates: number;
}

/** A chat platform that keeps what is posted, and can be told to fail. */
export interface Chat {
  readonly port: { -readonly [K in keyof ChatPort]: ChatPort[K] };
  readonly messages: readonly Message[];
  /** The messages of one conversation, as a reader without cards gets them. */
  read(where: string): readonly string[];
  /** The latest card with this title. */
  card(where: string, title: string): Card | undefined;
  /** What people have said, in whatever channel, and who is in none: by user id. */
  readonly said: Utterance[];
  readonly absent: Set<string>;
  /** How many messages one reading gives. */
  readAtOnce: number;
  /** Channels that not everyone can read. */
  readonly closed: Set<string>;
  /** The next calls fail so: before anything is stored, or after. */
  failing: { before?: OutsideError; after?: OutsideError; canFind: boolean };
}

export function openChat(): Chat {
  const messages: Message[] = [];
  const chat: Chat = {
    messages,
    said: [],
    absent: new Set(),
    readAtOnce: 2,
    closed: new Set(),
    failing: { canFind: true },
    read: (where) => messages.filter((m) => m.where === where).map(({ content }) => textOf(content)),
    card: (where, title) => messages.findLast((m) => m.where === where && m.content.card.title === title)?.content.card,
    port: {
      limits: { blocks: 50, buttons: 10, text: 10_000, label: 75 },
      paceMs: 0,
      async post(to, content, mark) {
        if (chat.failing.before) throw chat.failing.before;
        const id = `m${messages.length + 1}`;
        messages.push({ id, where: whereOf(to), mark, content, updates: 0 });
        if (chat.failing.after) throw chat.failing.after;
        return { message: id, link: `https://chat.example/${id}` };
      },
      async update(_to, id, content) {
        if (chat.failing.before) throw chat.failing.before;
        const message = messages.find((m) => m.id === id);
        if (!message) throw new OutsideError("no such message", { retry: false });
        message.content = content;
        message.updates += 1;
      },
      async find(_to, mark) {
        if (!chat.failing.canFind) return "unknown";
        const message = messages.find((m) => m.mark === mark);
        return message ? { message: message.id } : "absent";
      },
      async read(_from, span, cursor) {
        const at = Number(cursor ?? 0);
        const all = chat.said.filter((one) => "thread" in span || (one.at >= span.from && one.at < span.to));
        const next = at + chat.readAtOnce;
        return { messages: all.slice(at, next), ...(next < all.length && { next: String(next) }) };
      },
      mayRead: async ({ user }) => !chat.absent.has(user),
      isPrivate: async ({ channel }) => chat.closed.has(channel),
    },
  };
  return chat;
}

function whereOf(to: Target): string {
  return "channel" in to ? to.channel : to.user;
}

function textOf({ say, card }: Content): string {
  return [say, plain(card)].filter(Boolean).join("\n");
}
