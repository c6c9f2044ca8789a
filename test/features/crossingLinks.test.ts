import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { oneDatabase } from "../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../support/house.ts";
import { person } from "../support/people.ts";

const codeIn = (text: string) => /koppla (?<code>[0-9A-Z-]+)”/u.exec(text)?.groups?.["code"] ?? "";

describe.each(oneDatabase)("Two groups, on $name,", ({ name, open }) => {
  let t: TestHouse;
  beforeAll(async () => {
    t = await openTestHouse(await open());
  });
  afterAll(() => t.close());

  /** Until the work is under way and waits, nobody gets past the codes. The embedded database does one thing at a time anyway. */
  async function together<T>(work: () => Promise<T>): Promise<T> {
    if (name !== "server") return await work();
    const gate = await t.database.pool.connect();
    await gate.query("BEGIN");
    await gate.query('SELECT FROM "LinkCode" FOR UPDATE');
    const done = work();
    const free = async () => {
      await gate.query("COMMIT");
      gate.release();
    };
    const waiting = `SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await vi
      .waitFor(async () => expect((await t.database.pool.query(waiting)).rows).toEqual([{ count: 2 }]))
      .finally(free);
    return await done;
  }

  test("whose people link accounts in each other's at once do not get in each other's way", async () => {
    const { cilla, dragan } = await openGroup(t);
    const vera = person("Vera");
    const start = 'starta namn=Andra parter="Ett; Två" ordförande=@Hugo';
    expect(await t.type(vera, start, { channel: "c9" })).toContain("är startad");
    const toFirst = codeIn(await t.type(dragan, "koppla mig", { channel: null }));
    const toOther = codeIn(await t.type(vera, "koppla mig", { channel: null }));
    const answers = await together(() =>
      Promise.all([t.type(cilla, `koppla ${toOther}`), t.type(vera, `koppla ${toFirst}`, { channel: "c9" })]),
    );
    for (const answer of answers) expect(answer).toContain("Jag vet nu att det är du");
    expect(t.logged).toEqual([]);
  });
});
