import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { openList } from "../../../src/wiring/record/decisionList.ts";
import { groupNamed } from "../../../src/wiring/record/groupNamed.ts";
import { openSite, type Site, textIn } from "../../support/browser.ts";
import { openTestDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";

const list = `nummer;datum;beslut;möte;handläggare
12/2019;2019-04-03;köpa bollar till hallen;Möte 3;NN
§ 34;24 november 2018;öppna simhallen för alla;;
13/2019;3/4/2019;måla om;;`;

describe("Reading a list of earlier decisions in", () => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  let site: Site;
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    p = await openGroup(t);
  });
  afterAll(async () => {
    await site?.close();
    await t.close();
  });
  const preview = async (text: string) => cardOf(await t.ask(p.alva, { words: `beslut importera ${text}` }));

  test("is for the chair, the secretary and administrators", async () => {
    expect(await t.type(p.cilla, `beslut importera ${list}`)).not.toContain("Så här läser jag");
    expect(await t.database.client.earlierDecision.count()).toBe(0);
  });

  test("shows first what will be read, what will not and why, and changes nothing", async () => {
    const shown = plain(await preview(list));
    expect(shown).toContain("Jag har läst 3 rader. 2 av dem går att läsa in.");
    expect(shown).toContain("12/2019, onsdag den 3 april 2019: köpa bollar till hallen");
    expect(shown).toContain("Rad 4: datumet ”3/4/2019” kan läsas på två sätt.");
    expect(shown).toContain("De här kolumnerna läses inte: handläggare.");
    expect(await t.database.client.earlierDecision.count()).toBe(0);
    expect(await t.type(p.alva, "beslut importera nummer\n1")).toContain("Jag hittar inte rubrikerna");
  });

  test("is done once it is confirmed, and told of in one card; this year's numbers are left alone", async () => {
    expect(textOf(await t.press(p.alva, await preview(list), "Läs in 2 beslut"))).toBe("2 tidigare beslut är inlästa.");
    await t.deliver();
    expect(t.chat.read("c1").filter((text) => text.includes("Tidigare beslut är inlästa"))).toHaveLength(1);
    expect(await t.type(p.bosse, "beslut bekräfta att börja om verkan=mandat")).toContain("Beslut 1/2026");
  });

  test("done twice it adds nothing, and a row with another text is told of", async () => {
    const again = await preview(list);
    expect(plain(again)).toContain("2 beslut är redan inlästa");
    expect(again.buttons).toEqual([]);
    expect(await t.type(p.alva, `ja importera beslut ${list}`)).toContain("redan inlästa");
    const changed = plain(await preview(list.replace("köpa bollar", "köpa nät")));
    expect(changed).toContain("12/2019 är redan inläst med en annan text. Den gamla texten står kvar.");
    expect(await t.database.client.earlierDecision.count()).toBe(2);
  });

  test("can be listed, shown and searched for, and never changed", async () => {
    expect(plain(cardOf(await t.ask(p.cilla, { words: "tidigare beslut" })))).toContain(
      "12/2019, onsdag den 3 april 2019",
    );
    const one = plain(cardOf(await t.ask(p.cilla, { words: "tidigare § 34" })));
    expect(one).toContain("Tidigare beslut § 34 (Inläst)");
    expect(one).toContain("har inte kontrollerat om det fortfarande gäller");
    expect(plain(cardOf(await t.ask(p.cilla, { words: "sök simhallen" })))).toContain("tidigare beslut § 34");
    expect(await t.type(p.cilla, "tidigare 99/2019")).toContain("Det finns inget tidigare beslut 99/2019");
    await expect(t.database.client.earlierDecision.deleteMany()).rejects.toThrow();
  });

  test("a member's own file tells which lists they have read in", async () => {
    const reply = await t.ask(p.alva, { words: "personuppgifter" });
    const secret = reply.kind === "said" ? reply.file?.secret : undefined;
    const { bytes } = await t.database.client.keptFile.findFirstOrThrow({ where: { secret } });
    const told = JSON.parse(new TextDecoder().decode(bytes))["Tidigare beslut"];
    expect(told["listor du har läst in"]).toMatchObject([{ "antal beslut": 2 }]);
  });

  test("a long file is read in parts by whoever runs the program, under one card", async () => {
    const rows = Array.from(
      { length: 450 },
      (_, i) => `${i + 1}/2017;2017-05-${(i % 28) + 1};beslut nummer ${i} om 811218-9876`,
    );
    const bytes = new TextEncoder().encode(`nummer;datum;beslut\n${rows.join("\n")}`);
    const group = await groupNamed(t.database, "Samverkansgruppen", t.now);
    const long = await openList(t.house, group, bytes, t.now);
    expect(long.preview).toContain("Jag har läst 450 rader, och alla går att läsa in.");
    const done: number[] = [];
    await long.readIn((count) => done.push(count));
    expect(done).toEqual([200, 400, 450]);
    expect(await t.database.client.earlierDecision.count()).toBe(452);
    expect(await t.database.client.earlierDecision.count({ where: { text: { contains: "811218" } } })).toBe(0);
    expect(await t.database.client.earlierImport.count()).toBe(2);
    expect((await openList(t.house, group, bytes, t.now)).count).toBe(0);
  });

  test("the page shows them, and a list can be pasted there", async () => {
    site = await openSite(t);
    const alva = await site.enter(p.alva);
    const { text } = await alva.get(`${alva.home}/tidigare?ord=simhallen`);
    expect(textIn(text)).toContain("§ 34");
    expect(textIn(text)).toContain("Läs in tidigare beslut");
    expect(textIn(text)).not.toContain("12/2019");
  });
});
