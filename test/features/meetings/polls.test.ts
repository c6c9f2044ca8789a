import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { type Clock, openClock } from "../../support/clock.ts";
import { oneDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";
import { person } from "../../support/people.ts";

describe.each(oneDatabase)("Times that the group is asked about, on $name,", ({ open }) => {
  let t: TestHouse;
  let clock: Clock;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    t.now = new Date("2026-11-25T09:00:00Z");
    people = await openGroup(t);
    clock = openClock(t);
  });
  afterAll(async () => {
    await clock.stop();
    await t.close();
  });
  const inChannel = async () => {
    await clock.runUntil(t.now);
    return t.chat.read("c1").join("\n");
  };

  test("are shown as they are understood, and asked when the asker says so", async () => {
    const reply = await t.ask(people.cilla, {
      words: 'möte tider 10 december 17–19; 13 december 18–20, om budget plats="Rådhuset"',
    });
    const card = cardOf(reply);
    expect(plain(card)).toContain("1. torsdag den 10 december 2026 kl. 17.00–19.00");
    expect(plain(card)).toContain("Gäller: Budget\nPlats: Rådhuset");
    expect(plain(card)).toContain("Tid 2: ");
    expect(await t.database.client.timePoll.count()).toBe(0);
    expect(textOf(await t.press(people.cilla, card, "Fråga gruppen"))).toContain(
      "Tidsförslag 1/2026 syns nu i gruppens kanaler. Svaren räknas onsdag den 2 december 2026 kl. 10.00",
    );
    expect(await inChannel()).toContain("Tidsförslag 1/2026: Budget (Öppet)");
  });

  test("are answered all at once, or one after another", async () => {
    expect(await t.type(people.cilla, "tider svar 1 alla kan")).toContain("tid 1 kan, tid 2 kan.");
    const first = cardOf(await t.ask(people.dragan, { words: "tider svara" }, { channel: null }));
    expect(plain(first)).toContain("Tid 1 av 2\nTorsdag den 10 december 2026 kl. 17.00–19.00.");
    const second = cardOf(await t.press(people.dragan, first, "Kan inte", { channel: null }));
    expect(second.title).toBe("Tid 2 av 2");
    const done = await t.press(people.dragan, second, "Kan om det behövs", { channel: null });
    expect(textOf(done)).toContain("tid 1 kan inte, tid 2 kan om det behövs");
    const text = await inChannel();
    expect(text).toContain("1. torsdag den 10 december 2026 kl. 17.00–19.00 – 1 kan, 1 kan inte (parter: MISO)");
    expect(text).toContain("kl. 18.00–20.00 – 1 kan, 1 kan om det behövs (parter: HISO och MISO)");
  });

  test("await those who have not answered all of them, in their home and news", async () => {
    const home = async (who: typeof people.alva) =>
      plain(cardOf(await t.ask(who, { words: "hem" }, { channel: null })));
    expect(await home(people.bosse)).toContain("Tidsförslag 1/2026: Budget: du har inte svarat på vilka tider du kan.");
    expect(await home(people.cilla)).not.toContain("Tidsförslag");
    const news = plain(cardOf(await t.ask(people.bosse, { words: "nytt" }, { channel: null })));
    expect(news).toContain("Nya tidsförslag\n– 1/2026 – Budget, 2 tider");
  });

  test("an answer can be changed while they are open, and by nobody outside", async () => {
    expect(await t.type(people.cilla, "tider svar 1 1 kanske")).toContain("tid 1 kan om det behövs, tid 2 kan");
    expect(await t.type(people.cilla, "tider svar 1 7 kan")).toContain("Tid 7 finns inte. Välj en tid från 1 till 2.");
    expect(await t.type(person("Gun"), "tider svar 1 alla kan")).not.toContain("antecknat");
    expect(await t.type(people.cilla, "tider svar 9 alla kan")).toContain("Jag hittar inget tidsförslag 9.");
    expect(await t.type(people.dragan, "tider stäng 1")).toContain("Bara den som frågade");
  });

  test("are counted when their time is out, and the one that most parties can come to is put first", async () => {
    await clock.runUntil("2026-12-02T08:59:00Z");
    expect(await inChannel()).toContain("(Öppet)");
    await clock.runUntil("2026-12-02T09:00:30Z");
    const text = await inChannel();
    expect(text).toContain("Bäst passar tid 2, söndag den 13 december 2026 kl. 18.00–20.00.");
    expect(text).toContain("Parter som kan komma: HISO och MISO. Ingen som kan komma från: Malmö stad och MIP.");
    expect(t.chat.read("alva").join("\n")).toContain("Svarstiden för tidsförslag 1/2026 är ute.");
    expect(await t.type(people.bosse, "tider svar 1 alla kan")).toContain("är stängt, så svaren ändras inte mer");
  });

  test("one press of who may call meetings books the best, and a second books nothing", async () => {
    const card = cardOf(await t.ask(people.bosse, { words: "tider visa 1" }));
    expect(textOf(await t.press(people.dragan, card, "Boka tid 2"))).not.toContain("är bokat");
    expect(textOf(await t.press(people.bosse, card, "Boka tid 2"))).toContain(
      "Möte 1/2026 är bokat: söndag den 13 december 2026 kl. 18.00–20.00, Rådhuset.",
    );
    expect(textOf(await t.press(people.bosse, card, "Boka tid 2"))).toContain("har redan blivit ett möte");
    expect(await t.database.client.meeting.count()).toBe(1);
    expect(await inChannel()).toContain("Bokat: Möte 1/2026, söndag den 13 december 2026 kl. 18.00–20.00, Rådhuset.");
    await t.type(people.bosse, "ja möte ställ in 1");
    expect(await inChannel()).toContain("Bokat som möte 1/2026, söndag den 13 december 2026");
  });

  test("of which one is unclear, only one, or too many are not asked about, and the text is not lost", async () => {
    const problem = async (words: string) => cardOf(await t.ask(people.cilla, { words }));
    expect((await problem("möte tider 20 december 17–19")).title).toContain("minst två tider");
    const unclear = await problem("möte tider 20 december 17–19; nästa torsdag 18");
    expect(unclear.title).toContain("”nästa torsdag 18”: Det kan betyda");
    expect(JSON.stringify(await t.press(people.cilla, unclear, "Ändra"))).toContain("nästa torsdag 18");
    const many = Array.from({ length: 9 }, (_, i) => `${i + 10} december 17–19`).join("; ");
    expect((await problem(`möte tider ${many}`)).title).toContain("fler än 8 tider");
    expect((await problem("möte tider 20 december 17–19; 21 december 17–19 senast=2026-12-01")).title).toContain(
      "Svarstiden går ut",
    );
    expect(await t.database.client.timePoll.count()).toBe(1);
  });

  test("can be taken back by whoever asked, and told of in what is stored about them", async () => {
    await t.type(people.cilla, "tider fråga 20 december 17–19; 21 december 17–19, om lokaler");
    expect(await t.type(people.cilla, "tider dra tillbaka 2")).toBe("Tidsförslag 2/2026 är återkallat.");
    expect(await inChannel()).toContain("Tidsförslag 2/2026: Lokaler (Återkallat)");
    expect(await t.type(people.bosse, "tider boka 2 1")).toContain("är återkallat");
    const reply = await t.ask(people.cilla, { words: "personuppgifter" });
    const kept = await t.house.toolsFor("test").files.read(reply.kind === "said" ? (reply.file?.secret ?? "") : "");
    const stored = JSON.parse(new TextDecoder().decode(kept?.bytes)) as Record<string, Record<string, unknown>>;
    expect(stored["Möten"]).toMatchObject({
      "svar på tidsförslag": [{ tidsförslag: "1/2026", svar: "kan om det behövs" }, { svar: "kan" }],
      "tidsförslag du har lagt": [{ tidsförslag: "1/2026" }, { tidsförslag: "2/2026", text: "Lokaler" }],
    });
  });

  test("count nobody who has left, nor the answers of those who have to meetings that are to come", async () => {
    await t.type(people.cilla, "tider fråga 20 december 17–19; 21 december 17–19, om nycklar");
    await t.type(people.bosse, "möte bekräfta 22 december 17–19");
    await t.type(people.dragan, "tider svar 3 alla kan");
    await t.type(people.dragan, "kommer 2");
    expect(await inChannel()).toContain("kl. 17.00–19.00 – 1 kan (parter: HISO)");
    await t.type(people.dragan, "ja lämna gruppen");
    const text = await inChannel();
    expect(text).not.toContain("(parter: HISO)");
    expect(text).toContain("HISO: har inte svarat");
    expect(await t.database.client.attendance.count()).toBe(0);
  });
});
