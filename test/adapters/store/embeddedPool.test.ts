import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/adapters/store/database.ts";
import { openTestDatabase } from "../../support/database.ts";

describe("The pool of the embedded database", () => {
  let database: Database;

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  it("has the Postgres that data folders are checked for", async () => {
    const { rows } = await database.pool.query("SELECT current_setting('server_version') AS version");
    expect(rows[0].version).toMatch(/^18\./);
  });

  it("takes parameters from Prisma, which sends parsers that PGlite cannot read", async () => {
    const at = new Date("2026-03-29T01:30:00Z");
    const rows = await database.client
      .$queryRaw`SELECT ${7}::int AS n, ${at}::timestamptz AS at, ${["å"]}::text[] AS texts`;
    expect(rows).toEqual([{ n: 7, at, texts: ["å"] }]);
  });

  it("leaves no transaction open behind a client that was thrown away in the middle of one", async () => {
    const client = await database.pool.connect();
    await client.query("CREATE TABLE thrown (id int)");
    await client.query("BEGIN");
    await client.query("INSERT INTO thrown VALUES (1)");
    client.release(true);
    const { rows } = await database.pool.query("SELECT count(*)::int AS count FROM thrown");
    expect(rows).toEqual([{ count: 0 }]);
  });

  it.each([
    ["timers", () => new Promise((done) => setTimeout(done, 1))],
    ["requests and answers", () => new Promise((done) => setImmediate(done))],
    ["digests", () => crypto.subtle.digest("SHA-256", new Uint8Array(1))],
  ])("lets %s have their turn between queries that follow each other", async (_what, begin) => {
    let isDone = false;
    void begin().then(() => {
      isDone = true;
    });
    let queries = 0;
    while (!isDone && queries < 2_000) {
      await database.pool.query("SELECT 1");
      queries += 1;
    }
    expect(isDone).toBe(true);
  });
});
