import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../../src/adapters/store/database.ts";
import type { Door } from "../../../src/core/ports/door.ts";
import { catalogue } from "../../../src/features/catalogue.ts";
import { furnish, type OpenHouse } from "../../../src/wiring/house.ts";
import { createServerDatabase, server } from "../../e2e/serverDatabase.ts";
import { type Chat, openChat } from "../../support/chat.ts";
import { MIGRATIONS } from "../../support/database.ts";
import { textOf } from "../../support/house.ts";
import { person } from "../../support/people.ts";

const count = 6;

describe.skipIf(!server)("Two instances with one database, by the machine's own clock,", () => {
  let database: Awaited<ReturnType<typeof createServerDatabase>>;
  let houses: readonly OpenHouse[];
  const chat: Chat = openChat();

  beforeAll(async () => {
    database = await createServerDatabase();
    const begin = async () => {
      const opened = await openDatabase({ url: database.url, dir: "", migrations: MIGRATIONS });
      const house = await furnish(opened, {
        log: { info: () => {}, warn: () => {}, error: () => {} },
        ...{ features: catalogue, language: "sv", timeZone: "Europe/Stockholm", now: () => new Date() },
      });
      const door: Door = { platform: "test", port: chat.port, routes: [], close: async () => {} };
      await house.start([door]);
      return house;
    };
    houses = [await begin(), await begin()];
  }, 120_000);
  afterAll(async () => {
    for (const house of houses ?? []) await house.close();
    await database?.close();
  }, 60_000);

  const say = async (words: string, i = 0) => {
    const mentions = { "@Alva": person("Alva") };
    const place = { platform: "test", team: "t1", channel: "c1" };
    return await houses[i % 2]!.dispatch({
      ...{ from: person("Alva"), place, says: { words }, key: randomUUID(), mentions },
    });
  };

  /** A busy machine may answer that the database was too slow; then one asks again. */
  const bookWith = (words: string, i: number) =>
    expect.poll(async () => textOf(await say(words, i)), { timeout: 60_000, interval: 100 }).toContain("är bokat");

  test("meetings that are booked late are called at once, each exactly once", async () => {
    await say('starta namn=Gruppen parter="Ett; Två" ordförande=@Alva sekreterare=@Alva');
    await say("ta uppdraget");
    await say("jag företräder Ett");
    const soon = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    for (let i = 0; i < count; i++) await bookWith(`möte bekräfta ${soon} 10–12, om nummer ${i}`, i);
    const { client } = houses[0]!.database;
    const booked = await client.meeting.count();
    expect(booked).toBeGreaterThanOrEqual(count);
    const called = () =>
      chat.messages.map(({ content }) => content.card.title).filter((title) => title.startsWith("Kallelse"));
    await expect.poll(() => called().length, { timeout: 120_000, interval: 200 }).toBe(booked);
    await expect
      .poll(() => client.post.count({ where: { dueAt: { not: null } } }), { timeout: 120_000, interval: 200 })
      .toBe(0);
    expect(new Set(called()).size).toBe(booked);
    expect(called()).toHaveLength(booked);
  }, 300_000);
});
