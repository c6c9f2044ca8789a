import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Card, plain } from "../../src/core/card.ts";
import type { Summary } from "../../src/core/ports/model.ts";
import { openModel } from "../../src/wiring/summaries.ts";
import { type Clock, openClock } from "../support/clock.ts";
import { openTestDatabase } from "../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse } from "../support/house.ts";
import { fails, type ModelServer, openModelServer, says } from "../support/languageModel/server.ts";
import { answer, messages, secrets } from "../support/languageModel/thread.ts";
import { openTrial, openWorker, type TestWorker } from "../support/work.ts";

describe("A group's language model", () => {
  const trial = openTrial();
  let server: ModelServer;
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  let worker: TestWorker;
  let clock: Clock;
  const logged: object[] = [];
  const counted: [outcome: string, tokens: number][] = [];
  beforeAll(async () => {
    server = await openModelServer();
    const config = { model: "small", baseUrl: server.baseUrl, tokensPerMonth: 5_000, deadlineMs: 2_000 };
    const database = await openTestDatabase();
    t = await openTestHouse(database, [trial.feature], [], config);
    people = await openGroup(t);
    // Known to the group, and to nobody who writes in the thread.
    await t.type(people.esra, "jag företräder MISO");
    const count = (...one: [string, number]) => void counted.push(one);
    const note = (what: object) => void logged.push(what);
    clock = openClock(t);
    worker = openWorker(t, trial, openModel(database, config, { info: note, warn: note, error: note }, count));
    t.chat.said.push(...messages);
    server.answer = () => says(answer);
  });
  afterAll(async () => {
    await clock.stop();
    await t.close();
    await server.close();
  });

  /** What a member's summary of the channel comes to. */
  async function summarised(): Promise<Summary> {
    let summary: Summary | undefined;
    trial.gather = async (tools) => {
      summary = await tools.summarise(await tools.read({ thread: "c1:1" }));
      return "klart";
    };
    await t.type(people.cilla, "prova");
    await worker.carryOut();
    if (!summary) throw new Error(`nothing came of it: ${worker.reported}`);
    return summary;
  }
  const preview = async (): Promise<Card> => cardOf(await t.ask(people.alva, { words: "modell på" }));

  test("reads nothing until an administrator has turned it on", async () => {
    const { engine, fellBack } = await summarised();
    expect([engine, fellBack, server.asked.length]).toEqual([{ name: "Samspråk" }, undefined, 0]);
    expect(plain(cardOf(await t.ask(people.cilla, { words: "modell" })))).toContain("(Av)");
    expect(await t.type(people.cilla, "modell på")).toContain("en administratör");
    expect(await t.type(people.cilla, "modell bekräfta")).toContain("en administratör");
  });

  test("is shown before it is turned on: where messages go, what is masked and what is not", async () => {
    const card = plain(await preview());
    expect(card).toContain("(Inte på än)");
    expect(card).toContain(`Språkmodell: small på ${server.host}`);
    expect(card).toContain("byts mot P1, P2");
    expect(card).toContain("Allt annat i texten följer med");
    expect(plain(cardOf(await t.ask(people.cilla, { words: "modell" })))).toContain("(Av)");
  });

  test("is told of in the group's channels when it is turned on, and then reads under other names", async () => {
    await t.press(people.alva, await preview(), "Slå på");
    await clock.runUntil(t.now);
    expect(t.chat.read("c1").at(-1)).toContain(`Språkmodellen på ${server.host} läser nu`);
    const { engine, findings, fellBack } = await summarised();
    expect([engine, fellBack]).toEqual([{ name: "small", host: server.host }, undefined]);
    expect(findings.decisions).toMatchObject([
      { state: "decided", quote: { text: "vi håller mötet den 8 december kl 17" } },
    ]);
    expect(JSON.stringify(server.asked.map(({ body }) => body))).not.toMatch(secrets);
    expect(await t.type(people.alva, "modell på")).toContain("redan på");
  });

  test("that fails gives way to the rules, which say so in plain words", async () => {
    server.answer = () => fails(401);
    const { engine, findings, fellBack } = await summarised();
    expect(engine).toEqual({ name: "Samspråk" });
    expect(findings.decisions.map(({ state }) => state)).toEqual(["decided"]);
    expect(fellBack?.sentTo).toBe(server.host);
    expect(fellBack?.sv).toBe(
      `Språkmodellen (${server.host}) användes inte: den släpper inte in oss, så den som sköter Samspråk behöver se över inställningen. Samspråks egna regler läste i stället.`,
    );
    server.answer = () => says(answer);
  });

  test("is counted by month and logged without a word of what was said", async () => {
    expect(plain(cardOf(await t.ask(people.cilla, { words: "modell" })))).toMatch(/Använt den här månaden: 1\s000/u);
    expect(logged).toMatchObject([
      { name: "small", host: server.host, messages: 7, tokens: 1000, outcome: "answered" },
      { tokens: 0, outcome: "shut" },
    ]);
    expect(counted).toEqual([
      ["answered", 1000],
      ["shut", 0],
    ]);
    expect(JSON.stringify(logged)).not.toMatch(/alva|bosse|mötet|kallelsen/iu);
  });

  test("is not asked once the group has used what it may, until the next month", async () => {
    const { client } = t.database;
    await client.modelUse.updateMany({ data: { tokens: 4_900 } });
    const asked = server.asked.length;
    const { fellBack } = await summarised();
    expect(fellBack?.en).toContain("has used what it may use this month");
    expect(fellBack?.sentTo).toBeUndefined();
    expect(server.asked).toHaveLength(asked);
    const { now } = t;
    t.now = new Date("2026-12-01T09:00:00Z");
    expect((await summarised()).engine.name).toBe("small");
    expect(await client.modelUse.findMany({ orderBy: { month: "asc" } })).toMatchObject([
      { month: "2026-11", tokens: 4_900 },
      { month: "2026-12", tokens: 1_000 },
    ]);
    t.now = now;
    await client.modelUse.deleteMany();
  });

  test("is not asked by two at once for what is enough for one", async () => {
    const { client } = t.database;
    const month = "2026-11";
    const [row] = await client.group.findMany();
    await client.modelUse.create({ data: { groupId: row!.id, month, tokens: 1_000 } });
    const asked = server.asked.length;
    const summaries: Summary[] = [];
    trial.gather = async (tools) => {
      const said = await tools.read({ thread: "c1:1" });
      summaries.push(...(await Promise.all([1, 2].map(() => tools.summarise(said)))));
      return "klart";
    };
    await t.type(people.cilla, "prova");
    await worker.carryOut();
    expect(summaries.map(({ engine }) => engine.name).toSorted()).toEqual(["Samspråk", "small"]);
    expect(server.asked).toHaveLength(asked + 1);
    expect(await client.modelUse.findMany({ where: { month } })).toMatchObject([{ tokens: 2_000 }]);
    await client.modelUse.deleteMany();
  });

  test("that another has taken the place of is asked for anew", async () => {
    await t.database.client.modelConsent.updateMany({ data: { host: "old.example" } });
    expect((await summarised()).engine).toEqual({ name: "Samspråk" });
    expect(plain(cardOf(await t.ask(people.cilla, { words: "modell" })))).toContain("har bytt språkmodell");
    const stale = { call: { command: "model.confirm", input: { previewed: "small på old.example" } } };
    expect(await t.ask(people.alva, stale)).toMatchObject({ text: expect.stringContaining("har bytts sedan") });
    expect(await t.type(people.alva, "modell bekräfta")).toContain("läser nu");
    expect((await summarised()).engine.name).toBe("small");
  });

  test("is turned off at once", async () => {
    expect(await t.type(people.alva, "modell av")).toContain("avslagen");
    expect((await summarised()).engine).toEqual({ name: "Samspråk" });
    expect(await t.type(people.alva, "modell av")).toContain("redan av");
  });

  test("stays unknown where the operator has set up none", async () => {
    const other = await openTestHouse(await openTestDatabase());
    const { alva } = await openGroup(other);
    for (const words of ["modell på", "modell bekräfta"])
      expect(await other.type(alva, words)).toContain("Det finns ingen språkmodell att slå på");
    await other.close();
  });
});
