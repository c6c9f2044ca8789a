import type { Message, Told } from "../../../src/adapters/room/wire.ts";

export interface Watcher {
  /** What the persona sees, oldest first. */
  readonly messages: readonly Message[];
  readonly waiting: Told["waiting"];
  /** Waits until it is so. */
  until(is: (watcher: Watcher) => boolean): Promise<void>;
  stop(): void;
}

/** Opens the room's events as a persona's page would. */
export async function watchEvents(url: string): Promise<Watcher> {
  const messages: Message[] = [];
  const stopping = new AbortController();
  const changed = new EventTarget();
  const watcher = {
    messages,
    waiting: {} as Told["waiting"],
    stop: () => stopping.abort(),
    until: (is: (watcher: Watcher) => boolean) =>
      new Promise<void>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`still not so: ${JSON.stringify(messages)}`)), 3000);
        const look = () => {
          if (!is(watcher)) return;
          clearTimeout(late);
          changed.removeEventListener("change", look);
          resolve();
        };
        changed.addEventListener("change", look);
        look();
      }),
  };
  const response = await fetch(url, { signal: stopping.signal });
  let started = () => {};
  const ready = new Promise<void>((resolve) => {
    started = resolve;
  });
  const take = (event: string, data: string) => {
    const told = JSON.parse(data);
    if (event === "start") messages.splice(0, messages.length, ...told.messages);
    if (event === "start") watcher.waiting = told.waiting;
    if (event === "waiting") watcher.waiting = told;
    if (event === "gone")
      messages.splice(
        messages.findIndex(({ id }) => id === told.id),
        1,
      );
    if (event === "message") {
      const at = messages.findIndex(({ id }) => id === told.id);
      messages.splice(at < 0 ? messages.length : at, at < 0 ? 0 : 1, told);
    }
    started();
    changed.dispatchEvent(new Event("change"));
  };
  void readEvents(response, take).catch(() => undefined);
  await ready;
  return watcher;
}

async function readEvents(response: Response, take: (event: string, data: string) => void): Promise<void> {
  let rest = "";
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const parts = (rest + chunk).split("\n\n");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/su.exec(part) ?? [];
      if (event && data) take(event, data);
    }
  }
}
