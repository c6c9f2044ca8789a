import { describe, expect, it } from "vitest";
import { postRaw, signatureHeaders } from "../../support/slack/slack.ts";
import { openDoor } from "./door.ts";

const seconds = () => Math.floor(Date.now() / 1000);
const command = (more = "") =>
  `command=%2Fbeslut&text=lista&user_id=U1&team_id=T1&channel_id=C1&trigger_id=1.2.abc&api_app_id=A1${more}`;
const form = "application/x-www-form-urlencoded";

interface Attempt {
  body?: string;
  signed?: string;
  secret?: string;
  at?: number;
  type?: string;
  headers?: Record<string, string | undefined>;
}

async function attempt({ body = command(), signed = body, secret, at = seconds(), type = form, headers }: Attempt) {
  const { app, asks } = await openDoor();
  const all = { "content-type": type, ...signatureHeaders(signed, secret ?? app.signingSecret, at), ...headers };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  const { status } = await postRaw({ url: app.endpoint!, body, headers: sent as Record<string, string> });
  return { status, asked: asks.length };
}

describe("a request that Slack did not sign just so is refused", () => {
  const forged = { status: 401, asked: 0 };
  const none = { "x-slack-signature": undefined };

  it.each<[string, Attempt]>([
    ["without a signature", { headers: none }],
    ["without a time", { headers: { "x-slack-request-timestamp": undefined } }],
    ["with a time that is no number", { headers: { "x-slack-request-timestamp": "nu" } }],
    ["with half a signature", { headers: { "x-slack-signature": "v0=00ff" } }],
    ["with another app's secret", { secret: "någon annans hemlighet" }],
    ["with a changed body", { signed: command(), body: command("&user_id=U2") }],
    ["signed 301 seconds ago", { at: seconds() - 301 }],
    ["signed 310 seconds from now", { at: seconds() + 310 }],
    [
      "that says it is a check of the certificate, in JSON",
      { body: '{"ssl_check=1":1}', signed: "", type: "application/json" },
    ],
  ])("%s", async (_, what) => {
    expect(await attempt(what)).toEqual(forged);
  });
});

describe("a request that Slack signed is taken", () => {
  const taken = { status: 200, asked: 1 };

  it.each<[string, Attempt]>([
    ["now", {}],
    ["290 seconds ago", { at: seconds() - 290 }],
    ["by a clock that is a minute ahead", { at: seconds() + 60 }],
    ["with a charset after its content type", { type: `${form}; charset=utf-8` }],
    ["whose words look like a check of the certificate", { body: command("&more=ssl_check=1") }],
  ])("%s", async (_, what) => {
    expect(await attempt(what)).toEqual(taken);
  });
});

describe("a body", () => {
  it("over the limit is refused, and so is one that is not JSON", async () => {
    expect(await attempt({ body: command(`&text=${"a".repeat(5_000_000)}`) })).toEqual({ status: 413, asked: 0 });
    expect(await attempt({ body: "{ nej", type: "application/json" })).toEqual({ status: 400, asked: 0 });
  });

  it("of a certificate check is answered, and nothing in it is done", async () => {
    const body = command("&ssl_check=1");
    expect(await attempt({ body, headers: { "x-slack-signature": undefined } })).toEqual({ status: 200, asked: 0 });
  });

  it("of a new address' challenge is answered with the challenge", async () => {
    const { app } = await openDoor();
    const body = JSON.stringify({ type: "url_verification", challenge: "abc" });
    const headers = { "content-type": "application/json", ...signatureHeaders(body, app.signingSecret, seconds()) };
    const { status, body: answer } = await postRaw({ url: app.endpoint!, body, headers });
    expect([status, JSON.parse(answer)]).toEqual([200, { challenge: "abc" }]);
  });
});

describe("a replayed request", () => {
  it("has the same key, by which the house tells that it is the same", async () => {
    const { app, alva, channel, slack, asks } = await openDoor();
    await alva.command("/beslut", "att köpa bollar", { channel });
    const { status } = await postRaw(slack.deliveries[0]!);
    expect(status).toBe(200);
    expect(asks.map(({ key }) => key)).toEqual([asks[0]?.key, asks[0]?.key]);
    expect(app.endpoint).toBe(slack.deliveries[0]?.url);
  });
});

describe("an app id", () => {
  it("that is not ours is refused, where ours is known", async () => {
    const { alva, channel, asks } = await openDoor(undefined, { settings: { appId: "A0NOTTHIS" } });
    const { status } = await alva.command("/beslut", "lista", { channel });
    expect([status, asks.length]).toEqual([401, 0]);
  });
});

describe("the operator's log", () => {
  it("tells of refusals, and holds nothing that anyone wrote", async () => {
    const { app, lines } = await openDoor();
    const body = '{"type": "event_callback", hemligt }';
    const headers = { "content-type": "application/json", ...signatureHeaders(body, app.signingSecret, seconds()) };
    await postRaw({ url: app.endpoint!, body, headers });
    await postRaw({ url: app.endpoint!, body: "payload=hemligt", headers: { "content-type": form } });
    expect(lines.filter((line) => line.includes("refused"))).toHaveLength(1);
    expect(lines.join("\n")).not.toMatch(/hemligt/);
  });
});
