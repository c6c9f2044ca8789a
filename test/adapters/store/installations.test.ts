import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { Database } from "../../../src/adapters/store/database.ts";
import type { KeptInstallation } from "../../../src/adapters/store/installations/installation.ts";
import {
  countInstallations,
  type Installations,
  makeInstallations,
  type NewInstallation,
} from "../../../src/adapters/store/installations/installations.ts";
import { makeSecrets } from "../../../src/adapters/store/secrets.ts";
import { testDatabases } from "../../support/database.ts";

const secrets = makeSecrets("a key of the tests, long enough to do");
const given: NewInstallation = {
  appId: "A1",
  team: "T1",
  teamName: "Åkersta",
  botUserId: "U1",
  secrets: { botToken: "xoxb-first", signingSecret: "hush" },
  expiresAt: undefined,
};

describe.each(testDatabases)("installations on $name", ({ open }) => {
  let database: Database;
  let now: Date;
  let store: Installations;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await database.client.installation.deleteMany();
    await database.client.claim.deleteMany();
    now = new Date("2026-11-24T09:00:00.123Z");
    store = storeWith();
  });

  function storeWith(own = secrets, platform = "slack"): Installations {
    return makeInstallations(database, { platform, secrets: own, now: () => now, id: randomUUID });
  }
  async function readAll(): Promise<readonly KeptInstallation[]> {
    return (await store.list()).map((one) => {
      if ("sealed" in one) throw new Error(one.sealed);
      return one;
    });
  }
  async function only(): Promise<KeptInstallation> {
    const [one] = await readAll();
    if (!one) throw new Error("none is stored");
    return one;
  }

  it("are read as they were stored, and their secrets lie encrypted", async () => {
    await store.keep(given);
    expect(await readAll()).toEqual([
      { ...given, id: expect.any(String), state: "active", installedAt: now, problem: undefined },
    ]);
    const row = await database.client.installation.findFirstOrThrow();
    expect(JSON.stringify(row)).not.toMatch(/xoxb|hush/);
  });

  it("belong to one platform each", async () => {
    await store.keep(given);
    expect(await storeWith(secrets, "teams").list()).toEqual([]);
    expect([await countInstallations(database, "slack"), await countInstallations(database, "teams")]).toEqual([1, 0]);
  });

  it("are one for each app and workspace: the same one stored anew keeps its id and starts over", async () => {
    await store.keep(given);
    const { id, installedAt } = await only();
    await store.end(id, "revoked", "Slack: token_revoked", installedAt);
    now = new Date("2026-11-25T09:00:00Z");
    await Promise.all([
      store.keep({ ...given, secrets: { botToken: "xoxb-second" } }),
      store.keep({ ...given, team: "T2" }),
      store.keep({ ...given, appId: "A2" }),
    ]);
    const all = await readAll();
    expect(all.find((one) => one.id === id)).toMatchObject({
      state: "active",
      installedAt: now,
      secrets: { botToken: "xoxb-second" },
    });
    expect(all.map((one) => `${one.appId} ${one.team}`).sort()).toEqual(["A1 T1", "A1 T2", "A2 T1"]);
  });

  it("tell another key from damage", async () => {
    await store.keep(given);
    const foreign = storeWith(makeSecrets("another key of the tests, as long as it"));
    expect(await foreign.list()).toEqual([{ teamName: "Åkersta", sealed: "key" }]);
    await database.client.installation.updateMany({ data: { id: randomUUID() } });
    expect(await store.list()).toEqual([{ teamName: "Åkersta", sealed: "damaged" }]);
  });

  it("end once, for the installation that ended and not for the one that came after", async () => {
    await store.keep(given);
    const { id, installedAt } = await only();
    await store.end(id, "uninstalled", "Slack: account_inactive", new Date(0));
    expect(await only()).toMatchObject({ state: "active" });
    await store.end(id, "uninstalled", "Slack: account_inactive", installedAt);
    await store.end(id, "revoked", "Slack: token_revoked", installedAt);
    expect(await only()).toMatchObject({ state: "uninstalled", problem: "Slack: account_inactive" });
    expect(await countInstallations(database, "slack")).toBe(0);
  });

  it("tell whoever follows them of every change", async () => {
    let told = 0;
    const following = await store.follow(() => {
      told += 1;
    });
    onTestFinished(() => following.close());
    const isTold = async (earlier: number) => await expect.poll(() => told, { interval: 5 }).toBeGreaterThan(earlier);
    await isTold(0);
    const beforeKept = told;
    await store.keep(given);
    await isTold(beforeKept);
    const beforeEnded = told;
    const { id, installedAt } = await only();
    await store.end(id, "revoked", "Slack: token_revoked", installedAt);
    await isTold(beforeEnded);
  });

  it("use a key once", async () => {
    const used = await Promise.all([1, 2, 3].map(() => store.claim("slack:install:x")));
    expect(used.filter(Boolean)).toHaveLength(1);
    expect(await store.claim("slack:install:y")).toBe(true);
  });

  describe("whose tokens are due", () => {
    const isDue = ({ secrets: { botToken } }: KeptInstallation) => botToken === "xoxb-first";
    const expiresAt = new Date("2026-11-24T21:00:00Z");
    const fresh = { secrets: { botToken: "xoxb-second", refreshToken: "xoxe-2" }, expiresAt };

    it("are renewed once, however many want it, and all get what holds", async () => {
      await store.keep(given);
      const { id } = await only();
      let asked = 0;
      const renewing = [store, storeWith(), storeWith()].map((one) =>
        one.renew(id, isDue, async () => {
          asked += 1;
          await delay(50);
          return fresh;
        }),
      );
      for (const renewed of await Promise.all(renewing)) expect(renewed).toMatchObject({ ...fresh, state: "active" });
      expect(asked).toBe(1);
    });

    it("may be renewed by another where the first one failed", async () => {
      await store.keep(given);
      const { id } = await only();
      await expect(store.renew(id, isDue, () => Promise.reject(new Error("away")))).rejects.toThrow("away");
      expect(await store.renew(id, isDue, async () => fresh)).toMatchObject(fresh);
    });

    it("keep what someone has installed meanwhile", async () => {
      await store.keep(given);
      const { id } = await only();
      const renewed = await store.renew(id, isDue, async () => {
        now = new Date("2026-11-24T09:00:01Z");
        await store.keep({ ...given, secrets: { botToken: "xoxb-again" } });
        return fresh;
      });
      expect(renewed?.secrets).toEqual({ botToken: "xoxb-again" });
    });

    it("are left alone where the installation has ended, or is gone", async () => {
      await store.keep(given);
      const { id, installedAt } = await only();
      await store.end(id, "revoked", "Slack: token_revoked", installedAt);
      const never = () => Promise.reject(new Error("asked all the same"));
      expect(await store.renew(id, isDue, never)).toMatchObject({ state: "revoked" });
      expect(await store.renew(randomUUID(), isDue, never)).toBeUndefined();
    });
  });
});
