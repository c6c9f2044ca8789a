import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { calendarRoute } from "../../../src/adapters/web/calendar.ts";
import { serve, type WebServer } from "../../../src/adapters/web/server.ts";
import type { Account } from "../../../src/core/ask.ts";
import { readCalendar } from "../../support/calendars.ts";
import { oneDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";
import { person } from "../../support/people.ts";

const never = "a".repeat(50);

describe.each(oneDatabase)("A calendar to subscribe to, on $name,", ({ open }) => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  let server: WebServer;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    p = await openGroup(t);
    const log = { info: () => {}, warn: t.house.toolsFor("test").log.warn, error: t.house.toolsFor("test").log.error };
    server = await serve([calendarRoute({ print: t.house.calendar, now: () => t.now, log })], "127.0.0.1", 0, log);
    await t.type(p.bosse, "möte bekräfta torsdag 10 december 17–19 Rådhuset, om IOP Öppen hall");
    await t.type(p.bosse, "möte bekräfta måndag 14 december 17–19, om budget kallade=MIP");
    await t.type(p.cilla, "behov hörslinga");
  });
  afterAll(async () => {
    await server.close(0);
    await t.close();
  });

  /** What is said to whoever asks, once there is an address; and the path in it. */
  async function openedFor(who: Account, words = "kalender ny", channel = "c1"): Promise<string> {
    t.address = server.url;
    const text = await t.type(who, words, { channel });
    const { path } = /^http\S+:\d+(?<path>\/calendar\/[0-9a-z]{50}\.ics)$/mu.exec(text)?.groups ?? {};
    if (!path) throw new Error(`no address: ${text}`);
    return path;
  }
  const get = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init);
  const read = async (path: string) => readCalendar(await (await get(path)).text());
  const statusOf = async (path: string) => (await get(path)).status;

  test("has no address where nobody has said where the house is, and says who must", async () => {
    t.address = undefined;
    expect(await t.type(p.cilla, "kalender")).toContain("Be den som driver Samspråk att ange PUBLIC_URL.");
    expect(await t.database.client.calendarFeed.count()).toBe(0);
  });

  test("its address is shown once, and kept nowhere", async () => {
    t.address = "https://samsprak.example.org/";
    const key = "delivered-twice";
    const first = await t.ask(p.cilla, { words: "kalender" }, { key });
    if (first.kind !== "said") throw new Error("nothing was said");
    const { secret = "" } =
      /^https:\/\/samsprak\.example\.org\/calendar\/(?<secret>[0-9a-z]{50})\.ics$/mu.exec(first.text)?.groups ?? {};
    expect(secret).not.toBe("");
    expect(first.text).toContain("Den visas bara nu.");
    const again = await t.ask(p.cilla, { words: "kalender" }, { key });
    expect(JSON.stringify(again)).not.toContain(secret);
    expect(again).toMatchObject({ text: expect.stringContaining("har redan visats") });
    const card = cardOf(await t.ask(p.cilla, { words: "kalender" }));
    expect(JSON.stringify(card)).not.toContain(secret);
    expect(card.buttons.map(({ label }) => label)).toEqual(["Ny adress", "Stäng"]);
    const { client } = t.database;
    const kept = [client.claim, client.calendarFeed, client.auditEntry, client.keptCall, client.post];
    for (const table of kept) {
      const rows: unknown = await (table.findMany as () => Promise<unknown>)();
      expect(JSON.stringify(rows, (_key, value) => (typeof value === "bigint" ? `${value}` : value))).not.toContain(
        secret,
      );
    }
  });

  test("shows a member the group's meetings with their own answer, and nobody else's", async () => {
    const path = await openedFor(p.cilla);
    await t.type(p.cilla, "kommer 1");
    await t.type(p.dragan, "förhinder 1");
    const { method, events } = await read(path);
    expect(method).toBeUndefined();
    expect(events.map(({ summary }) => summary)).toEqual(["Möte 1/2026: IOP Öppen hall", "Möte 2/2026: Budget"]);
    expect(events[0]).toMatchObject({
      ...{ start: "2026-12-10T16:00:00.000Z", location: "Rådhuset" },
      description: expect.stringContaining("Ditt svar: du kommer.\n"),
    });
    expect(events[0]?.description).toContain("1. Mötets öppnande");
    // Only MIP is called to the other.
    expect(events[1]?.description).not.toContain("Ditt svar");
    expect(JSON.stringify(events)).not.toMatch(/förhinder|hörslinga|Dragan|Cilla/u);
    const others = await read(await openedFor(p.dragan));
    expect(others.events[0]?.description).toContain("Ditt svar: du har förhinder.");
  });

  test("follows what happens, and says that a meeting is cancelled", async () => {
    const path = await openedFor(p.bosse);
    const before = await read(path);
    await t.type(p.bosse, "möte bekräfta flytt 1 fredag 11 december 18–20");
    await t.type(p.bosse, "ja möte ställ in 2");
    const after = await read(path);
    expect(after.events.map(({ uid }) => uid)).toEqual(before.events.map(({ uid }) => uid));
    expect(after.events[0]).toMatchObject({ sequence: 1, start: "2026-12-11T17:00:00.000Z" });
    expect(after.events[0]?.description).toContain("Ditt svar: du har inte svarat än.");
    expect(after.events[1]).toMatchObject({ status: "CANCELLED", summary: "Inställt: Möte 2/2026: Budget" });
  });

  test("the group's own has the meetings and tells of no member; only those who keep the group's matters get it", async () => {
    expect(await t.type(p.cilla, "kalender gruppen")).toContain("Det här kan bara");
    const path = await openedFor(p.alva, "kalender gruppen");
    const { events } = await read(path);
    expect(events).toHaveLength(2);
    expect(JSON.stringify(events)).not.toMatch(/Ditt svar|hörslinga/u);
    const renewed = await openedFor(p.alva, "kalender gruppen ny");
    expect([await statusOf(path), await statusOf(renewed)]).toEqual([404, 200]);
    expect(await t.type(p.alva, "kalender gruppen stäng")).toContain("stängd");
    expect(await statusOf(renewed)).toBe(404);
    expect(await t.type(p.alva, "kalender gruppen stäng")).toContain("Gruppen har ingen egen kalender");
  });

  test("a new address ends the old one, and closing ends both, for that member alone", async () => {
    const [old, other] = [await openedFor(p.cilla), await openedFor(p.dragan)];
    const now = await openedFor(p.cilla);
    expect([await statusOf(old), await statusOf(now)]).toEqual([404, 200]);
    expect(await t.type(p.cilla, "kalender stäng")).toContain("är stängd");
    expect([await statusOf(now), await statusOf(other)]).toEqual([404, 200]);
    expect(await t.type(p.cilla, "kalender stäng")).toContain("Du har ingen kalenderprenumeration");
  });

  test("whoever leaves loses it at once, and does not get it back by coming back", async () => {
    await t.type(p.alva, "bjud in @Esra roll=observatör");
    await t.type(p.esra, "ta uppdraget");
    const path = await openedFor(p.esra);
    expect(await statusOf(path)).toBe(200);
    await t.type(p.esra, "ja lämna gruppen");
    expect(await statusOf(path)).toBe(404);
    await t.type(p.alva, "bjud in @Esra roll=observatör");
    await t.type(p.esra, "ta uppdraget");
    expect(await statusOf(path)).toBe(404);
    expect(await statusOf(await openedFor(p.esra))).toBe(200);
  });

  test("whoever stands in for someone has one for that time", async () => {
    const gun = person("Gun");
    await t.type(p.cilla, "ersättare @Gun");
    const path = await openedFor(gun);
    expect(await statusOf(path)).toBe(200);
    await t.type(p.cilla, "ersättare avsluta");
    expect(await statusOf(path)).toBe(404);
  });

  test("whoever is forgotten leaves nothing of it", async () => {
    const { client } = t.database;
    const { id } = await client.member.findFirstOrThrow({ where: { name: "Esra" } });
    await t.type(p.esra, "ja lämna gruppen");
    await client.calendarFeed.create({
      data: {
        digest: "left over",
        groupId: (await client.group.findFirstOrThrow()).id,
        memberId: id,
        createdAt: t.now,
      },
    });
    await t.type(p.alva, "ja glöm medlem Esra");
    expect(await client.calendarFeed.count({ where: { memberId: id } })).toBe(0);
  });

  test("opens no other group's calendar", async () => {
    const frida = person("Frida");
    await t.type(frida, 'starta namn=Andra parter="Ett; Två" ordförande=@Frida sekreterare=@Frida', { channel: "c9" });
    await t.type(frida, "möte bekräfta 15 december 17–19, om hemligt", { channel: "c9" });
    const theirs = await openedFor(frida, "kalender", "c9");
    const ours = await openedFor(p.dragan);
    expect((await read(theirs)).events.map(({ summary }) => summary)).toEqual(["Möte 1/2026: Hemligt"]);
    expect(JSON.stringify(await read(ours))).not.toMatch(/hemligt/iu);
    await t.type(frida, "kalender stäng", { channel: "c9" });
    expect([await statusOf(theirs), await statusOf(ours)]).toEqual([404, 200]);
  });

  test("one that is closed, one that was never given and nonsense are answered alike", async () => {
    const path = await openedFor(p.dragan);
    await t.type(p.dragan, "kalender stäng");
    const answers = await Promise.all(
      [path, `/calendar/${never}.ics`, "/calendar/x.ics", "/calendar/", "/calendar/%00.ics"].map(async (at) => {
        const response = await get(at);
        const headers = [...response.headers].filter(([name]) => name !== "date");
        return { status: response.status, text: await response.text(), headers };
      }),
    );
    expect(answers[0]).toMatchObject({ status: 404, text: "There is nothing at this address." });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(JSON.stringify(t.logged)).not.toContain(path.slice(10, 60));
  });
});
