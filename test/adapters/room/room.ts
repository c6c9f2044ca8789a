import { randomUUID } from "node:crypto";
import { createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { connectRoom, type Room } from "../../../src/adapters/room/connect.ts";
import type { RoomSettings } from "../../../src/adapters/room/settings.ts";
import type { Answer, AskBody, Message, Told } from "../../../src/adapters/room/wire.ts";
import { renderForm as slackForm } from "../../../src/adapters/slack/form.ts";
import { renderMessage as slackMessage } from "../../../src/adapters/slack/render.ts";
import { renderCard as teamsCard } from "../../../src/adapters/teams/render.ts";
import { renderForm as teamsForm } from "../../../src/adapters/teams/renderForm.ts";
import type { Ask } from "../../../src/core/ask.ts";
import type { Reply } from "../../../src/core/reply.ts";
import { said } from "../../../src/core/reply.ts";

export const drawings: RoomSettings["drawings"] = {
  slack: {
    message: (shown) => slackMessage(shown, shown.language),
    form: (form, language) => slackForm(form, { language }),
  },
  teams: { message: (shown) => teamsCard(shown), form: (form, language) => teamsForm(form, language, "dialog") },
};

export const settings: RoomSettings = {
  personas: [
    { user: "ordforanden", name: { sv: "Ordföranden", en: "The chair" }, about: { sv: "Leder gruppen", en: "Leads" } },
    { user: "sekreteraren", name: { sv: "Sekreteraren", en: "The secretary" } },
    { user: "miso", name: { sv: "MISO:s representant", en: "MISO's representative" } },
  ],
  channels: [{ id: "samverkan", name: "samverkan", about: { sv: "Gruppens kanal", en: "The group's channel" } }],
  commands: {
    sv: [
      { words: "beslut", usage: "beslut <beslut>", title: "Logga ett beslut" },
      { words: "beslut lista", usage: "beslut lista", title: "Lista beslut" },
      { words: "förslag", usage: "förslag <förslag>", title: "Föreslå beslut" },
    ],
    en: [{ words: "decision", usage: "decision <decision>", title: "Record a decision" }],
  },
  shortcuts: [{ id: "propose", title: { sv: "Föreslå beslut", en: "Propose a decision" } }],
  drawings,
  language: "sv",
};

/** What the house would answer; the room is there for posts. */
export type Answers = (ask: Ask, room: Room) => Reply | Promise<Reply>;

export interface OpenRoom extends AsyncDisposable {
  readonly url: string;
  readonly room: Room;
  readonly asks: readonly Ask[];
  /** What the operator's log got. */
  readonly lines: readonly string[];
  /** Sends what a persona does in the channel, unless it is told where. */
  ask(as: string, says: AskBody["says"], more?: Partial<AskBody>): Promise<Answer>;
  say(as: string, text: string, more?: Partial<AskBody>): Promise<Answer>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  watch(as: string): Promise<Watcher>;
}

/** The room over real HTTP, with a scripted house behind it. */
export async function openRoom(answers: Answers = () => said("Klart.")): Promise<OpenRoom> {
  const asks: Ask[] = [];
  const lines: string[] = [];
  const log = (what: object, text: string) => void lines.push(`${text} ${JSON.stringify(what)}`);
  const room: Room = connectRoom(settings, {
    dispatch: async (ask) => {
      asks.push(ask);
      return await answers(ask, room);
    },
    addresses: { remember: async () => {}, find: async () => undefined },
    now: () => new Date(),
    log: { info: log, warn: log, error: log },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://room");
    const matching = room.routes.filter(({ method }) => method === request.method);
    const route =
      matching.find(({ path }) => path === pathname) ??
      matching.find(({ path }) => path.endsWith("/") && pathname.startsWith(path));
    if (route) route.handle(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const ask: OpenRoom["ask"] = async (as, says, more) => {
    const body = { as, delivery: randomUUID(), language: "sv", channel: "samverkan", says, ...more };
    const response = await post("/room/ask", body);
    if (response.status !== 200) throw new Error(`the room answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  const open: Watcher[] = [];
  return {
    url,
    room,
    asks,
    lines,
    ask,
    post,
    say: (as, text, more) => ask(as, { kind: "line", text }, more),
    async watch(as) {
      const watcher = await watchEvents(`${url}/room/events?as=${as}`);
      open.push(watcher);
      return watcher;
    },
    async [Symbol.asyncDispose]() {
      for (const watcher of open) watcher.stop();
      await room.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface Watcher {
  /** What the persona sees, oldest first. */
  readonly messages: readonly Message[];
  readonly waiting: Told["waiting"];
  /** Waits until it is so. */
  until(is: (watcher: Watcher) => boolean): Promise<void>;
  stop(): void;
}

async function watchEvents(url: string): Promise<Watcher> {
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

/** A GET with headers of one's own, which fetch would not send. */
export function getAs(url: string, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const request = httpRequest({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on("error", reject);
    request.end();
  });
}
