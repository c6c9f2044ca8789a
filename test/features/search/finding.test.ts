import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { searchKinds } from "../../../src/core/search.ts";
import { indexVersion } from "../../../src/features/search/rules.ts";
import { oneDatabase } from "../../support/database.ts";
import { cardOf, morning, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";
import { person } from "../../support/people.ts";

describe.each(oneDatabase)("A search, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
    await t.type(people.bosse, "beslut bekräfta att teckna avtal om sommarens lokaler");
    await t.type(people.bosse, 'beslut bekräfta att hålla hallen öppen bakgrund="Barnen i Rosengård saknar bidrag"');
    t.now = new Date(morning.getTime() + 3_600_000);
    await t.type(people.bosse, "beslut bekräfta att förlänga hallavtalet");
    await t.type(people.dragan, "förslag köpa nya bollar");
    await t.type(people.cilla, "åtgärd ring vaktmästaren om nycklarna");
    await t.type(people.alva, "möte bekräfta 2026-12-10 17:00 plats=Rådhuset");
  });
  afterAll(() => t.close());
  const show = async (words: string, who = people.cilla) => {
    const reply = await t.ask(who, { words });
    return reply.kind === "said" && reply.card && !reply.text ? plain(reply.card) : textOf(reply);
  };
  /** The names of the hits, in their order. */
  const found = async (words: string) =>
    [...(await show(words)).matchAll(/^– (.*?)(?:, |\. Skriv)/gmu)].map(([, name]) => name);

  test("finds words in other forms, and in compounds, the title before the body and the newer first", async () => {
    expect(await found("sök avtalen")).toEqual(["1/2026", "3/2026"]);
    expect(await found("sök öppna hallar")).toEqual(["2/2026", "3/2026"]);
    expect(await found("sök hallen avtal")).toEqual(["3/2026", "2/2026", "1/2026"]);
    expect(await found("sök bollen")).toEqual(["Förslag 1/2026"]);
    expect(await found("sök nyckel")).toEqual(["Åtgärd 1/2026"]);
    expect(await found("search rådhus")).toEqual(["Möte 1/2026"]);
    expect(await found("sok oppet")).toEqual(["2/2026"]);
  });

  test("shows each hit with what opens it, typed and as a button, and the words around what was found in the body", async () => {
    const card = cardOf(await t.ask(people.cilla, { words: "sök bidraget" }));
    expect(plain(card)).toBe(
      [
        "Sökning: bidraget",
        "– 2/2026, hålla hallen öppen. Skriv ”visa 2/2026”. Där står: ”Barnen i Rosengård saknar bidrag”",
        "Träff 1. Det var alla.",
      ].join("\n"),
    );
    expect(textOf(await t.press(people.cilla, card, "2/2026, hålla hallen öppen"))).toContain("2/2026");
  });

  test("puts what has the number first", async () => {
    expect(await found("sök 3/2026")).toEqual(["3/2026"]);
    expect((await found("sök 2"))[0]).toBe("2/2026");
  });

  test("takes what is nearest where nothing has the word, and says so", async () => {
    expect(await show("sök avtlaet")).toContain("Inget heter precis ”avtlaet”. Det här är närmast.");
    expect(await found("sök avtlaet")).toEqual(["1/2026", "3/2026"]);
    expect(await found("sök vatmästare")).toEqual(["Åtgärd 1/2026"]);
  });

  test("is narrowed by kind, year, state and party", async () => {
    expect(await found("sök avtal typ=beslut år=2026 läge=gäller")).toEqual(["1/2026", "3/2026"]);
    expect(await found("sök boll part=HISO")).toEqual(["Förslag 1/2026"]);
    expect(await show("sök boll part=MISO typ=förslag")).toBe(
      "Jag hittade inget om ”boll” (Typ: Förslag, Part: MISO). Pröva ett annat ord, eller sök utan det som står inom parentes.",
    );
    await t.type(people.cilla, "förslag svar 1 står bakom");
    expect(await found("sök boll part=MISO")).toEqual(["Förslag 1/2026"]);
    expect(await show("sök avtal år=2025")).toContain("Jag hittade inget");
    const nothing = await t.ask(people.cilla, { words: "sök avtal år=2025" });
    expect(plain(cardOf(await t.press(people.cilla, cardOf(nothing), "Sök i allt")))).toContain("Träff 1–2.");
  });

  test("says what to try where nothing is found, and opens a form where nothing is asked for", async () => {
    expect(await show("sök rymdfärd")).toBe(
      "Jag hittade inget om ”rymdfärd”. Pröva ett annat ord eller färre ord. Skriv ”beslut lista” om du vill se alla beslut.",
    );
    expect(await show("sök")).toBe("Sök i det som är antecknat");
    expect(await show("sök 🎉🎉")).toContain("Jag hittade inget om ”🎉🎉”.");
  });

  test("follows what changes: a state, an answer to a question, a correction, an agenda", async () => {
    await t.type(people.bosse, "beslut rätta 1 gäller även klubbstugan");
    expect(await found("sök klubbstugor")).toEqual(["1/2026"]);
    await t.type(people.bosse, 'beslut ersätt 1 "teckna avtal om vinterns lokaler"');
    await t.type(people.alva, "dagordning lägg till 1 granska isbanan");
    expect(await found("sök isbanor")).toEqual(["Möte 1/2026"]);
    await t.type(people.cilla, "åtgärd klar 1");
    expect(await found("sök nycklar läge=klart")).toEqual(["Åtgärd 1/2026"]);
    await t.type(people.dragan, "förslag dra tillbaka 1");
    expect(await show("sök bollar")).toContain("köpa nya bollar (tillbakadraget)");
  });

  test("goes on page by page", async () => {
    for (const what of ["gul", "röd", "blå", "vit", "grön", "svart", "rosa"])
      await t.type(people.bosse, `beslut bekräfta att köpa ${what} väst`);
    const first = cardOf(await t.ask(people.cilla, { words: "sök västar" }));
    expect(plain(first)).toContain("Träff 1–5. Det finns fler.");
    const second = cardOf(await t.press(people.cilla, first, "Fler träffar"));
    expect(plain(second)).toContain("Träff 6–7. Det var alla.");
    expect(plain(second)).toContain("köpa gul väst");
  });

  test("finds nothing that was struck, and forgets words that nothing has any more", async () => {
    await t.type(people.cilla, "åtgärd rensa källarförrådet");
    expect(await found("sök källarförråd")).toEqual(["Åtgärd 2/2026"]);
    await t.type(people.cilla, "åtgärd ta bort 2");
    expect(await found("sök källarförråd")).toEqual([]);
    const { client } = t.database;
    expect(await client.searchWord.count({ where: { word: "källarförråd" } })).toBe(0);
    expect(await client.searchWord.count({ where: { word: "nyckl" } })).toBe(1);
  });

  test("ends the sentence once in its answer to a question, also after a title that was cut", async () => {
    const long = "rusta upp läktaren i simhallen på Kroksbäck så att alla som sitter i rullstol får plats där";
    await t.type(people.cilla, `åtgärd ${long}`);
    const answer = textOf(await t.ask(people.cilla, { words: "var läktaren i simhallen rustad?" }));
    expect(answer).toMatch(/Jag hittade en träff: .*… Tryck på/u);
  });

  test("finds nothing of another group, whoever asks", async () => {
    const gun = person("Gun");
    const start = 'starta namn=Grannar parter="A; B" ordförande=@Gun sekreterare=@Gun verkan=mandate';
    await t.type(gun, start, { channel: "c9" });
    await t.type(gun, "ta uppdraget", { channel: "c9" });
    expect(await t.type(gun, "sök avtal", { channel: "c9" })).toContain("Jag hittade inget om ”avtal”.");
    expect(await t.type(gun, "sök avtlaet", { channel: "c9" })).toContain("Jag hittade inget om ”avtlaet”.");
    expect(await t.type(gun, "sök avtal", { channel: "c1" })).toContain("inte med i gruppen");
  });

  test("finds the same when all entries are made anew, as after a release that makes them by other rules", async () => {
    const { client } = t.database;
    const entries = () =>
      client.$queryRaw`SELECT kind, "refId", at, number, vector::text FROM "SearchEntry" ORDER BY 1, 2`;
    const words = () => client.searchWord.findMany({ orderBy: [{ groupId: "asc" }, { word: "asc" }] });
    const [kept, known] = [await entries(), await words()];
    await client.$executeRaw`TRUNCATE "SearchEntry", "SearchWord"`;
    for (const { id } of await client.group.findMany()) {
      for (const kind of searchKinds) {
        const call = { command: "search.rebuild", input: { version: indexVersion, kind } };
        const place = { platform: "clock", team: "house" };
        await t.house.dispatch({ from: { clock: id }, place, says: { call }, key: `${id}:${kind}` });
      }
    }
    expect(await entries()).toEqual(kept);
    expect(await words()).toEqual(known);
    expect(await client.searchState.count({ where: { version: indexVersion } })).toBe(2);
  });
});
