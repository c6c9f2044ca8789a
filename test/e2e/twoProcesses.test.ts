import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { watchRoom } from "../contract/room/watch.ts";
import { createServerDatabase, server } from "../support/serverDatabase.ts";
import { endPrograms, type Program, startProgram } from "./program.ts";

const count = 50;

describe.skipIf(!server)("Two processes on one database server", () => {
  let database: Awaited<ReturnType<typeof createServerDatabase>>;
  let programs: readonly Program[];
  let client: pg.Client;

  beforeAll(async () => {
    database = await createServerDatabase();
    // Both find an empty database, and both want to fill it.
    const environment = { DATABASE_URL: database.url, ROOM: "1" };
    programs = await Promise.all([startProgram(environment), startProgram(environment)]);
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  }, 60_000);

  afterAll(async () => {
    await client?.end();
    await Promise.all((programs ?? []).map((program) => program.end("SIGTERM")));
    endPrograms();
    await database?.close();
  }, 30_000);

  const decide = async ({ url }: Program, text: string): Promise<number> => {
    const says = { kind: "line", text: `/beslut bekräfta att ${text} verkan=mandat` };
    const body = { as: "ordforanden", delivery: randomUUID(), language: "sv", channel: "samverkan", says };
    const headers = { "content-type": "application/json" };
    return (await fetch(`${url}/room/ask`, { method: "POST", headers, body: JSON.stringify(body) })).status;
  };

  test("begin with one group between them", async () => {
    const { rows } = await client.query(`SELECT name, (SELECT count(*)::int FROM "Party") AS parties FROM "Group"`);
    expect(rows).toEqual([{ name: "Samverkansgruppen", parties: 4 }]);
    const { rows: seated } = await client.query(`SELECT name FROM "Member" WHERE "partyId" IS NOT NULL`);
    expect(seated).toHaveLength(4);
  });

  test("number fifty confirmations that come at once through both, without gap or repetition", async () => {
    const statuses = await Promise.all(
      Array.from({ length: count }, (_, i) => decide(programs[i % 2]!, `punkt ${i + 1}`)),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    const { rows } = await client.query<{ number: number; text: string }>(
      `SELECT number, text FROM "Decision" ORDER BY number`,
    );
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
    expect(new Set(rows.map(({ text }) => text)).size).toBe(count);
  }, 30_000);

  test("post each decision once between them", async () => {
    const watches = await Promise.all(programs.map(({ url }) => watchRoom(url, ["miso"])));
    await expect
      .poll(async () => (await client.query(`SELECT 1 FROM "Post" WHERE "dueAt" IS NOT NULL`)).rowCount, {
        timeout: 15_000,
      })
      .toBe(0);
    const seen = (await Promise.all(watches.map((watch) => watch.settled("miso")))).flat();
    const titles = seen.flatMap(({ summary }) => /Beslut \d+\/\d+/u.exec(summary ?? "") ?? []);
    expect(titles).toHaveLength(count);
    expect(new Set(titles).size).toBe(count);
    for (const watch of watches) watch.close();
  }, 30_000);
});
