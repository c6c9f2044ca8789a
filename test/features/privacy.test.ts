import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../src/core/card.ts";
import { testDatabases } from "../support/database.ts";
import { cardOf, morning, openGroup, openTestHouse, type TestHouse, textOf } from "../support/house.ts";

describe.each(testDatabases)("Disposal, on $name", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
    await t.type(people.cilla, "förslag köpa en hemlig boll");
    await t.type(people.dragan, "förslag svar 1 invänder för dyrt");
    await t.type(people.cilla, "förslag dra tillbaka 1");
    await t.type(people.cilla, "förslag köpa nät");
    await t.deliver();
  });
  afterAll(() => t.close());
  const ring = async (rule: string) =>
    await t.ask(
      people.alva,
      { call: { command: "privacy.dispose", input: { rule } } },
      { from: { clock: (await t.database.client.group.findFirstOrThrow()).id } },
    );

  test("never happens by itself: a rule names the decision that allows it", async () => {
    expect(await t.type(people.alva, "gallring")).toContain("Inget gallras av sig självt");
    expect(await t.type(people.cilla, 'gallring ny "KS 2026-03-04 § 112"')).toContain("en administratör");
    expect(await t.type(people.alva, 'gallring ny "KS 2026-03-04 § 112" månader=12')).toContain("Regeln gäller");
    expect(plain(cardOf(await t.ask(people.cilla, { words: "gallring" })))).toContain(
      "Gallringsbeslut: KS 2026-03-04 § 112",
    );
  });

  test("empties what was withdrawn long enough ago, leaves a trace, and touches nothing else", async () => {
    const { id } = await t.database.client.disposalRule.findFirstOrThrow();
    await ring(id);
    expect(plain(cardOf(await t.ask(people.cilla, { words: "förslag visa 1" })))).toContain("hemlig boll");
    t.now = new Date("2027-11-26T09:00:00Z");
    await ring(id);
    await t.deliver();
    const rows = JSON.stringify([await t.database.client.proposal.findMany(), await t.database.client.post.count()]);
    expect(rows).not.toContain("hemlig boll");
    expect(t.chat.card("c1", "Förslag 1/2026")?.status).toBe("Gallrat");
    expect(await t.database.client.stance.count()).toBe(0);
    expect(plain(cardOf(await t.ask(people.cilla, { words: "gallring" })))).toContain("1 gallrade (förslag 1/2026)");
    expect(plain(cardOf(await t.ask(people.cilla, { words: "förslag visa 2/2026" })))).toContain("köpa nät");
    t.now = morning;
    expect(await t.type(people.cilla, "förslag köpa mål")).toContain("Förslag 3/2026");
  });

  test("ends with its rule", async () => {
    const { id } = await t.database.client.disposalRule.findFirstOrThrow();
    expect(await t.type(people.alva, "gallring avsluta")).toContain("avslutad");
    await t.type(people.cilla, "förslag dra tillbaka 2");
    t.now = new Date("2028-11-26T09:00:00Z");
    await ring(id);
    t.now = morning;
    expect(await t.database.client.proposal.count({ where: { state: "disposed" } })).toBe(1);
  });

  test("an answer can be removed in no other way", async () => {
    await t.type(people.dragan, "förslag svar 3 avstår");
    await expect(t.database.client.stance.deleteMany()).rejects.toThrow();
  });
});

describe.each(testDatabases)("A message that is to be left out, on $name", ({ open }) => {
  test("is remembered once, and the answer says what that does not mean", async () => {
    const t = await openTestHouse(await open());
    const { cilla } = await openGroup(t);
    const message = { id: "c1:5", text: "min diagnos", at: morning };
    for (const _ of [1, 2]) {
      expect(textOf(await t.ask(cilla, { shortcut: "privacy.exclude", message }))).toContain(
        "kan ändå vara allmän handling",
      );
    }
    expect(await t.database.client.excludedMessage.findMany()).toMatchObject([{ message: "c1:5" }]);
    await t.close();
  });
});
