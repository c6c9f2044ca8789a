import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { oneDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";
import { person } from "../../support/people.ts";

describe.each(oneDatabase)("Answering to a meeting, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  const gun = person("Gun");
  beforeAll(async () => {
    t = await openTestHouse(await open());
    t.now = new Date("2026-11-25T09:00:00Z");
    people = await openGroup(t);
    await t.type(people.cilla, "ersättare @Gun till=2026-12-31");
    await t.type(people.bosse, "möte bekräfta 10 december 17–19 Rådhuset, om halltider länk=https://video.example/1");
    await t.type(people.bosse, "möte bekräfta 17 december 17–19, om budget kallade=MIP");
    await t.deliver();
  });
  afterAll(() => t.close());
  const card = async () => {
    await t.deliver();
    const found = t.chat.card("c1", "Möte 1/2026: Halltider");
    if (!found) throw new Error("no card");
    return found;
  };
  const none = async (who = people.esra) => await t.ask(who, { words: "möte visa 1" });

  test("the card has a button for each answer, and says how to type it and that needs are private", async () => {
    const shown = await card();
    expect(shown.buttons.map(({ label, about }) => [label, about])).toEqual([
      ["Jag kommer", "Möte 1/2026"],
      ["Deltar på distans", "Möte 1/2026"],
      ["Anmäl förhinder", "Möte 1/2026"],
      ["Kalenderfil", "Möte 1/2026"],
    ]);
    expect(plain(shown)).toContain("Skriv ”kommer”, ”distans” eller ”förhinder”, eller använd knapparna.");
    expect(plain(shown)).toContain("Bara sekreteraren ser det, bara för detta möte.");
  });

  test("answers are counted by party, in words and without names", async () => {
    expect(textOf(await t.press(people.bosse, await card(), "Jag kommer"))).toBe(
      "Noterat: du kommer till möte 1/2026, torsdag den 10 december 2026 kl. 17.00–19.00, Rådhuset. Du kan ändra svaret fram till mötet.",
    );
    await t.press(people.dragan, await card(), "Deltar på distans");
    expect(plain(await card())).toContain(
      [
        "– HISO: en deltar på distans",
        "– Malmö stad: har inte svarat",
        "– MIP: en kommer",
        "– MISO: har inte svarat",
        "2 av 4 parter har svarat. Svaren är till för planeringen.",
      ].join("\n"),
    );
    expect(plain(await card())).not.toMatch(/Bosse|Dragan/u);
  });

  test.each([
    ["kommer", "Noterat: du kommer till möte 1/2026"],
    ["möte svar 1 distans", "Noterat: du deltar på distans i möte 1/2026"],
    ["möte svar 1 har förhinder", "Noterat: du har förhinder för möte 1/2026"],
    ["kommer 1/2026", "Noterat: du kommer till möte 1/2026"],
    ["coming", "Noterat: du kommer till möte 1/2026"],
  ])("“%s” can be typed, and the latest answer is the one that counts", async (words, noted) => {
    expect(await t.type(people.alva, words)).toContain(noted);
    expect(await t.database.client.attendance.count({ where: { meeting: { number: 1 } } })).toBe(3);
  });

  test("who cannot come is noted at once, and then asked which alternate comes", async () => {
    const unnamed = await t.press(people.cilla, await card(), "Anmäl förhinder");
    expect(cardOf(unnamed).buttons[0]?.label).toBe("Din ersättare kommer i stället");
    await t.type(gun, "hem");
    await t.type(gun, "nytt");
    const reply = await t.press(people.cilla, await card(), "Anmäl förhinder");
    expect(textOf(reply)).toContain("Noterat: du har förhinder för möte 1/2026");
    expect(cardOf(reply).buttons.map(({ label }) => label)).toEqual(["Gun kommer i stället", "Ingen kommer i stället"]);
    expect(plain(await card())).toContain("– MISO: en har förhinder\n");
    expect(textOf(await t.press(people.cilla, cardOf(reply), "Gun kommer i stället"))).toContain(
      "och Gun kommer i stället.",
    );
    expect(plain(await card())).toContain("– MISO: en har förhinder (en skickar ersättare)");
    expect(await t.type(people.cilla, "förhinder 1 ingen")).toContain("du har förhinder");
    expect(await t.type(people.cilla, "förhinder 1 gun")).toContain("Gun kommer i stället");
  });

  test("only one's own alternate on that day can be named", async () => {
    expect(await t.type(people.cilla, "förhinder 1 Dragan")).toContain("Dragan är inte din ersättare den dagen.");
    expect(await t.type(people.bosse, "förhinder 1 Gun")).toContain("Gun är inte din ersättare den dagen.");
  });

  test("the alternate answers for the same party", async () => {
    expect(await t.type(gun, "kommer 1")).toContain("du kommer till möte 1/2026");
    expect(plain(await card())).toContain("– MISO: en kommer, en har förhinder (en skickar ersättare)");
  });

  test("who is not called need not answer, and “kommer” alone is the next meeting one is called to", async () => {
    expect(await t.type(people.dragan, "kommer 2")).toContain("Du är inte kallad till möte 2/2026");
    t.now = new Date("2026-12-11T09:00:00Z");
    expect(await t.type(people.dragan, "kommer")).toContain("inget kommande möte som du är kallad till");
    expect(await t.type(people.bosse, "kommer")).toContain("Noterat: du kommer till möte 2/2026");
    t.now = new Date("2026-11-25T09:00:00Z");
  });

  test("a meeting without a link is not joined remotely", async () => {
    expect(await t.type(people.bosse, "distans 2")).toContain("går inte att delta i på distans");
    await t.deliver();
    expect(t.chat.card("c1", "Möte 2/2026: Budget")?.buttons.map(({ label }) => label)).toEqual([
      "Jag kommer",
      "Anmäl förhinder",
      "Kalenderfil",
    ]);
  });

  test("what someone needs is for the secretary alone, and is repeated nowhere", async () => {
    const secret = "teckenspråkstolk";
    const reply = await t.type(people.dragan, `behov ${secret}`, { channel: null });
    expect(reply).toContain("Tack. Bara sekreteraren ser det, och bara för möte 1/2026.");
    expect(reply).not.toContain(secret);
    await t.deliver();
    const seen = ["c1", "alva", "bosse", "cilla", "dragan", "gun"].flatMap((where) => t.chat.read(where));
    expect(seen.join("\n")).not.toContain(secret);
    expect(t.chat.read("alva").join("\n")).toContain("Någon behöver något för att kunna delta i möte 1/2026.");
    for (const words of ["möte visa 1", "möte lista", "hem", "nytt", `vad sa vi om ${secret}?`]) {
      for (const who of [people.alva, people.bosse, people.dragan]) {
        expect(JSON.stringify(await t.ask(who, { words })), words).not.toContain(secret);
      }
    }
    const { client } = t.database;
    const kept = [
      await client.auditEntry.findMany(),
      await client.post.findMany({ select: { say: true, once: true } }),
      await client.claim.findMany(),
      await client.keptCall.findMany(),
    ];
    expect(JSON.stringify(kept)).not.toContain(secret);
  });

  test("the secretary sees it, nobody else; what is said later is added, and it can be taken back", async () => {
    expect(plain(cardOf(await t.ask(people.alva, { words: "behov visa 1" }, { channel: null })))).toBe(
      [
        "Behov inför möte 1/2026 (Bara för dig)",
        "– Dragan: teckenspråkstolk",
        "Det tas bort när mötet är avslutat. Lämna det inte vidare i onödan.",
      ].join("\n"),
    );
    for (const who of [people.bosse, people.cilla, people.dragan]) {
      expect(await t.type(who, "behov visa 1")).toMatch(/^Det här kan bara sekreteraren göra/u);
    }
    await t.type(people.dragan, "behov hörslinga möte=1", { channel: null });
    await t.type(gun, "behov ramp möte=1", { channel: null });
    expect(plain(cardOf(await t.ask(people.alva, { words: "behov visa 1" })))).toContain(
      "– Dragan: teckenspråkstolk; hörslinga\n– Gun: ramp",
    );
    const long = `ledsagare ${"hela vägen ".repeat(85)}`;
    expect(await t.type(gun, `behov ${long} möte=1`, { channel: null })).toContain("Tack.");
    expect(await t.type(gun, `behov kontaktperson ${"på plats ".repeat(20)} möte=1`)).toContain("Det får inte plats");
    expect(plain(cardOf(await t.ask(people.alva, { words: "behov visa 1" })))).not.toContain("kontaktperson");
    await t.type(gun, "behov ta bort 1");
    expect(await t.type(people.dragan, "behov ta bort 1")).toContain("Det är borttaget.");
    expect(await t.type(people.dragan, "behov ta bort 1")).toContain("Du har inget behov antecknat");
    expect(await t.type(people.alva, "behov visa 1")).toContain("Ingen har antecknat något behov");
  });

  test("an outdated card says so: what is cancelled is not answered", async () => {
    const old = await card();
    await t.type(people.alva, "ja möte ställ in 1");
    expect(textOf(await t.press(people.bosse, old, "Jag kommer"))).toContain("Möte 1/2026 är inställt");
    expect(textOf(await none(people.bosse))).toContain("Möte 1/2026");
  });
});
