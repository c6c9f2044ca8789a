import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isServiceUrl } from "../../../src/adapters/teams/verify.ts";
import type { Activity } from "../../support/teams/act/envelope.ts";
import { messageActivity } from "../../support/teams/act/messages.ts";
import { type Connector, startConnector } from "../../support/teams/connector.ts";
import { forgeries } from "../../support/teams/keys.ts";
import { alva, chair, municipality, personalChat } from "../../support/teams/world.ts";
import { type House, openHouse, token } from "./house.ts";

let house: House;
let teams: Connector;

beforeAll(async () => {
  house = await openHouse({ tenants: [municipality.tenantId] });
  teams = await startConnector({ token });
  teams.connect(house.route);
});
afterAll(async () => {
  await teams.close();
  await house.close();
});
beforeEach(() => {
  house.asks.length = 0;
  house.log.length = 0;
});

function hello(changes: Partial<Activity> = {}, person = alva): Activity {
  const conversation = personalChat(person).id;
  const said = { id: "1", conversation, text: "hjälp", person, mention: false };
  return { ...messageActivity(teams.origin(conversation, person), said), ...changes };
}

/** Posts as anyone could, and tells all that comes back. */
async function knock(body: unknown, authorization?: string): Promise<{ status: number; text: string; ms: number }> {
  const before = performance.now();
  const response = await fetch(house.endpoint, {
    method: "POST",
    headers: { "content-type": "application/json", ...(authorization && { authorization }) },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { status: response.status, text: await response.text(), ms: performance.now() - before };
}

describe("Whoever cannot prove to be Teams", () => {
  it.each(forgeries)("is turned away: %s", async (forgery) => {
    const activity = hello();
    expect(await knock(activity, house.keys.forge(forgery)(activity))).toMatchObject({ status: 401, text: "" });
    expect(house.asks).toEqual([]);
  });

  it.each([
    ["no token", undefined],
    ["an empty one", "Bearer "],
    ["garbage", "Bearer not.a.token"],
    ["a password", "Basic YWx2YTpzZWNyZXQ="],
  ])("is turned away: %s", async (_, authorization) => {
    expect(await knock(hello(), authorization)).toMatchObject({ status: 401, text: "" });
    expect(house.asks).toEqual([]);
  });

  it.each(["emulator", "AseChannel", "skills"])("is turned away as another channel: %s", async (channelId) => {
    const activity = hello({ channelId });
    expect(await knock(activity, house.keys.sign(activity))).toMatchObject({ status: 400, text: "" });
    expect(house.asks).toEqual([]);
  });

  it("is let in with a good token", async () => {
    const activity = hello();
    expect(await knock(activity, house.keys.sign(activity))).toMatchObject({ status: 200, text: "" });
    expect(house.asks).toHaveLength(1);
  });

  it("is told to come again where the keys cannot be fetched", async () => {
    const lost = await openHouse({ test: { openIdUrl: "http://127.0.0.1:9/openid", token } });
    const activity = hello();
    const response = await fetch(lost.endpoint, {
      method: "POST",
      headers: { authorization: house.keys.sign(activity) },
      body: JSON.stringify(activity),
    });
    expect(response.status).toBe(503);
    expect(lost.asks).toEqual([]);
    await lost.close();
  });
});

describe("What is no activity of ours", () => {
  it.each<[string, () => unknown]>([
    ["no JSON", () => "inte json"],
    ["no object", () => []],
    ["without a type", () => hello({ type: undefined })],
    ["without an id", () => hello({ id: undefined })],
    ["without a sender", () => hello({ from: undefined })],
    ["without a conversation", () => hello({ conversation: undefined })],
    ["with a text that is none", () => hello({ text: { html: "<b>" } })],
  ])("is refused before anyone looks at it: %s", async (_, body) => {
    const { status, text, ms } = await knock(body(), house.keys.sign(hello()));
    expect({ status, text }).toEqual({ status: 400, text: "" });
    expect(ms).toBeLessThan(500);
    expect(house.asks).toEqual([]);
  });

  it.each([[5_000_000], [1_000_001]])("is refused where it has %d bytes", async (bytes) => {
    expect(await knock("a".repeat(bytes), house.keys.sign(hello()))).toMatchObject({ status: 413, text: "" });
    expect(await knock(new Blob(["a"]), house.keys.sign(hello()))).toMatchObject({ status: 400 });
  });

  it("is refused where its length is not told beforehand", async () => {
    const body = new ReadableStream({
      start(controller) {
        for (let part = 0; part < 50; part++) controller.enqueue(new Uint8Array(100_000));
        controller.close();
      },
    });
    const headers = { authorization: house.keys.sign(hello()) };
    const response = await fetch(house.endpoint, { method: "POST", headers, body, duplex: "half" } as RequestInit);
    expect(response.status).toBe(413);
  });

  it.each([
    "http://169.254.169.254/latest",
    "https://smba.trafficmanager.net.evil.example/",
    "https://evil.example/smba.trafficmanager.net",
    "https://user@smba.trafficmanager.net/",
    "https://trafficmanager.net/",
    "http://smba.trafficmanager.net/emea/",
    "file:///etc/passwd",
    "inget",
  ])("is refused where it wants answers sent to %s", async (serviceUrl) => {
    const activity = hello({ serviceUrl });
    expect(await knock(activity, house.keys.sign(activity))).toMatchObject({ status: 400, text: "" });
    expect(house.asks).toEqual([]);
    expect(house.addresses).not.toContain(serviceUrl);
  });

  it.each([
    "https://smba.trafficmanager.net/emea/x/",
    "https://api.botframework.com",
    "https://eu.teams.microsoft.com/",
  ])("does not hold for Microsoft's own address %s", (url) => expect(isServiceUrl(url, false)).toBe(true));

  it("does hold for this machine, in earnest", () => {
    expect(isServiceUrl("http://127.0.0.1:3978", false)).toBe(false);
    expect(isServiceUrl("http://localhost:3978", true)).toBe(true);
  });
});

describe("A tenant that is not on the list", () => {
  const foreign = { channelData: { tenant: { id: chair.tenantId } } };
  it.each<[string, () => Activity]>([
    ["the conversation's", () => hello({}, chair)],
    ["the sender's, in a channel of ours", () => hello(foreign)],
    ["none at all", () => hello({ channelData: {}, conversation: { id: "a:alva", conversationType: "personal" } })],
  ])("is refused though its token is good: %s", async (_, make) => {
    const activity = make();
    expect(await knock(activity, house.keys.sign(activity))).toMatchObject({ status: 403, text: "" });
    expect(house.asks).toEqual([]);
    expect([...house.addresses.keys()].filter((key) => key.startsWith(chair.tenantId))).toEqual([]);
  });
});

describe("When the house itself fails", () => {
  it("the sender learns no more than that, and the operator all", async () => {
    house.answers(() => {
      throw new Error("hemligt lösenord");
    });
    const activity = hello();
    expect(await knock(activity, house.keys.sign(activity))).toMatchObject({ status: 500, text: "" });
    expect(house.log).toEqual([expect.stringMatching("an activity from Teams was not handled")]);
  });
});

describe("When the door is closed", () => {
  it("what is under way is finished, and nothing more is taken", async () => {
    const closing = await openHouse();
    const { promise, resolve } = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    closing.answers(async () => {
      asked.resolve();
      await promise;
      return { kind: "said", text: "klart" };
    });
    teams.connect(closing.route);
    const under = teams.say(personalChat(alva).id, "hjälp");
    await asked.promise;
    const closed = closing.door.close();
    expect(await teams.deliver(hello())).toMatchObject({ status: 503 });
    resolve();
    await closed;
    expect((await under).delivery).toMatchObject({ status: 200 });
    await closing.close();
    teams.connect(house.route);
  });
});
