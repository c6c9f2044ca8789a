import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rememberSeats } from "../../../src/adapters/store/seatMemory.ts";
import { makeStore } from "../../../src/adapters/store/store.ts";
import type { Store } from "../../../src/core/ports/store.ts";
import { testDatabases } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";
import { person } from "../../support/people.ts";
import { until } from "../../support/slack/until.ts";

const place = { platform: "test", team: "t1", channel: "c1" };

describe.each(testDatabases)("Where people sit is remembered, on $name,", ({ open }) => {
  let t: TestHouse;
  let group = "";
  let asked = 0;
  let memory: Awaited<ReturnType<typeof rememberSeats>>;
  let lose = (): void => {};
  let find = (): void => {};
  beforeAll(async () => {
    t = await openTestHouse(await open());
    await openGroup(t);
    ({ id: group } = await t.database.client.group.findFirstOrThrow());
    const plain = makeStore(t.database, {
      now: () => t.now,
      salt: randomUUID,
      secret: randomUUID,
      setAlarm: async () => {},
      beginWork: async () => {},
    });
    const counting: Store = {
      ...plain,
      seats: (...given) => {
        asked += 1;
        return plain.seats(...given);
      },
    };
    const listen: typeof t.database.listen = async (channel, listener) => {
      lose = () => listener.lost?.();
      find = () => listener.connected();
      return await t.database.listen(channel, listener);
    };
    memory = await rememberSeats(counting, listen, () => t.now);
    await until(async () => (await cost()) === 0, 10_000);
  });
  afterAll(async () => {
    await memory.close();
    await t.close();
  });

  const rolesOf = async (name: string) => {
    const [seat] = await memory.store.seats(person(name), place, undefined);
    return seat?.actor?.roles;
  };
  /** How often the database is asked for Cilla's seat. */
  async function cost(): Promise<number> {
    const before = asked;
    await rolesOf("Cilla");
    return asked - before;
  }

  test("so that the database is not asked for each command", async () => {
    await rolesOf("Cilla");
    expect(await cost()).toBe(0);
    expect(await rolesOf("Cilla")).toEqual(["member"]);
  });

  test("until another process changes something in the group", async () => {
    await rolesOf("Cilla");
    await t.database.client.member.updateMany({ where: { name: "Cilla" }, data: { roles: ["observer"] } });
    await expect.poll(() => rolesOf("Cilla")).toEqual(["observer"]);
  });

  test("until a turn of this process has committed, at once", async () => {
    await rolesOf("Cilla");
    await memory.store.transaction(group, randomUUID(), async ({ db }) => {
      await db.member.updateMany({ where: { name: "Cilla" }, data: { roles: ["member"] } });
    });
    expect(await rolesOf("Cilla")).toEqual(["member"]);
    await memory.store.transaction(undefined, randomUUID(), async (tx) => {
      await tx.enter(group, person("Cilla"));
      await tx.db.member.updateMany({ where: { name: "Cilla" }, data: { roles: ["member", "secretary"] } });
    });
    expect(await rolesOf("Cilla")).toEqual(["member", "secretary"]);
  });

  test("for half a minute at most, since days begin", async () => {
    await rolesOf("Cilla");
    t.now = new Date(t.now.getTime() + 31_000);
    expect(await cost()).toBe(1);
  });

  test("not while changes cannot be heard", async () => {
    await rolesOf("Cilla");
    lose();
    expect([await cost(), await cost()]).toEqual([1, 1]);
    find();
    expect([await cost(), await cost()]).toEqual([1, 0]);
  });

  test("not of those whom no group knows, in a channel of none", async () => {
    const elsewhere = { ...place, channel: "of nobody" };
    const before = asked;
    for (let i = 0; i < 2; i++) await memory.store.seats(person("Gun"), elsewhere, undefined);
    expect(asked - before).toBe(2);
  });
});
