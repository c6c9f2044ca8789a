import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../src/core/card.ts";
import { openClock } from "../support/clock.ts";
import { oneDatabase } from "../support/database.ts";
import { cardOf, formOf, morning, openGroup, openTestHouse, type TestHouse, textOf } from "../support/house.ts";

describe.each(oneDatabase)("Disposal, on $name", ({ open }) => {
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
    const wanted = cardOf(await t.ask(people.alva, { words: 'gallring ny "KS 2026-03-04 § 112" månader=12' }));
    expect(await t.type(people.alva, "gallring")).toContain("Inget gallras av sig självt");
    expect(textOf(await t.press(people.alva, wanted, "Lägg till regeln"))).toContain("Regeln gäller från i natt");
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
    const { id } = await t.database.client.disposalRule.findFirstOrThrow({ where: { endedAt: null } });
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

describe.each(oneDatabase)("A new disposal rule, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
    await t.type(people.cilla, "förslag köpa en boll");
    await t.type(people.cilla, "förslag dra tillbaka 1");
    expect(await t.type(people.alva, "gallring bekräfta KS 2026-03-04 § 112 månader=12")).toContain("Regeln gäller");
  });
  afterAll(() => t.close());

  test("says beforehand what would go, and what it would replace; nothing is replaced unsaid", async () => {
    const wanted = cardOf(await t.ask(people.alva, { words: 'gallring ny "KS 2026-11-20 § 9" månader=1' }));
    expect(plain(wanted)).toBe(
      [
        "Ny gallringsregel (Gäller inte än)",
        "Tillbakadragna förslag: efter 1 månad",
        "Gallringsbeslut: KS 2026-11-20 § 9",
        "Inget skulle gallras i natt. Regeln prövas varje natt från och med då.",
        "Den ersätter regeln som gäller nu: tillbakadragna förslag efter 12 månader, enligt KS 2026-03-04 § 112.",
        "Beslut och protokoll gallras aldrig här.",
        "Du kan också skriva ”gallring bekräfta KS 2026-11-20 § 9 månader=1 ersätt=ja”. Vill du inte, behöver du inte göra något.",
      ].join("\n"),
    );
    const typed = "gallring bekräfta KS 2026-11-20 § 9 månader=1";
    expect(await t.type(people.alva, typed)).toContain("Gruppen har redan en regel: tillbakadragna förslag efter 12");
    expect(await t.type(people.alva, `${typed} ersätt=ja`)).toContain("Då finns inget att gallra.");
    expect(textOf(await t.press(people.alva, wanted, "Ersätt regeln"))).toContain(
      "efter 1 månad, enligt KS 2026-11-20",
    );
    t.now = new Date("2026-12-23T09:00:00Z");
    const early = cardOf(await t.ask(people.alva, { words: "gallring ny KS 2026-11-20 § 10 månader=1" }));
    expect(plain(early)).toContain("Inget skulle gallras i natt.");
    t.now = new Date("2026-12-24T09:00:00Z");
    const due = cardOf(await t.ask(people.alva, { words: "gallring ny KS 2026-11-20 § 10 månader=1" }));
    expect(plain(due)).toContain("I natt skulle 1 förslag gallras: 1/2026. Det går inte att ångra.");
    t.now = morning;
    expect(textOf(await t.press(people.alva, due, "Ersätt regeln"))).toContain("Regeln gäller från i natt");
  });

  test("goes on the night after an alarm that was given up", async () => {
    const alarms = async () =>
      await t.database.pool.query<{ id: string; at: Date }>(
        `SELECT id, start_after AS at FROM pgboss.job WHERE data->'data'->'call'->'input'->>'rule' = $1 ORDER BY start_after`,
        [(await t.database.client.disposalRule.findFirstOrThrow({ where: { endedAt: null } })).id],
      );
    const [first, second, ...later] = (await alarms()).rows;
    expect(later.length).toBeGreaterThan(3);
    await t.database.pool.query("DELETE FROM pgboss.job WHERE id = $1", [first?.id]);
    const clock = openClock(t);
    t.now = morning;
    await clock.runUntil(new Date(second!.at));
    await clock.stop();
    t.now = morning;
    expect((await alarms()).rows.at(-1)!.at.getTime()).toBeGreaterThan(later.at(-1)!.at.getTime());
  });
});

describe.each(oneDatabase)("A message that is to be left out, on $name", ({ open }) => {
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

  test("is known by its link, typed or in a form; what leads to no message is refused in words", async () => {
    const t = await openTestHouse(await open());
    const { cilla } = await openGroup(t);
    const slack = "https://akersta.slack.com/archives/C1/p1796000000000100?thread_ts=1796000000.000100&cid=C1";
    const teams = "https://teams.microsoft.com/l/message/19:abc@thread.tacv2/1796000000000?tenantId=t1";
    expect(await t.type(cilla, `ta inte med ${slack}`)).toContain("tas inte med");
    const form = await t.ask(cilla, { words: "ta inte med" });
    expect(textOf(await t.fill(cilla, form, { message: teams }))).toContain("tas inte med");
    for (const other of ["https://chat.example/77", "det där om hallen", "hej"]) {
      const reply = await t.ask(cilla, { words: `ta inte med ${other}` });
      expect(formOf(reply).fields[0]?.error, other).toContain("Kopiera länken till meddelandet");
    }
    const kept = await t.database.client.excludedMessage.findMany({ orderBy: { message: "asc" } });
    expect(kept.map(({ message }) => message)).toEqual(["1796000000000", "C1:1796000000.000100"]);
    await t.close();
  });
});
