import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../src/adapters/store/database.ts";
import { MIGRATIONS } from "../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../support/house.ts";
import { type ServerProxy, startProxy } from "../support/proxy.ts";
import { createServerDatabase, server } from "../support/serverDatabase.ts";

const sorry =
  /^En tjänst som jag behöver svarar inte\. Inget har ändrats\. Försök igen om en stund\. \([0-9a-f]{8}\)$/u;

const unclear = /jag vet inte om det blev gjort\. Vänta en stund och titta efter innan du försöker igen\./u;

describe.skipIf(!server)("A database server that goes away", () => {
  let database: Awaited<ReturnType<typeof createServerDatabase>>;
  let proxy: ServerProxy;
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;

  beforeAll(async () => {
    database = await createServerDatabase();
    proxy = await startProxy(database.url);
    t = await openTestHouse(await openDatabase({ url: proxy.url, dir: "", migrations: MIGRATIONS }));
    people = await openGroup(t);
    await t.deliver();
  }, 30_000);

  afterAll(async () => {
    await t?.close();
    await proxy?.close();
    await database?.close();
  }, 30_000);

  const decide = (text: string, key: string) => t.type(people.bosse, `beslut bekräfta att ${text}`, { key });
  const decided = () => t.database.client.decision.findMany({ orderBy: { number: "asc" } });
  const channel = () => t.chat.messages.filter(({ where }) => where === "c1");

  test("is told of in a sentence, within the time that a chat platform waits", async () => {
    await proxy.refuse();
    const since = performance.now();
    expect(await decide("köpa bollar", "k1")).toMatch(sorry);
    expect(await t.type(people.cilla, "beslut lista")).toMatch(sorry);
    expect(await t.type(people.cilla, "vad sa vi om bollarna?")).toMatch(sorry);
    expect(performance.now() - since).toBeLessThan(2500);
  });

  test("is used again as soon as it is back, and the same delivery then succeeds, once", async () => {
    await proxy.restore();
    expect(await decide("köpa bollar", "k1")).toContain("Beslut 1/2026");
    expect(await decide("köpa bollar", "k1")).toContain("Beslut 1/2026");
    expect(await decided()).toHaveLength(1);
    await t.deliver();
    expect(t.chat.card("c1", "Beslut 1/2026")).toBeDefined();
  });

  test("leaves nothing half done, whenever it goes", async () => {
    const keys = Array.from({ length: 30 }, (_, i) => `burst-${i}`);
    const asked = keys.map((key) => decide(key, key));
    await Promise.race(asked);
    await proxy.refuse();
    const answers = await Promise.all(asked);
    const possible = new RegExp(`${sorry.source}|${unclear.source}|är bekräftat`, "u");
    for (const answer of answers) expect(answer).toMatch(possible);
    expect(answers.filter((answer) => !answer.includes("är bekräftat")).length).toBeGreaterThan(0);

    await proxy.restore();
    // Whoever is asked to try again does.
    const insist = async (key: string): Promise<string> => {
      const answer = await decide(key, key);
      return sorry.test(answer) ? await insist(key) : answer;
    };
    const again = await Promise.all(keys.map(insist));
    for (const [i, answer] of again.entries()) {
      expect(answer).toContain("är bekräftat");
      // What was acknowledged before is the same still.
      if (answers[i]?.includes("är bekräftat")) expect(answer).toBe(answers[i]);
    }
    const rows = await decided();
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: keys.length + 1 }, (_, i) => i + 1));
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    await t.deliver();
    const titles = channel().flatMap(({ content }) => /^Beslut \d+\/\d+$/u.exec(content.card.title) ?? []);
    expect(titles.toSorted()).toEqual(rows.map(({ number }) => `Beslut ${number}/2026`).toSorted());
  }, 30_000);

  test("is missed no longer where its connections alone are broken", async () => {
    proxy.cut();
    const answers = [await decide("måla väggen", "k2"), await decide("måla väggen", "k2")];
    expect(answers.at(-1)).toContain("är bekräftat");
    expect((await decided()).filter(({ text }) => text === "måla väggen")).toHaveLength(1);
  });

  /** As the driver sends it: pg-boss has longer statements that end so. */
  const commit = "COMMIT\0";

  test("is asked once more where its answer to the last word is missing, and the change is there once", async () => {
    proxy.loseAnswer(commit);
    expect(await decide("laga taket", "k4")).toContain("är bekräftat");
    expect((await decided()).filter(({ text }) => text === "laga taket")).toHaveLength(1);
  });

  test("leaves open whether a change was made where it cannot be asked, and nobody is told that nothing has changed", async () => {
    proxy.loseAnswer(commit, { refuse: true });
    const answer = await decide("byta golv", "k5");
    expect(answer).toMatch(unclear);
    expect(answer).not.toContain("Inget har ändrats");
    await proxy.restore();
    expect(await decide("byta golv", "k5")).toContain("är bekräftat");
    expect((await decided()).filter(({ text }) => text === "byta golv")).toHaveLength(1);
  });

  test("takes the posts with it, which come by themselves when it is back", async () => {
    expect(await decide("byta lås", "k3")).toContain("är bekräftat");
    await proxy.refuse();
    await proxy.restore();
    const shown = () => channel().filter(({ content }) => JSON.stringify(content).includes("byta lås"));
    // The house's clock goes on meanwhile.
    const pass = () => {
      t.now = new Date(t.now.getTime() + 100);
      return shown().length;
    };
    await expect.poll(pass, { interval: 100, timeout: 5000 }).toBe(1);
  });
});
