import { overflowing } from "./keeping.ts";
import type { Message, Told } from "./wire.ts";

/** What makes a message; its id and time are given when it is added. */
export type NewMessage = Omit<Message, "id" | "at" | "changed" | "deleted">;
export type Tell = <K extends keyof Told>(event: K, data: Told[K]) => void;

/** What has been said in the room since the program started, as far as there is room for it. Kept in memory alone. */
export interface Conversations {
  add(message: NewMessage): Message;
  /** Undefined where there is no such message. */
  change(id: string, to: Partial<NewMessage>): Message | undefined;
  remove(id: string): void;
  /** Undefined also where the persona cannot see it. */
  get(id: string, user?: string): Message | undefined;
  /** What all see of a channel, threads included, the oldest first. */
  said(channel: string): readonly Message[];
  /** Tells what the persona sees now, and then whatever changes, until the function that it gives back is called. */
  watch(user: string, tell: Tell): () => void;
}

export function openConversations(now: () => Date): Conversations {
  const messages = new Map<string, Message>();
  const watchers = new Map<Tell, string>();
  const waiting: Record<string, number> = {};
  let count = 0;

  const put = (message: Message): Message => {
    messages.set(message.id, message);
    for (const [tell, user] of watchers) if (isSeenBy(message, user)) tell("message", message);
    return message;
  };
  const drop = (message: Message): void => {
    messages.delete(message.id);
    for (const [tell, user] of watchers) if (isSeenBy(message, user)) tell("gone", { id: message.id });
  };

  return {
    add(message) {
      count += 1;
      // The time makes ids new after a restart too: what was asked then is remembered under the old ones.
      const added = put({ ...message, id: `${now().getTime()}-${count}`, at: now().toISOString() });
      const overflow = overflowing(messages.values(), added);
      if (overflow) drop(overflow);
      if (countFor(waiting, added)) for (const tell of watchers.keys()) tell("waiting", { ...waiting });
      return added;
    },
    change(id, to) {
      const before = messages.get(id);
      return before && put({ ...before, ...to, changed: now().toISOString() });
    },
    remove(id) {
      const message = messages.get(id);
      if (!message) return;
      const answered = [...messages.values()].some(({ thread }) => thread === id);
      if (answered) {
        put({ ...message, text: "", deleted: true });
        return;
      }
      drop(message);
    },
    get(id, user) {
      const message = messages.get(id);
      return message && (user === undefined || isSeenBy(message, user)) ? message : undefined;
    },
    said: (channel) =>
      [...messages.values()].filter((message) => message.channel === channel && message.onlyFor === undefined),
    watch(user, tell) {
      watchers.set(tell, user);
      const seen = [...messages.values()].filter((message) => isSeenBy(message, user));
      tell("start", { messages: seen, waiting: { ...waiting } });
      return () => void watchers.delete(tell);
    },
  };
}

function isSeenBy({ onlyFor, person }: Message, user: string): boolean {
  const only = onlyFor ?? person;
  return only === undefined || only === user;
}

/** Whether we have sent it to a persona: then it counts, also once it has gone. */
function countFor(waiting: Record<string, number>, { person, from }: Message): boolean {
  if (person === undefined || from !== undefined) return false;
  waiting[person] = (waiting[person] ?? 0) + 1;
  return true;
}
