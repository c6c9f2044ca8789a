import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Database } from "../../../src/adapters/store/database.ts";
import { makeStore } from "../../../src/adapters/store/store.ts";
import { OutsideError, UnclearError } from "../../../src/core/errors.ts";
import type { Effects } from "../../../src/core/ports/store.ts";
import { said } from "../../../src/core/reply.ts";
import { testDatabases } from "../../support/database.ts";

const nothing: Effects = { changed: [], notices: [], alarms: [], seals: [], unprompted: false };

describe.each(testDatabases)("A transaction that begins anew until nobody waits for it, on $name,", ({ open }) => {
  let database: Database;
  beforeEach(async () => {
    database = await open();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(async () => {
    vi.useRealTimers();
    await database.close();
  });

  test("changes nothing after the asker has been told that nothing has changed", async () => {
    const tools = { setAlarm: async () => {}, beginWork: async () => {} };
    const store = makeStore(database, { now: () => new Date(), salt: randomUUID, secret: randomUUID, ...tools });
    const ended = Promise.withResolvers<void>();
    let begun = 0;
    const turn = store.transaction(undefined, "k", async (tx) => {
      begun += 1;
      // Each of the two stays within the time of one transaction, and both together do not.
      await vi.advanceTimersByTimeAsync(9_000);
      if (begun === 1) throw new Error("23505");
      await tx.finish(said("Klart."), nothing, undefined);
      ended.resolve();
    });
    const told: unknown = await turn.catch((error: unknown) => error);
    expect(told).toBeInstanceOf(OutsideError);
    expect(told).not.toBeInstanceOf(UnclearError);
    await ended.promise;
    // Waits for the one connection that the embedded database has, and for the commit of a server.
    await database.client.$transaction(async () => {});
    await new Promise((resolve) => setImmediate(resolve));
    expect([begun, await database.client.claim.count()]).toEqual([2, 0]);
  });
});
