import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import type { Reply } from "../../../src/core/reply.ts";
import { readCalendar } from "../../support/calendars.ts";
import { oneDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";
import { person } from "../../support/people.ts";

describe.each(oneDatabase)("A meeting's calendar file, on $name,", ({ open }) => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    p = await openGroup(t);
    await t.type(
      p.bosse,
      "möte bekräfta torsdag 10 december 17–19 Rådhuset, om IOP Öppen hall länk=https://example.org/rum",
    );
    await t.type(p.alva, "dagordning lägg till Jämlika halltider; vem får vad? minuter=20 föredragande=Cilla");
    await t.type(p.cilla, "behov hörslinga");
    await t.type(p.cilla, "kommer");
  });
  afterAll(() => t.close());

  const textIn = async (reply: Reply) => {
    if (reply.kind !== "said" || !reply.file) throw new Error(`no file: ${JSON.stringify(reply)}`);
    const kept = await t.house.toolsFor("test").files.read(reply.file.secret);
    return { text: new TextDecoder().decode(kept?.bytes), name: reply.file.name, type: reply.file.type };
  };
  const fileFor = async (words: string, who = p.cilla) => await textIn(await t.ask(who, { words }));
  const eventIn = async (words: string) => readCalendar((await fileFor(words)).text);

  test("has time, place, link and the agenda in words, and calls with its number", async () => {
    const { text, name, type } = await fileFor("möte kalender 1");
    expect([name, type]).toEqual(["mote-1-2026.ics", "text/calendar; charset=utf-8; method=REQUEST"]);
    const { method, events } = readCalendar(text);
    expect([method, events.length]).toEqual(["REQUEST", 1]);
    expect(events[0]).toMatchObject({
      ...{ start: "2026-12-10T16:00:00.000Z", end: "2026-12-10T18:00:00.000Z", sequence: 0, status: "CONFIRMED" },
      ...{ summary: "Möte 1/2026: IOP Öppen hall", location: "Rådhuset", url: "https://example.org/rum" },
    });
    expect(events[0]?.description).toContain("Möte i Samverkansgruppen.\nLänk: https://example.org/rum");
    expect(events[0]?.description).toContain("Dagordning\n1. Mötets öppnande\n");
    expect(events[0]?.description).toMatch(/\n\d+\. Jämlika halltider; vem får vad\? – beslut, 20 minuter\n/u);
  });

  test("tells nobody's needs, answers, names or accounts", async () => {
    expect(await t.database.client.accessNeed.findMany()).toMatchObject([{ text: "hörslinga" }]);
    const { text } = await fileFor("möte kalender 1");
    const unfolded = text.replaceAll("\r\n ", "");
    expect(unfolded).not.toMatch(/hörslinga|svar|ATTENDEE|Alva|Bosse|Cilla|Dragan/u);
  });

  test("comes by a button on the meeting's card, and without a number is of the next meeting", async () => {
    await t.deliver();
    const reply = await t.press(p.dragan, t.chat.card("c1", "Möte 1/2026: IOP Öppen hall"), "Kalenderfil");
    expect(textOf(reply)).toContain("Möte 1/2026 ligger som en kalenderfil i vår egen konversation.");
    expect((await textIn(reply)).text).toBe((await fileFor("möte kalender")).text);
  });

  test("speaks the asker's language", async () => {
    await t.database.client.member.updateMany({ where: { name: "Dragan" }, data: { language: "en" } });
    await t.told();
    const english = await fileFor("meeting calendar", p.dragan);
    expect(english.name).toBe("meeting-1-2026.ics");
    expect(readCalendar(english.text).events[0]?.summary).toBe("Meeting 1/2026: IOP Öppen hall");
  });

  test("follows a move: the same event, with a higher sequence and the new time", async () => {
    const before = (await eventIn("möte kalender 1")).events[0];
    await t.type(p.bosse, "möte bekräfta flytt 1 fredag 11 december 18–20");
    const after = (await eventIn("möte kalender 1")).events[0];
    expect(after).toMatchObject({ uid: before?.uid, sequence: 1, start: "2026-12-11T17:00:00.000Z" });
    await t.type(p.bosse, "möte bekräfta flytt 1 plats=Biblioteket");
    expect((await eventIn("möte kalender 1")).events[0]).toMatchObject({
      ...{ uid: before?.uid, sequence: 2, location: "Biblioteket", start: "2026-12-11T17:00:00.000Z" },
    });
  });

  test("takes the meeting away again once it is cancelled, and the card says where that file is", async () => {
    await t.type(p.bosse, "ja möte ställ in 1 för få kan");
    const { text, type } = await fileFor("möte kalender 1");
    expect(type).toContain("method=CANCEL");
    const { method, events } = readCalendar(text);
    expect(method).toBe("CANCEL");
    expect(events[0]).toMatchObject({
      ...{ sequence: 3, status: "CANCELLED", summary: "Inställt: Möte 1/2026: IOP Öppen hall" },
      description: expect.stringContaining("Möte i Samverkansgruppen.\nInställt: för få kan"),
    });
    expect(events[0]?.description).not.toContain("Dagordning");
    const card = cardOf(await t.ask(p.cilla, { words: "möte visa 1" }));
    expect(card.buttons.map(({ label }) => label)).toEqual(["Kalenderfil"]);
    expect(plain(card)).toContain("Inställt");
  });

  test("each meeting of a series has its own, so that one can be moved or cancelled", async () => {
    await t.type(p.bosse, "möte bekräfta serie varje tisdag kl 17–18, 4 gånger");
    const uids = new Set<string>();
    for (const { number, year } of await t.database.client.meeting.findMany({ where: { seriesId: { not: null } } })) {
      const { events } = await eventIn(`möte kalender ${number}/${year}`);
      expect(events).toHaveLength(1);
      uids.add(events[0]?.uid ?? "");
    }
    expect(uids.size).toBe(4);
    expect((await fileFor("möte kalender")).text).not.toMatch(/RRULE:(?!FREQ=YEARLY;BYMONTH)/u);
  });

  test("is right in a group in another zone, over midnight and a change of clocks", async () => {
    const frida = person("Frida");
    await t.type(frida, 'starta namn=Andra parter="Ett; Två" ordförande=@Frida sekreterare=@Frida', { channel: "c9" });
    await t.database.client.group.updateMany({ where: { name: "Andra" }, data: { zone: "America/New_York" } });
    await t.told();
    await t.type(frida, "möte bekräfta 13 mars 2027 22.00 längd=300", { channel: "c9" });
    const { text } = await textIn(await t.ask(frida, { words: "möte kalender 1/2027" }, { channel: "c9" }));
    expect(readCalendar(text).events[0]).toMatchObject({
      ...{ start: "2027-03-14T03:00:00.000Z", end: "2027-03-14T08:00:00.000Z" },
    });
    expect(text).toContain("DTSTART;TZID=America/New_York:20270313T220000\r\n");
  });
});
