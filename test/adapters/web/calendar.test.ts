import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { calendarRoute } from "../../../src/adapters/web/calendar.ts";
import { serve, type WebServer } from "../../../src/adapters/web/server.ts";

const secret = "s".repeat(50);
const path = `/calendar/${secret}.ics`;

describe("The address of a calendar", () => {
  let server: WebServer;
  let now: Date;
  let text: string;
  let asked: string[];
  let away: boolean;
  const logged: unknown[] = [];

  beforeEach(async () => {
    now = new Date("2026-11-24T09:00:10Z");
    [text, asked, away] = ["BEGIN:VCALENDAR\r\nX-WR-CALNAME:Möten\r\n", [], false];
    const note = (...what: unknown[]) => void logged.push(what);
    const log = { info: note, warn: note, error: note };
    const print = async (given: string) => {
      asked.push(given);
      if (away) throw new Error(`cannot look for "${given}"`);
      return given === secret ? text : undefined;
    };
    server = await serve([calendarRoute({ print, now: () => now, log })], "127.0.0.1", 0, log);
  });
  afterEach(() => server.close(0));
  const get = (at: string, init?: RequestInit) => fetch(`${server.url}${at}`, init);

  test("gives the calendar, for the one who asks alone, and sets no cookie", async () => {
    const response = await get(`${path}?from=outlook`);
    expect([response.status, await response.text()]).toEqual([200, text]);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/calendar; charset=utf-8",
      "cache-control": expect.stringContaining("private"),
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "content-length": String(Buffer.byteLength(text)),
    });
    expect(response.headers.has("set-cookie")).toBe(false);
  });

  test("says when nothing has changed since, and when it has", async () => {
    const tag = (await get(path)).headers.get("etag") ?? "";
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const response = await get(path, { headers: { "if-none-match": known } });
      expect([response.status, await response.text(), response.headers.get("etag")]).toEqual([304, "", tag]);
    }
    text = text.replace("Möten", "Nya möten");
    expect((await get(path, { headers: { "if-none-match": tag } })).status).toBe(200);
  });

  test("answers HEAD as GET without a body, and nothing else", async () => {
    const head = await get(path, { method: "HEAD" });
    expect([head.status, await head.text(), head.headers.get("content-length")]).toEqual([
      200,
      "",
      String(Buffer.byteLength(text)),
    ]);
    for (const method of ["POST", "PUT", "DELETE", "PROPFIND"]) expect((await get(path, { method })).status).toBe(404);
    expect(asked).toHaveLength(1);
  });

  test("looks up nothing that cannot be a secret, however long or odd", async () => {
    const odd = [
      ...["/calendar/", "/calendar/x", `/calendar/${secret}`, `${path}/..`, `/calendar/${secret}.ics.ics`],
      ...[`/calendar/${"a".repeat(9_000)}.ics`, `/calendar/${"%2e%2e%2f".repeat(20)}.ics`, `/calendar//${secret}.ics`],
      `/calendar/${secret.toUpperCase()}.ics`,
      `/calendar/${"å".repeat(50)}.ics`,
    ];
    for (const at of odd) expect((await get(at)).status, at.slice(0, 60)).toBe(404);
    expect(await statusOfRaw(`/calendar/${"a".repeat(40_000)}.ics`)).toBe(431);
    expect(await statusOfRaw(`/calendar/../calendar/${secret}.ics`)).toBe(404);
    expect(asked).toEqual([]);
  });

  /** As written: fetch would tidy the path. */
  function statusOfRaw(at: string): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      request(server.url, { path: at }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .once("error", reject)
        .end();
    });
  }

  async function statuses(at: (i: number) => string, times: number) {
    const all = await Promise.all(Array.from({ length: times }, (_, i) => get(at(i))));
    return Map.groupBy(all, ({ status }) => status);
  }
  const guess = (i: number) => `/calendar/${String(i).padStart(50, "g")}.ics`;

  test("guessing and reading on end are slowed down, until the next minute", async () => {
    expect((await get(path)).status).toBe(200);
    const guesses = await statuses(guess, 300);
    expect([guesses.get(404)?.length, guesses.get(429)?.length]).toEqual([240, 60]);
    expect(guesses.get(429)?.[0]?.headers.get("retry-after")).toBe("60");
    // The rest was not looked up.
    expect(asked).toHaveLength(241);
    // Whoever has read it before reads on, though a stranger guesses through the same proxy.
    const own = await statuses(() => path, 40);
    expect([own.get(200)?.length, own.get(429)?.length]).toEqual([30, 10]);
    now = new Date("2026-11-24T09:01:11Z");
    expect((await get(path)).status).toBe(200);
  });

  test("only guesses count for a caller: neither addresses that are there nor a database that is away do", async () => {
    away = true;
    expect((await statuses(guess, 200)).get(503)?.length).toBe(200);
    away = false;
    expect((await statuses(guess, 239)).get(404)?.length).toBe(239);
    for (let i = 0; i < 3; i += 1) expect((await get(path)).status).toBe(200);
    expect((await get(guess(240))).status).toBe(404);
    expect((await get(guess(241))).status).toBe(429);
  });

  test("says that the database is away, and tells the log no secret", async () => {
    away = true;
    const response = await get(path);
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "60"]);
    expect(logged).not.toEqual([]);
    expect(JSON.stringify(logged)).not.toContain(secret);
  });
});
