import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../../src/adapters/store/database.ts";
import type { Door } from "../../../src/core/ports/door.ts";
import { catalogue } from "../../../src/features/catalogue.ts";
import { furnish, type OpenHouse } from "../../../src/wiring/house.ts";
import { type Chat, openChat } from "../../support/chat.ts";
import { MIGRATIONS } from "../../support/database.ts";
import { textOf } from "../../support/house.ts";
import { openMeetings } from "../../support/openings.ts";
import { person } from "../../support/people.ts";
import { createServerDatabase, server } from "../../support/serverDatabase.ts";

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

  const beginAll = async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await openMeetings(client, 1);
    await client.end();
  };

  test("meetings that begin have their cards at once, each exactly once", async () => {
    await say('starta namn=Gruppen parter="Ett; Två" ordförande=@Alva sekreterare=@Alva');
    await say("ta uppdraget");
    await say("jag företräder Ett");
    for (let i = 1; i <= count; i++) await bookWith(`möte bekräfta om ${i + 20} dagar 10–12`, i);
    const { client } = houses[0]!.database;
    const booked = await client.meeting.count();
    expect(booked).toBeGreaterThanOrEqual(count);
    await beginAll();
    // Whatever the hour: what the clock may only say in working hours would wait for them.
    const begun = () =>
      chat.messages.map(({ content }) => content.card.title).filter((title) => title.startsWith("Dags för"));
    await expect.poll(() => begun().length, { timeout: 120_000, interval: 200 }).toBe(booked);
    const waiting = { subject: "meetings.day", dueAt: { not: null } };
    await expect.poll(() => client.post.count({ where: waiting }), { timeout: 120_000, interval: 200 }).toBe(0);
    expect(new Set(begun()).size).toBe(booked);
    expect(begun()).toHaveLength(booked);
  }, 300_000);
});
