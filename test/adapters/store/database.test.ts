import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Database, openDatabase, withoutTimeLimits } from "../../../src/adapters/store/database.ts";
import { oneByOne } from "../../../src/adapters/store/oneByOne.ts";
import { MIGRATIONS, testDatabases } from "../../support/database.ts";

describe.each(testDatabases)("The database, on $name", ({ name, open }) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
    await database.pool.query(`
      CREATE TABLE party (id int PRIMARY KEY);
      CREATE TABLE member (
        id int PRIMARY KEY, at timestamptz,
        party int REFERENCES party DEFERRABLE INITIALLY DEFERRED);
      CREATE TABLE counter (n int NOT NULL);
      INSERT INTO counter VALUES (0)`);
  });
  afterAll(() => database.close());

  it("stores times as the instants they are, whatever this process's time zone", async () => {
    const { client, pool } = database;
    const at = new Date("2026-07-01T12:00:00Z");
    await client.$executeRaw`INSERT INTO member (id, at) VALUES (1, ${at})`;
    const { rows } = await pool.query("SELECT extract(epoch FROM at)::int AS seconds, at FROM member WHERE id = 1");
    expect(rows).toEqual([{ seconds: at.getTime() / 1000, at }]);
    expect(await client.$queryRaw`SELECT current_setting('TimeZone') AS zone`).toEqual([{ zone: "UTC" }]);
  });

  it("tells of a commit that failed", async () => {
    const orphan = database.client.$transaction((tx) => tx.$executeRaw`INSERT INTO member (id, party) VALUES (2, 99)`);
    await expect(orphan).rejects.toThrow("ForeignKeyConstraintViolation");
    expect(await database.client.$queryRaw`SELECT id FROM member WHERE id = 2`).toEqual([]);
  });

  it("sends a connection's queries one at a time, also those that are asked for at once, and after one that failed", async () => {
    const connection = await database.pool.connect();
    const query = connection.query.bind(connection) as (text: string) => Promise<{ rows: unknown[] }>;
    let [underWay, most] = [0, 0];
    const counted = async (text: string) => {
      underWay += 1;
      most = Math.max(most, underWay);
      return await query(text).finally(() => {
        underWay -= 1;
      });
    };
    Object.assign(connection, { query: counted });
    oneByOne(connection);
    const asked = ["SELECT 1 AS n", "SELECT 1/0", "SELECT 2 AS n", "SELECT 3 AS n"];
    const answers = await Promise.allSettled(asked.map(async (text) => (await connection.query(text)).rows));
    connection.release(true);
    expect(answers).toMatchObject([
      { value: [{ n: 1 }] },
      { reason: { message: "division by zero" } },
      { value: [{ n: 2 }] },
      { value: [{ n: 3 }] },
    ]);
    expect(most).toBe(1);
  });

  it("carries out fifty transactions at once", async () => {
    const numbers = await Promise.all(
      Array.from({ length: 50 }, () =>
        database.client.$transaction(async (tx) => {
          const rows = await tx.$queryRaw<{ n: number }[]>`UPDATE counter SET n = n + 1 RETURNING n`;
          await tx.$queryRaw`SELECT 1`;
          return rows[0]!.n;
        }),
      ),
    );
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });

  it("goes on after statements that failed, in transactions and outside", async () => {
    const fail = () => database.client.$executeRaw`INSERT INTO counter VALUES (NULL)`;
    await expect(fail()).rejects.toThrow();
    await expect(database.client.$transaction((tx) => tx.$executeRaw`SELECT no_such_column`)).rejects.toThrow();
    await expect(database.pool.query("BEGIN; SELECT 1/0; COMMIT")).rejects.toThrow("division by zero");
    expect(await database.client.$queryRaw`SELECT n FROM counter`).toEqual([{ n: 50 }]);
  });

  it("hears what was committed, and nothing else", async () => {
    const heard: string[] = [];
    const connected = vi.fn();
    const listening = await database.listen("news", { heard: (payload) => heard.push(payload), connected });
    await vi.waitFor(() => expect(connected).toHaveBeenCalledOnce());
    const tell = (payload: string) =>
      database.client.$transaction(async (tx) => {
        await tx.$executeRaw`SELECT pg_notify('news', ${payload})`;
        if (payload === "undone") throw new Error("undone");
      });
    await expect(tell("undone")).rejects.toThrow("undone");
    await tell("done");
    await vi.waitFor(() => expect(heard).toEqual(["done"]));
    await listening.close();
    await tell("later");
    await wait(50);
    expect(heard).toEqual(["done"]);
  });

  describe.runIf(name === "server")("and the server", () => {
    it("ends turns that take long or wait long, but not migrations", async () => {
      const limits =
        "SELECT current_setting('statement_timeout') AS statement, current_setting('lock_timeout') AS lock";
      expect((await database.pool.query(limits)).rows).toEqual([{ statement: "2s", lock: "2s" }]);
      const unlimited = await withoutTimeLimits(database.pool, (client) => client.query(limits));
      expect(unlimited.rows).toEqual([{ statement: "0", lock: "0" }]);
      const afterwards = await Promise.all(Array.from({ length: 5 }, () => database.pool.query(limits)));
      for (const { rows } of afterwards) expect(rows).toEqual([{ statement: "2s", lock: "2s" }]);
    });

    it("may drop all connections, idle or at work: queries fail, the process and the listening go on", async () => {
      const heard: string[] = [];
      const connected = vi.fn();
      const listening = await database.listen("news", { heard: (payload) => heard.push(payload), connected });
      await vi.waitFor(() => expect(connected).toHaveBeenCalledOnce());
      const dropped = database.client.$transaction(async (tx) => {
        await database.pool.query(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
        );
        await tx.$queryRaw`SELECT 1`;
      });
      await expect(dropped).rejects.toThrow();
      await vi.waitFor(() => expect(connected).toHaveBeenCalledTimes(2), 5_000);
      await database.client.$executeRaw`SELECT pg_notify('news', 'again')`;
      await vi.waitFor(() => expect(heard).toEqual(["again"]));
      await listening.close();
    });
  });
});

describe("A database server", () => {
  it("that cannot be reached is said to be so", async () => {
    const opening = openDatabase({ url: "postgresql://127.0.0.1:1/none", dir: "", migrations: MIGRATIONS });
    await expect(opening).rejects.toThrow(/DATABASE_URL names cannot be reached.*ECONNREFUSED/);
  });
});
