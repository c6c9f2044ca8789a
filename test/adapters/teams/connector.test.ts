import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ConnectorSettings, makeConnector } from "../../../src/adapters/teams/connector.ts";
import { type Reaction, type Server, serve } from "../../support/teams/wire/server.ts";

let server: Server;
let reaction: Reaction;

beforeEach(async () => {
  server = await serve(() => reaction);
});
afterEach(() => server.close());

const now = () => new Date("2026-11-25T09:00:00Z");
const connect = (more: Partial<ConnectorSettings> = {}) =>
  makeConnector({ token: async () => "token", local: true, timeoutMs: 200, now, ...more });
const spot = () => ({ serviceUrl: `${server.url}/emea/`, conversation: "19:a@thread.v2" });
const send = (more?: Partial<ConnectorSettings>) => connect(more).send(spot(), { type: "message", text: "hej" });

describe("A call to Teams", () => {
  it("ends after its time, whatever Teams does", async () => {
    reaction = "hang";
    const before = performance.now();
    await expect(send()).rejects.toMatchObject({ name: "Error", retry: true });
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it("ends after its time, too, where no token comes", async () => {
    reaction = { status: 201, body: { id: "1" } };
    await expect(send({ token: () => new Promise(() => {}) })).rejects.toMatchObject({ retry: true });
  });

  it("goes nowhere else, even where Teams says so", async () => {
    reaction = { status: 302, headers: { location: "http://127.0.0.1:9/" } };
    await expect(send()).rejects.toMatchObject({ retry: true });
  });

  it("goes to no machine of ours in earnest", async () => {
    await expect(send({ local: false })).rejects.toMatchObject({ retry: false, message: "Not an address of Teams" });
  });

  it.each([
    [400, false],
    [401, true],
    [403, false],
    [404, false],
    [408, true],
    [412, true],
    [413, false],
    [429, true],
    [500, true],
    [503, true],
  ])("that is refused with %d may be repeated: %s", async (status, retry) => {
    reaction = { status, body: { error: { code: "Reason", message: "Alva skrev något" } } };
    await expect(send()).rejects.toMatchObject({ retry, message: `Teams refused with ${status} Reason` });
  });

  it.each([
    ["7", 7000],
    ["0.5", 500],
    ["Wed, 25 Nov 2026 09:00:30 GMT", 30_000],
    ["Wed, 25 Nov 2026 08:00:00 GMT", 0],
    ["strax", undefined],
    ["", undefined],
  ])("waits as long as Teams says: %s", async (value, waitMs) => {
    reaction = { status: 429, headers: { "retry-after": value } };
    await expect(send()).rejects.toMatchObject({ waitMs });
  });

  it("is not taken for done where something else has answered in Teams' place", async () => {
    reaction = { status: 200, body: "<html><body>Service unavailable</body></html>" };
    await expect(connect().update(spot(), "1", { type: "message", text: "hej" })).rejects.toMatchObject({
      retry: true,
    });
    await expect(connect().isMember(spot(), "alva")).rejects.toMatchObject({ retry: true });
    reaction = { status: 200 };
    await expect(connect().update(spot(), "1", { type: "message", text: "hej" })).resolves.toBeUndefined();
  });

  it.each([["no JSON at all"], [{ name: "no id" }]])(
    "whose answer cannot be read may have taken effect",
    async (body) => {
      reaction = { status: 201, body };
      await expect(send()).rejects.toMatchObject({ retry: true });
    },
  );
});
