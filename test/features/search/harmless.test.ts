import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogue } from "../../../src/features/catalogue.ts";
import { searchRecords } from "../../../src/features/search/handlers/finding.ts";
import { indexVersion } from "../../../src/features/search/rules.ts";
import { oneDatabase } from "../../support/database.ts";
import { morning, openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

const searchable = catalogue.flatMap((feature) => feature.searchable ?? []);

describe.each(oneDatabase)("A search, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
    await t.type(people.bosse, "beslut bekräfta att köpa <b>bollar</b> för 100% av O'Haras pott & \\ 'x':*");
  });
  afterAll(() => t.close());

  test("gets an answer, and never an error, whatever is typed in whichever field", async () => {
    const piece = fc.constantFrom(
      ..."' \" \\ : * & | ! ( ) <-> % _ ; -- $1 {} <script> 🎉 \u0000 \ud800 å é ß İ ǅ 中文 4/2026 =g =kdecision".split(
        " ",
      ),
      '\'; DROP TABLE "Decision"; --',
      "boll",
      "typ=beslut",
      "typ=' OR 1=1",
      "år=99999999999999999999",
      "part=<b>",
      "läge=':*",
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(" ")),
      fc.string({ unit: "binary" }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const reply = await t.ask(people.cilla, { words: `sök x ${words}` });
        expect(reply).not.toMatchObject({ mood: "broken" });
      }),
      { numRuns: 40 },
    );
    expect(t.logged).toEqual([]);
    expect(await t.database.client.decision.count()).toBe(1);
  });

  test("finds what has signs in it by its words, and takes signs for nothing else", async () => {
    const group = await t.database.client.group.findFirstOrThrow();
    const look = { db: t.database.client, group: { id: group.id, parties: [] }, now: t.now, language: "sv" } as never;
    const find = async (words: string) =>
      (await searchRecords(look, searchable, { text: words, offset: 0, most: 5, fill: true })).hits;
    for (const words of ["<b>boll", "O'Haras", "100%", "'boll':*", "boll & pott", "köpa | (bollar)"])
      expect(await find(words), words).toHaveLength(1);
    for (const words of ["=kdecision", "%", "_", "':*", "script"]) expect(await find(words), words).toHaveLength(0);
  });

  test("of very much text is refused with how much may be written, and of much is answered in a second", async () => {
    expect(await t.ask(people.cilla, { words: `sök ${"boll ".repeat(1_000)}` })).toMatchObject({ kind: "form" });
    const began = performance.now();
    const words = Array.from({ length: 200 }, (_, i) => `bollplan${i}`).join(" ");
    expect(await t.ask(people.cilla, { words: `sök ${words}` })).toMatchObject({ kind: "said" });
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  test("finds no proposal that was disposed of, nor a word of it", async () => {
    const { client } = t.database;
    await t.type(people.dragan, "förslag måla klubbstugan turkos");
    await t.type(people.dragan, "förslag dra tillbaka 1");
    expect(await t.type(people.cilla, "sök turkos")).toBe("Sökning: turkos");
    await t.type(people.alva, 'gallring bekräfta "Nämndens beslut 2026-01-01" månader=1');
    t.now = new Date(t.now.getTime() + 90 * 86_400_000);
    const { id, groupId } = await client.disposalRule.findFirstOrThrow();
    const call = { command: "privacy.dispose", input: { rule: id } };
    const place = { platform: "clock", team: "house" };
    await t.house.dispatch({ from: { clock: groupId }, place, says: { call }, key: "night" });
    expect(await client.proposal.count({ where: { state: "disposed" } })).toBe(1);
    expect(await t.type(people.cilla, "sök turkos")).toContain("Jag hittade inget om ”turkos”.");
    expect(await client.searchWord.count({ where: { word: "turko" } })).toBe(0);
    expect(await client.searchEntry.count({ where: { kind: "proposal" } })).toBe(0);
  });

  test("is made anew by the clock after a release that makes entries by other rules", async () => {
    const { client } = t.database;
    await client.$executeRaw`TRUNCATE "SearchEntry", "SearchWord"`;
    const { id } = await client.group.findFirstOrThrow();
    await client.searchState.upsert({
      where: { groupId: id },
      create: { groupId: id, version: 0 },
      update: { version: 0 },
    });
    // The jobs' clock is the machine's: what is due by then is due at once.
    t.now = morning;
    await t.deliver();
    const until = performance.now() + 10_000;
    while ((await client.searchState.count({ where: { version: 0 } })) > 0 && performance.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await client.searchState.findMany()).toMatchObject([{ version: indexVersion }]);
    expect(await t.type(people.cilla, "sök bollar")).toBe("Sökning: bollar");
  });
});
