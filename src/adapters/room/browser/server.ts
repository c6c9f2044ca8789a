import type { Answer, AskBody, Told } from "../wire.ts";

export type Listeners = { readonly [K in keyof Told]: (data: Told[K]) => void } & {
  /** The connection broke, or is back. */
  readonly connected: (is: boolean) => void;
};

const retryMs = 1500;

/** Listens to what a persona sees, until the function that it gives back is called. */
export function listen(user: string, on: Listeners): () => void {
  let source = open();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    source.close();
  };

  function open(): EventSource {
    const opened = new EventSource(`/room/events?as=${encodeURIComponent(user)}`);
    const hear = <K extends keyof Told>(event: K) => {
      opened.addEventListener(event, ({ data }: MessageEvent<string>) => on[event](JSON.parse(data)));
    };
    hear("start");
    hear("message");
    hear("gone");
    hear("waiting");
    opened.onopen = () => on.connected(true);
    opened.onerror = () => {
      on.connected(false);
      // Browsers try again by themselves where the line breaks, but not where a server that is closing refuses them.
      if (opened.readyState === EventSource.CLOSED) waiting = setTimeout(again, retryMs);
    };
    return opened;
  }

  function again(): void {
    source = open();
  }
}

/** Nothing came back, or the server could not use what was sent. */
export class Trouble extends Error {
  readonly kind: "unreachable" | "notUnderstood" | "failed";
  constructor(kind: Trouble["kind"]) {
    super(kind);
    this.kind = kind;
  }
}

export async function sendAsk(body: Omit<AskBody, "delivery">): Promise<Answer> {
  return await send("/room/ask", { ...body, delivery: crypto.randomUUID() });
}

/** Changes a message of the persona's own; without text it is taken away. */
export async function sendEdit(as: string, message: string, text: string | undefined): Promise<object> {
  return await send("/room/edit", { as, message, text });
}

async function send<T>(path: string, body: object): Promise<T> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => undefined);
  if (!response) throw new Trouble("unreachable");
  if (response.status === 400) throw new Trouble("notUnderstood");
  if (!response.ok) throw new Trouble("failed");
  return await response.json();
}
