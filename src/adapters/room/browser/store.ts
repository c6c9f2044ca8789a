import type { Message } from "../wire.ts";
import type { Here } from "./scene.ts";

/** The messages that the persona can see, oldest first. */
export interface Store {
  fill(messages: readonly Message[]): void;
  /** Gives what stood there before. */
  put(message: Message): Message | undefined;
  take(id: string): void;
  get(id: string): Message | undefined;
  /** The conversation's messages that answer no other. */
  rootsIn(here: Here): readonly Message[];
  repliesTo(id: string): readonly Message[];
}

export function openStore(): Store {
  const messages = new Map<string, Message>();
  return {
    fill(all) {
      messages.clear();
      for (const message of all) messages.set(message.id, message);
    },
    put(message) {
      const before = messages.get(message.id);
      messages.set(message.id, message);
      return before;
    },
    take: (id) => void messages.delete(id),
    get: (id) => messages.get(id),
    rootsIn: (here) => inOrder([...messages.values()].filter((m) => m.thread === undefined && isIn(m, here))),
    repliesTo: (id) => inOrder([...messages.values()].filter(({ thread }) => thread === id)),
  };
}

/** Oldest first, but what answers a button stands under the message that has it. */
function inOrder(messages: readonly Message[]): readonly Message[] {
  const ordered: Message[] = [];
  for (const message of messages) {
    const above = ordered.findLastIndex(
      ({ id, under }) => message.under !== undefined && [id, under].includes(message.under),
    );
    ordered.splice(above < 0 ? ordered.length : above + 1, 0, message);
  }
  return ordered;
}

export function isIn({ channel, person }: Message, here: Here): boolean {
  return here.channel === undefined ? person === here.persona.user : channel === here.channel;
}
