import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { getAs, openRoom } from "./room.ts";

const line = () => ({
  as: "miso",
  delivery: randomUUID(),
  language: "sv",
  channel: "samverkan",
  says: { kind: "line", text: "/beslut lista" },
});

describe("the room answers its own page on this machine alone", () => {
  it.each(["evil.example", "evil.example:3000", "127.0.0.1.evil.example", "192.168.1.4:3000"])(
    "not by the name %j",
    async (host) => {
      await using house = await openRoom();
      expect(await getAs(house.url, "/room", { host })).toBe(403);
      expect(await getAs(house.url, "/room/events?as=miso", { host })).toBe(403);
    },
  );

  it.each(["localhost:3000", "127.0.0.1", "[::1]:3000", "LOCALHOST"])("but by the name %j", async (host) => {
    await using house = await openRoom();
    expect(await getAs(house.url, "/room", { host })).toBe(200);
  });

  it.each([
    ["origin", "https://evil.example"],
    ["origin", "null"],
    ["origin", "http://localhost:1"],
    ["sec-fetch-site", "cross-site"],
    ["sec-fetch-site", "same-site"],
  ])("not for a foreign page: %s %s", async (name, value) => {
    await using house = await openRoom();
    expect((await house.post("/room/ask", line(), { [name]: value })).status).toBe(403);
    expect(house.asks).toEqual([]);
  });

  it("but for its own", async () => {
    await using house = await openRoom();
    const headers = { origin: house.url, "sec-fetch-site": "same-origin" };
    expect((await house.post("/room/ask", line(), headers)).status).toBe(200);
  });

  it("not for what a foreign form could send without asking", async () => {
    await using house = await openRoom();
    expect((await house.post("/room/ask", line(), { "content-type": "text/plain" })).status).toBe(415);
  });
});

describe("what the page could not have sent is refused, and asked of nobody", () => {
  it.each([
    ["no JSON", "{"],
    ["too much", JSON.stringify({ ...line(), says: { kind: "line", text: "x".repeat(300_000) } })],
    ["nobody's name", { ...line(), as: "cilla" }],
    ["a place that is not", { ...line(), channel: "annan" }],
    ["a thread that is not", { ...line(), thread: "0-0" }],
    ["an empty line", { ...line(), says: { kind: "line", text: "  " } }],
    ["no delivery", { ...line(), delivery: "1" }],
    ["more than is asked for", { ...line(), group: "x" }],
    ["a button of no card", { ...line(), says: { kind: "press", message: "0-0", payload: { c: "answer" } } }],
  ])("%s", async (_, body) => {
    await using house = await openRoom();
    expect((await house.post("/room/ask", body)).status).toBe(400);
    expect(house.asks).toEqual([]);
  });

  it("a payload that is none of ours", async () => {
    await using house = await openRoom();
    await house.say("miso", "Hej");
    const [message] = (await house.watch("miso")).messages;
    const says = { kind: "press", message: message!.id, payload: { c: "answer", admin: true } } as const;
    await expect(house.ask("miso", says)).rejects.toThrow("400");
  });
});

it("a failure is answered, and logged without anyone's words", async () => {
  await using house = await openRoom(() => {
    throw new Error("borta");
  });
  expect((await house.post("/room/ask", line())).status).toBe(500);
  expect(house.lines).toEqual([expect.stringMatching(/^the room could not answer/)]);
  expect(house.lines.join()).not.toMatch(/beslut lista/);
});

it("a room that closes lets what is under way finish, and takes nothing new", async () => {
  let go = () => {};
  const waiting = new Promise<void>((resolve) => {
    go = resolve;
  });
  await using house = await openRoom(async () => {
    await waiting;
    return { kind: "said", text: "Klart." };
  });
  const first = house.post("/room/ask", line());
  while (house.asks.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const closed = house.room.close();
  const late = await house.post("/room/ask", line());
  expect([late.status, late.headers.get("connection")]).toEqual([503, "close"]);
  go();
  await closed;
  expect((await first).status).toBe(200);
});
