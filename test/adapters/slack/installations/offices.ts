import { randomUUID } from "node:crypto";
import { onTestFinished } from "vitest";
import { connectSlack, type SlackSettings } from "../../../../src/adapters/slack/connect.ts";
import { botEvents, scopes } from "../../../../src/adapters/slack/scopes.ts";
import { makeAddresses } from "../../../../src/adapters/store/addresses.ts";
import type { Database } from "../../../../src/adapters/store/database.ts";
import {
  type Installations,
  makeInstallations,
  type NewInstallation,
} from "../../../../src/adapters/store/installations/installations.ts";
import { makeSecrets } from "../../../../src/adapters/store/secrets.ts";
import { serve } from "../../../../src/adapters/web/server.ts";
import type { Ask } from "../../../../src/core/ask.ts";
import type { Dispatch } from "../../../../src/core/dispatch.ts";
import type { Door, DoorTools } from "../../../../src/core/ports/door.ts";
import { type Reply, said } from "../../../../src/core/reply.ts";
import { noFiles } from "../../../support/files.ts";
import type { App } from "../../../support/slack/app.ts";
import { type Slack, startSlack, TestClock } from "../../../support/slack/slack.ts";
import type { Team } from "../../../support/slack/team.ts";

export const secretKey = "a key of the tests, long enough to do";
export const secrets = makeSecrets(secretKey);
export type Script = (ask: Ask) => Reply | Promise<Reply>;

/** Two organisations, each with a workspace and an app of its own made from our manifest, and a channel that they share. */
export async function openOffices({ rotates = false } = {}) {
  const clock = new TestClock();
  const slack = await startSlack({ clock });
  onTestFinished(() => slack.close());
  const rights = { rotates, events: [...botEvents], scopes: scopes.map(({ scope }) => scope) };
  const found = (name: string, word: string) => {
    const team = slack.team(name);
    const own = { signingSecret: `signeringshemlighet-${word}`, botToken: `xoxb-${word}` };
    const client = { clientId: `klient-${word}`, clientSecret: `klienthemlighet-${word}` };
    return { team, app: team.app({ ...rights, ...own, ...client }) };
  };
  const [city, sports] = [found("Åkersta", "staden"), found("Idrotten", "idrotten")];
  const [alva, dragan] = [city.team.user("Alva"), sports.team.user("Dragan")];
  const channel = city.team.channel("samverkan", alva, city.app).shareWith(sports.team, { as: "staden-och-vi" });
  channel.admit(dragan, sports.app);
  return { slack, clock, now: () => new Date(clock.now()), city, sports, alva, dragan, channel };
}
export type Offices = Awaited<ReturnType<typeof openOffices>>;

export function storeOn(database: Database, { now }: Pick<Offices, "now">): Installations {
  return makeInstallations(database, { platform: "slack", secrets, now, id: randomUUID });
}

/** What its administrators would copy from an app's pages. */
export function copied({ app, team }: { app: App; team: Team }, more: Partial<NewInstallation> = {}): NewInstallation {
  const { id: appId, signingSecret } = app;
  const { botToken, botUserId } = app.in(team) ?? app.bot;
  const named = { teamName: team.name, secrets: { botToken, signingSecret }, expiresAt: undefined };
  return { appId, team: team.id, botUserId, ...named, ...more };
}

export interface OpenedDoor {
  readonly door: Door;
  /** http://127.0.0.1:port, without a slash at the end. */
  readonly url: string;
  readonly asks: readonly Ask[];
  /** The operator's log. */
  readonly lines: readonly string[];
}

export interface DoorOptions {
  readonly database: Database;
  readonly script?: Script;
  /** In the place of the script. */
  readonly dispatch?: Dispatch;
  readonly settings?: Partial<SlackSettings>;
}

/** One process's door to both; each app is told its address unless another door has it already. */
export async function openDoor(offices: Offices, options: DoorOptions): Promise<OpenedDoor> {
  const { database, script = () => said("Klart."), dispatch } = options;
  const asks: Ask[] = [];
  const lines: string[] = [];
  const line = (what: object, text: string) => void lines.push(`${text} ${JSON.stringify(what)}`);
  const log = { info: line, warn: line, error: line };
  const tools: DoorTools = {
    async dispatch(ask) {
      asks.push(ask);
      return await (dispatch ?? script)(ask);
    },
    addresses: makeAddresses(database.client, "slack", () => new Date()),
    files: noFiles,
    now: offices.now,
    log,
  };
  const installations = storeOn(database, offices);
  const settings = { apiUrl: offices.slack.url, language: "sv" as const, installations, ...options.settings };
  const door = await connectSlack(settings, tools);
  const server = await serve(door.routes, "127.0.0.1", 0, log);
  onTestFinished(async () => {
    await door.close();
    await server.close(0);
  });
  for (const { app } of [offices.city, offices.sports]) app.endpoint ??= `${server.url}/slack/events`;
  return { door, url: server.url, asks, lines };
}

/** Forgets what an earlier test has stored. */
export async function clear({ client }: Database): Promise<void> {
  await client.installation.deleteMany();
  await client.address.deleteMany();
  await client.claim.deleteMany();
}

export function callsOf({ calls }: Pick<Slack, "calls">, method: string) {
  return calls.filter((call) => call.method === method);
}
