import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import type { Database } from "../../../../src/adapters/store/database.ts";
import { openTestDatabase } from "../../../support/database.ts";
import { postRaw, until } from "../../../support/slack/slack.ts";
import { copied, openOffices, secretKey, secrets, storeOn } from "./offices.ts";
import { beginGroup, openHouse, typed } from "./openHouse.ts";

const publicUrl = "https://samsprak.example";
const anySecret = new RegExp(
  ["xoxb-", "xoxe", "code-0", "signeringshemlighet", "klienthemlighet", secretKey].join("|"),
  "g",
);

/** Every row of every table, as text; a stored installation's secrets are sealed. */
async function dump({ client, pool }: Database): Promise<string> {
  const tables = await client.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
    WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`;
  const rows = await Promise.all(
    tables.map(async ({ name }) => (await pool.query(`SELECT t::text FROM ${name} t`)).rows),
  );
  return JSON.stringify(rows);
}

it("no secret shows in the log, an error, a metric, a message, a form, a page, the audit chain or any row", async () => {
  const database = await openTestDatabase();
  const offices = await openOffices({ rotates: true });
  const { city, sports, alva, dragan, channel, slack, clock } = offices;
  const { clientId = "", clientSecret = "", signingSecret } = city.app;
  const { tokens } = sports.app.bot;
  const { access_token: botToken, refresh_token: refreshToken } = tokens.rotate(clock.now());
  const store = storeOn(database, offices);
  const own = { botToken, refreshToken, signingSecret: sports.app.signingSecret };
  const client = { clientId: sports.app.clientId ?? "", clientSecret: sports.app.clientSecret ?? "" };
  await store.keep(copied(sports, { secrets: { ...own, ...client }, expiresAt: new Date(clock.now() + 1000) }));
  const house = await openHouse(offices, database, {
    ...{ botToken: city.app.bot.botToken, signingSecret, credentials: { clientId, clientSecret } },
    consent: { publicUrl, sign: secrets.sign, nonce: () => "nonce" },
  });
  const pages: string[] = [];
  const errors: unknown[] = [];
  const failing = async (work: Promise<unknown>) => void errors.push(await work.catch((error: unknown) => error));

  // Work as usual, in both workspaces.
  await beginGroup(offices);
  await typed(dragan, "förslag köpa bollar", offices);
  await dragan.mentions(sports.app, "förslag lista", { channel });
  await dragan.shortcut("decision.propose", await alva.says("Vi köper nät.", { channel }));
  // Tokens are renewed, also where that goes wrong.
  slack.fails("oauth.v2.access", "unavailable");
  clock.advance(13 * 60 * 60_000);
  const to = { platform: "slack", team: sports.team.id, channel: channel.id };
  const content = { card: { title: "Kort", blocks: [], buttons: [] }, group: "g", language: "sv" as const };
  await failing(house.door.port.post(to, content, "m1"));
  await house.door.port.post(to, content, "m2");
  // A third workspace installs us, and someone tries to with an address that is not Slack's.
  const culture = slack.team("Kulturen");
  for (const change of [
    (address: string) => address,
    (address: string) => address.replace(/code=[^&]*/, "code=code-0"),
  ]) {
    const { headers } = await fetch(`${house.url}/slack/install`, { redirect: "manual" });
    const address = change(culture.approves(headers.get("location") ?? "")).replace(publicUrl, house.url);
    const page = await fetch(address, { headers: { cookie: "samsprak_install=nonce" } });
    pages.push(await page.text(), JSON.stringify([...page.headers]));
  }
  // Requests are refused, Slack fails, a form is sent in, and the app is removed.
  const forged = slack.deliveries[0]!;
  await postRaw({ ...forged, headers: { ...forged.headers, "x-slack-signature": "v0=00" } });
  slack.fails("chat.postMessage", { error: "invalid_auth" });
  await failing(house.door.port.post(to, content, "m3"));
  slack.fails("chat.postMessage", "garbage");
  await failing(house.door.port.post(to, content, "m4"));
  slack.fails("chat.postMessage", "lost");
  await failing(house.door.port.post(to, content, "m5"));
  await sports.app.uninstall();
  await failing(house.door.port.post(to, content, "m6"));
  await city.app.revokeTokens();
  await until(() => house.lines.filter((line) => line.includes("removed from a workspace")).length >= 2);
  await slack.settled();

  const seen: Readonly<Record<string, unknown>> = {
    log: [house.lines, house.troubles],
    errors: errors.map((error) => JSON.stringify(error, wholeError)),
    metrics: await metricsOf(house.metrics),
    "what Slack was told": slack.calls.filter(({ method }) => method !== "oauth.v2.access").map(({ args }) => args),
    "what was answered": slack.deliveries.map(({ outcome }) => outcome),
    messages: [channel.messages, alva.dmWith(city.app).messages, dragan.dmWith(sports.app).messages],
    "what people saw alone": [alva, dragan].map(({ ephemerals, views }) => [ephemerals, views]),
    pages,
    database: await dump(database),
  };
  for (const [place, what] of Object.entries(seen)) {
    const text = JSON.stringify(what);
    expect.soft(text.length, place).toBeGreaterThan(20);
    expect.soft(text.match(anySecret), place).toBeNull();
  }
  expect(slack.calls.filter(({ method }) => method === "oauth.v2.access").length).toBeGreaterThan(3);
  expect(errors.filter((error) => error instanceof Error)).toHaveLength(5);
  expect(JSON.stringify(seen["database"])).toContain("v1.");
});

/** With all that an error carries, its causes too. */
function wholeError(_: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  return { ...value, name: value.name, message: value.message, stack: value.stack, cause: value.cause };
}

async function metricsOf({ route }: Awaited<ReturnType<typeof openHouse>>["metrics"]): Promise<string> {
  const response = Object.assign(new PassThrough(), { setHeader() {}, statusCode: 0 });
  route.handle({} as never, response as never);
  await until(() => response.readableLength > 0);
  return String(response.read());
}
