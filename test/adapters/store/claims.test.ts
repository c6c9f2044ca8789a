import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeStore } from "../../../src/adapters/store/store.ts";
import type { Effects, Store } from "../../../src/core/ports/store.ts";
import type { Reply } from "../../../src/core/reply.ts";
import { testDatabases } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

const nothing: Effects = { changed: [], notices: [], alarms: [], seals: [], unprompted: false };
const reply: Reply = { kind: "said", text: "Beslutet är bekräftat." };

describe.each(testDatabases)("What has been answered once, on $name,", ({ open }) => {
  let t: TestHouse;
  let group = "";
  let store: Store;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    await openGroup(t);
    ({ id: group } = await t.database.client.group.findFirstOrThrow());
    const tools = { setAlarm: async () => {}, beginWork: async () => {} };
    store = makeStore(t.database, { now: () => t.now, salt: randomUUID, secret: randomUUID, ...tools });
  });
  afterAll(() => t.close());

  test("is known to a second delivery that waited while the first was at work", async () => {
    const [locked, allowed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const key = randomUUID();
    const first = store.transaction(group, key, async (tx) => {
      locked.resolve();
      await allowed.promise;
      await tx.finish(reply, nothing, undefined);
    });
    await locked.promise;
    const found: unknown[] = [];
    const second = store.transaction(group, key, async ({ earlier }) => void found.push(earlier));
    setTimeout(allowed.resolve, 200);
    await Promise.all([first, second]);
    expect(found).toEqual([reply]);
  });

  test("is nothing to another delivery", async () => {
    await store.transaction(group, randomUUID(), async ({ earlier }) => expect(earlier).toBeUndefined());
  });
});
