import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { makeFolder } from "./folder.ts";
import type { Work } from "./measure.ts";
import { type Server, startServer } from "./server.ts";
import { chair, signingSecret, slackRequest, type Typed } from "./slackRequest.ts";
import type { SlackStub } from "./slackStub.ts";
import { type Answer, openWire } from "./wire.ts";

export const program = new URL("../../../src/start.mjs", import.meta.url);

const { scripts } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
/** What npm start tells Node of memory. */
const flags: readonly string[] = scripts.start.split(" ").filter((word: string) => /^--(max|v8)-/u.test(word));

export interface House extends Server {
  readonly channels: readonly string[];
}

/** What every server is told of Slack. */
export function slackSettings(slack: SlackStub): Readonly<Record<string, string>> {
  // One chair asks more here than thirty people ever do.
  const limits = { ASKS_PER_MINUTE: "0" };
  return { SLACK_BOT_TOKEN: "xoxb-bench", SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: slack.url, ...limits };
}

/** The program as it is started for real, with so many groups, each with one channel and the same chair. */
export async function startSamsprak(
  slack: SlackStub,
  groups: number,
  databaseUrl?: string,
  hook?: URL,
): Promise<House> {
  const folder = makeFolder();
  const store = { DATA_DIR: folder.path, ...(databaseUrl && { DATABASE_URL: databaseUrl }) };
  const server = await startServer(
    program,
    { ...slackSettings(slack), ...store, LOG_LEVEL: "silent" },
    { hook, flags },
  );
  const channels = Array.from({ length: groups }, (_, i) => `C0GRUPP${String(i).padStart(2, "0")}`);
  for (const channel of channels) await startGroup(server, channel);
  return {
    ...server,
    channels,
    async stop() {
      await server.stop();
      folder[Symbol.dispose]();
    },
  };
}

async function startGroup(server: Server, channel: string): Promise<void> {
  const parties = '"Malmö stad; MIP; MISO; HISO"';
  const start = `namn=${channel} parter=${parties} ordförande=<@${chair}> verkan=mandat`;
  await type(server, { channel, command: "/starta", text: start }, "är startad");
  await type(server, { channel, command: "/jag", text: "företräder MIP" }, "MIP");
}

/** Types one command, outside any measurement. */
export async function type({ port }: Server, typed: Typed, expected: string): Promise<void> {
  const wire = openWire(port);
  const { status, body } = await wire.send(slackRequest(typed));
  wire.close();
  if (!body.includes(expected)) throw new Error(`${typed.command} ${typed.text} was answered ${status} ${body}`);
}

export async function decideMany(house: House, count: number): Promise<void> {
  const { typed } = decisions("", house.channels);
  for (let n = 0; n < count; n++) await type(house, typed(n), "är bekräftat");
  // Their posts go out while the next thing is measured, one a second.
  await wait(1_000);
}

/** "/beslut lista" in the group's channel. */
export function list(name: string, { channels: [channel = ""] }: House): Work {
  return { name, typed: () => ({ channel, command: "/beslut", text: "lista" }), fault: listFault };
}

const shown = 10;

/** The first page has ten decisions, and a button for more. */
function listFault({ status, body }: Answer): string | undefined {
  if (status !== 200) return `status ${status}`;
  const lines = body.match(/"type":"rich_text_section"/gu)?.length ?? 0;
  return lines === shown && body.includes("Visa fler") ? undefined : `${lines} decisions in ${body.slice(0, 200)}`;
}

/** A decision that the chair confirms, in one channel after the other. */
export function decisions(name: string, channels: readonly string[]): Work {
  const channelOf = (n: number) => channels[n % channels.length] ?? "";
  const given = new Set<string>();
  return {
    name,
    changes: true,
    typed: (n) => ({
      channel: channelOf(n),
      command: "/beslut",
      text: `bekräfta att föreslå fler halltider för lag ${n} under vintern verkan=mandat`,
    }),
    fault({ status, body }, n) {
      const number = /Beslut (\d+)\/\d+ är bekräftat/u.exec(body)?.[1];
      if (status !== 200 || !number) return `status ${status}: ${body.slice(0, 200)}`;
      const full = `${channelOf(n)} ${number}`;
      if (given.has(full)) return `the number ${full} was given twice`;
      given.add(full);
      return undefined;
    },
  };
}
