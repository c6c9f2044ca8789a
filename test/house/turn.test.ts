import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkChains } from "../../src/adapters/store/audit.ts";
import { testDatabases } from "../support/database.ts";
import { buttonOf, cardOf, formOf, openGroup, openTestHouse, type TestHouse, textOf } from "../support/house.ts";

describe.each(testDatabases)("A turn, on $name", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
  });
  afterAll(() => t.close());
  const decide = "beslut bekräfta att köpa bollar";

  test("that is delivered twice changes nothing the second time, and answers the same", async () => {
    const first = await t.ask(people.bosse, { words: decide }, { key: "k1" });
    expect(await t.ask(people.bosse, { words: decide }, { key: "k1" })).toEqual(first);
    expect(await t.database.client.decision.count()).toBe(1);
  });

  test("that is delivered twice at the same moment happens once", async () => {
    const both = await Promise.all([1, 2, 3].map(() => t.ask(people.bosse, { words: decide }, { key: "k2" })));
    expect(new Set(both.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(await t.database.client.decision.count()).toBe(2);
  });

  test("that was refused stays refused when it is delivered again, even if it would succeed by then", async () => {
    const refused = await t.ask(people.cilla, { words: "förslag svar 1 avstår" }, { key: "k3" });
    expect(textOf(refused)).toContain("hittar inget förslag 1");
    await t.type(people.cilla, "förslag köpa nät");
    expect(await t.ask(people.cilla, { words: "förslag svar 1 avstår" }, { key: "k3" })).toEqual(refused);
    expect(await t.database.client.stance.count()).toBe(0);
  });

  test("numbers fifty confirmations that come at once without gap or repetition", async () => {
    const before = await t.database.client.decision.count();
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, i) => t.type(people.bosse, `beslut bekräfta att punkt ${i}`)),
    );
    expect(replies.filter((text) => text.includes("är bekräftat"))).toHaveLength(50);
    const rows = await t.database.client.decision.findMany({ orderBy: { number: "asc" } });
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: before + 50 }, (_, i) => i + 1));
  });

  test("starts a new series of numbers with the year of the group's own clock", async () => {
    t.now = new Date("2026-12-31T23:30:00Z");
    expect(await t.type(people.bosse, decide)).toContain("Beslut 1/2027");
  });

  test("leaves an entry in the group's audit chain with digests only, which can be recomputed", async () => {
    const checks = [];
    for await (const check of checkChains(t.database.client)) checks.push(check);
    expect(checks).toEqual([{ group: expect.any(String), entries: expect.any(Number) }]);
    const [entry] = await t.database.client.auditEntry.findMany({ orderBy: { seq: "desc" }, take: 1 });
    const line = JSON.parse(entry!.line);
    expect(Object.keys(line)).toEqual(["at", "actor", "door", "command", "input", "changed"]);
    expect(entry!.line).not.toContain("bollar");
    const input = { effect: "mandate", text: "att köpa bollar" };
    const digest = createHash("sha256").update(entry!.salt + JSON.stringify(input));
    expect(line.input).toBe(digest.digest("hex"));
  });

  test("stores nothing of what people say to each other, only what is asked for", async () => {
    const rows = async () =>
      JSON.stringify([
        await t.database.client.claim.count(),
        await t.database.client.keptCall.count(),
        await t.database.client.auditEntry.count(),
      ]);
    const before = await rows();
    await t.ask(people.cilla, { words: "beslut lista" });
    await t.ask(people.cilla, { words: "hjälp" });
    await t.ask(people.cilla, { words: "tack så mycket för i går" });
    expect(await rows()).toBe(before);
  });
});

describe.each(testDatabases)("What can be sent in, on $name", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
  });
  afterAll(() => t.close());

  test("a form is sent in once; a second sending changes nothing", async () => {
    const form = await t.ask(people.cilla, { words: "förslag" });
    const typed = { text: "köpa bollar" };
    expect(textOf(await t.fill(people.cilla, form, typed))).toContain("Förslag 1/2026");
    expect(textOf(await t.fill(people.cilla, form, typed))).toContain("Förslag 1/2026");
    expect(textOf(await t.fill(people.cilla, form, { text: "köpa nät" }))).toContain("redan skickat");
    expect(await t.database.client.proposal.count()).toBe(1);
  });

  test("a form that comes back with a fault keeps what was typed, and can be sent in again", async () => {
    const form = await t.ask(people.cilla, { words: "förslag" });
    const back = formOf(await t.fill(people.cilla, form, { text: "x".repeat(50_000), responsible: "HISO" }));
    expect(back.session).toBe(formOf(form).session);
    expect(back.fields[0]).toMatchObject({ error: "Högst 3000 tecken. Korta texten, eller lägg resten i en bilaga." });
    expect(back.fields.find(({ name }) => name === "responsible")?.value).toBe("HISO");
    expect(textOf(await t.fill(people.cilla, { kind: "form", form: back }, { text: "köpa nät" }))).toContain(
      "Förslag 2/2026",
    );
  });

  test("a form belongs to the one who opened it", async () => {
    const form = await t.ask(people.cilla, { words: "förslag" });
    expect(textOf(await t.fill(people.dragan, form, { text: "köpa bollar" }))).toContain("öppnades av någon annan");
  });

  test("a text too long for a button waits in the store, and comes out whole", async () => {
    const text = `köpa ${"många ".repeat(450)}bollar`;
    const preview = cardOf(await t.ask(people.bosse, { words: `beslut ${text}` }));
    expect(buttonOf(preview, "Bekräfta beslut").parked).toBeDefined();
    await t.press(people.bosse, preview, "Bekräfta beslut");
    expect((await t.database.client.decision.findFirstOrThrow()).text).toBe(text);
  });

  test.each([
    ["a command that there is not", { command: "decisions.explode", input: {} }, "gammalt"],
    [
      "a button whose input no longer fits",
      { command: "decisions.answer", input: { proposal: "1/2026", answer: "maybe" } },
      "gammalt",
    ],
    [
      "a button with a number that is none",
      { command: "decisions.show", input: { number: "1; DROP TABLE" } },
      "gammalt",
    ],
    ["what only the clock asks for", { command: "search.rebuild", input: { version: 1 } }, "gammalt"],
  ])("%s gets a clear sentence", async (_what, call, sentence) => {
    expect(textOf(await t.ask(people.cilla, { call }))).toContain(sentence);
    expect(t.logged).toEqual([]);
  });

  test("a personal identity number is taken out before anything is stored, and the writer is warned", async () => {
    const reply = await t.ask(people.cilla, { words: "förslag stödja 19811218-9876 i ärendet" });
    expect(textOf(reply)).toContain("Jag tog bort ett personnummer");
    const everything =
      JSON.stringify(await t.database.client.proposal.findMany()) +
      JSON.stringify(await t.database.client.claim.findMany());
    expect(everything).not.toContain("9876");
    expect(everything).toContain("[personnummer borttaget]");
  });

  test("what a button carries is as harmless as what is typed, since a browser sends what it likes", async () => {
    const draft = { background: "om 19811218-9876", "19811218-9876": [["\ud835 19811218-9876"]] };
    const text = "stödja\u0000 19811218-9876\ud835 nu";
    const reply = await t.ask(people.cilla, { call: { command: "decisions.propose", input: { text } } });
    expect(textOf(reply)).toContain("Jag tog bort ett personnummer");
    await t.ask(people.cilla, { call: { command: "decisions.propose", input: { text: "x" }, draft } });
    const last = await t.database.client.proposal.findFirstOrThrow({ orderBy: { number: "desc" } });
    expect(last.text).toBe("stödja [personnummer borttaget]\ufffd nu");
    expect(JSON.stringify(await t.database.client.keptCall.findMany())).not.toContain("9876");
    const nest: unknown = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);
    await t.ask(people.cilla, { call: { command: "decisions.propose", input: { text: nest } } });
    expect(t.logged).toEqual([]);
  });

  test.each([
    "*fet* _kursiv_ <b>html</b> <!channel> @channel [länk](http://x)",
    "‮omvänd‬ text",
    "🎉👩‍👩‍👧‍👦 שלום",
    "å".repeat(3000),
  ])("text is kept exactly as it was typed: %s", async (text) => {
    const form = await t.ask(people.cilla, { words: "förslag" });
    await t.fill(people.cilla, form, { text });
    const last = await t.database.client.proposal.findFirstOrThrow({ orderBy: { number: "desc" } });
    expect(last.text).toBe(text);
  });
});
