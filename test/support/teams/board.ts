import { z } from "zod";
import { splitConversation } from "./conversation.ts";
import { Json } from "./json.ts";

/** A message from the bot, in the version that people see now. */
export interface Message {
  readonly id: string;
  /** In a channel the thread, also for the message that begins it. */
  readonly conversation: string;
  readonly text: string;
  /** The Adaptive Cards, as JSON. */
  readonly cards: readonly Json[];
  /** 1 as posted, then one more for each update. */
  readonly version: number;
  /** The person who alone sees it, where it is targeted. */
  readonly onlyFor?: string;
}

const Content = z.object({
  text: z.string().nullish(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).nullish(),
});

/** The content type of an Adaptive Card. */
export const CARD = "application/vnd.microsoft.card.adaptive";

/** What hangs on the wall: the bot's messages in every conversation. */
export class Board {
  readonly #messages = new Map<string, Message>();

  post(id: string, conversation: string, activity: unknown, onlyFor?: string): void {
    const message = { id, conversation, ...read(activity), version: 1, ...(onlyFor && { onlyFor }) };
    this.#messages.set(id, message);
  }

  update(id: string, activity: unknown): void {
    const before = this.#messages.get(id);
    if (before) this.#messages.set(id, { ...before, ...read(activity), version: before.version + 1 });
  }

  remove(id: string): void {
    this.#messages.delete(id);
  }

  find(id: string): Message | undefined {
    return this.#messages.get(id);
  }

  /** In a thread all, its first message too where the bot wrote it; in a channel those that begin a thread. */
  messages(conversation: string): Message[] {
    return [...this.#messages.values()].filter((message) => {
      const { placeId, rootId } = splitConversation(message.conversation);
      return message.conversation === conversation || (placeId === conversation && rootId === message.id);
    });
  }

  /** All in a few lines, for the error of a test that waited in vain. */
  toString(): string {
    const lines = [...this.#messages.values()].map(
      ({ id, conversation, text, cards, version }) =>
        `${conversation} #${id} v${version}: ${text} ${JSON.stringify(cards).slice(0, 200)}`,
    );
    return `Messages from the bot:\n${lines.join("\n") || "none"}`;
  }
}

function read(activity: unknown): Pick<Message, "text" | "cards"> {
  const { text, attachments } = Content.parse(activity);
  const cards = (attachments ?? []).filter(({ contentType }) => contentType === CARD);
  return { text: text ?? "", cards: cards.map(({ content }) => Json.parse(content)) };
}
