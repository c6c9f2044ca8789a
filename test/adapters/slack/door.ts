import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { connectSlack, type SlackSettings } from "../../../src/adapters/slack/connect.ts";
import { botEvents, scopes } from "../../../src/adapters/slack/scopes.ts";
import type { Ask } from "../../../src/core/ask.ts";
import type { Dispatch } from "../../../src/core/dispatch.ts";
import type { Form } from "../../../src/core/form.ts";
import type { Door, Files } from "../../../src/core/ports/door.ts";
import { type Reply, said } from "../../../src/core/reply.ts";
import { noFiles } from "../../support/files.ts";
import { type SlackOptions, startSlack } from "../../support/slack/slack.ts";

export interface DoorOptions extends SlackOptions {
  readonly mode?: "http" | "socket";
  readonly settings?: Partial<SlackSettings>;
  readonly now?: () => Date;
  readonly files?: Files;
  /** Events that Slack tells our app of besides those of its manifest. */
  readonly events?: string[];
}

/** What stands in the place of the house: it remembers what it was asked, and answers as the test says. */
export type Script = (ask: Ask) => Reply | Promise<Reply>;

/** One workspace, in which Alva and Bosse are in a channel with our app. It may do what its manifest asks for. */
async function town(options: DoorOptions) {
  const slack = await startSlack(options);
  onTestFinished(() => slack.close());
  const team = slack.team("Åkersta");
  const app = team.app({
    signingSecret: "en hemlighet",
    botToken: "xoxb-1",
    ...(options.mode === "socket" && { appToken: "xapp-1" }),
    events: [...botEvents, ...(options.events ?? [])],
    scopes: scopes.map(({ scope }) => scope),
  });
  const [alva, bosse] = [team.user("Alva"), team.user("Bosse")];
  return { slack, team, app, alva, bosse, channel: team.channel("samverkan", alva, bosse, app) };
}

/** A town whose app is ours: real Bolt, real HTTP and sockets, and a house of one function. */
export async function openDoor(script: Script = () => said("Klart."), options: DoorOptions = {}) {
  const place = await town(options);
  const asks: Ask[] = [];
  const lines: string[] = [];
  const line = (what: object, text: string) => void lines.push(`${text} ${JSON.stringify(what)}`);
  const dispatch: Dispatch = async (ask) => {
    asks.push(ask);
    return await script(ask);
  };
  const { app, slack } = place;
  const wayIn = app.appToken ? { appToken: app.appToken } : { signingSecret: app.signingSecret };
  const settings = { botToken: app.bot.botToken, ...wayIn, apiUrl: slack.url, language: "sv" as const };
  const door = await connectSlack(
    { ...settings, ...options.settings },
    {
      dispatch,
      addresses: { remember: async () => {}, find: async () => undefined },
      files: options.files ?? noFiles,
      now: options.now ?? (() => new Date()),
      log: { info: line, warn: line, error: line },
    },
  );
  onTestFinished(() => door.close());
  if (!app.socketMode) app.deliverTo(await serve(door));
  return { ...place, door, asks, lines, port: door.port };
}

async function serve({ routes }: Door): Promise<string> {
  const server = createServer((request, response) => {
    const route = routes.find(({ method, path }) => method === request.method && path === request.url);
    if (route) route.handle(request, response);
    else response.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.closeAllConnections());
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
}

/** Every text that a person reads in some blocks, in order. */
export function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === "text" && typeof part === "string" ? [part] : textsIn(part),
  );
}

/** A form with a field of every kind, of which the last two stand under "Fler uppgifter". */
export const everyField: Form = {
  session: "11111111-1111-4111-8111-111111111111",
  title: "Föreslå ett beslut",
  submit: "Föreslå",
  fields: [
    { name: "text", kind: "longText", label: "Beslut", hint: "Det som följer efter ”att”.", required: true, max: 8000 },
    {
      name: "effect",
      kind: "choice",
      label: "Verkan",
      required: true,
      options: [
        { value: "mandate", label: "Inom gruppens mandat" },
        { value: "information", label: "För kännedom" },
      ],
    },
    { name: "due", kind: "date", label: "Senast", required: false, value: "2026-12-08" },
    { name: "count", kind: "number", label: "Antal", required: false, value: 3 },
    { name: "open", kind: "toggle", label: "Öppet för alla", required: true, value: true },
    { name: "chair", kind: "person", label: "Ordförande", required: false },
    {
      name: "party",
      kind: "party",
      label: "Part",
      required: false,
      more: true,
      options: [
        { value: "p1", label: "Idrottens samorganisation" },
        { value: "p2", label: "Staden" },
      ],
    },
    { name: "number", kind: "text", label: "Diarienummer", required: false, max: 40, more: true },
  ],
};
