import { setTimeout as delay } from "node:timers/promises";
import type { Message, Start } from "../../../src/adapters/room/wire.ts";

/** The room's events as open pages hear them, one page for each person. */
export interface RoomWatch {
  /** What the person sees now, oldest first. */
  all(who: string): readonly Message[];
  /** What has been said to the person alone in answer, in the channel or in their own conversation. */
  toAsker(who: string): readonly Message[];
  /** What a page that is opened now shows; the pages that are open show it then, too. */
  settled(who: string): Promise<readonly Message[]>;
  until<T>(find: () => T | undefined): Promise<T>;
  close(): void;
}

const patienceMs = 4000;

export async function watchRoom(url: string, people: readonly string[]): Promise<RoomWatch> {
  const closing = new AbortController();
  const seen = new Map<string, Map<string, Message>>();
  const page = (who: string, signal: AbortSignal) => fetch(`${url}/room/events?as=${who}`, { signal });
  await Promise.all(
    people.map(async (who) => {
      const messages = new Map<string, Message>();
      seen.set(who, messages);
      const response = await page(who, closing.signal);
      // Ends when the stage closes.
      void (async () => {
        for await (const event of eventsIn(response)) take(event, messages);
      })().catch(() => {});
    }),
  );
  const all = (who: string): readonly Message[] => [...(seen.get(who)?.values() ?? [])];
  return {
    all,
    toAsker: (who) => all(who).filter(({ from, onlyFor, person }) => !from && (onlyFor ?? person) === who),
    async settled(who) {
      const shown = await firstLook(page, who);
      const open = () => new Set(all(who).map(({ id }) => id));
      return await until(() => (shown.every(({ id }) => open().has(id)) ? shown : undefined));
    },
    until,
    close: () => closing.abort(),
  };
}

async function until<T>(find: () => T | undefined): Promise<T> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await delay(2)) {
    const found = find();
    if (found !== undefined) return found;
  }
  throw new Error(`Nothing came within ${patienceMs} ms.`);
}

async function firstLook(
  page: (who: string, signal: AbortSignal) => Promise<Response>,
  who: string,
): Promise<readonly Message[]> {
  const looked = new AbortController();
  const messages = new Map<string, Message>();
  for await (const event of eventsIn(await page(who, looked.signal))) {
    if (take(event, messages) === "start") break;
  }
  looked.abort();
  return [...messages.values()];
}

async function* eventsIn(response: Response): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const events = (rest + chunk).split("\n\n");
    rest = events.pop() ?? "";
    yield* events;
  }
}

/** Gives the event's name. */
function take(event: string, messages: Map<string, Message>): string | undefined {
  const [, name, data] = /^event: (\w+)\ndata: (.*)$/su.exec(event) ?? [];
  if (!name || data === undefined) return undefined;
  const told: unknown = JSON.parse(data);
  if (name === "start") for (const message of (told as Start).messages) messages.set(message.id, message);
  if (name === "message") messages.set((told as Message).id, told as Message);
  if (name === "gone") messages.delete((told as { id: string }).id);
  return name;
}
