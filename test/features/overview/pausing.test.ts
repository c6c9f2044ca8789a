import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { instantOf } from "../../../src/language/format/wallClock.ts";
import { oneDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";
import { person } from "../../support/people.ts";
import { clockOf, makeReminders } from "../../support/reminders.ts";

const instant = (wall: string) => instantOf(wall.slice(0, 10), wall.slice(11), "Europe/Stockholm");

describe.each(oneDatabase)("A pause, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  let clock: ReturnType<typeof clockOf>;
  beforeAll(async () => {
    t = await openTestHouse(await open(), [makeReminders().feature]);
    people = await openGroup(t);
    clock = clockOf(t, (await t.database.client.group.findFirstOrThrow()).id);
  });
  afterAll(() => t.close());
  const until = (wall: string) => instant(wall).toISOString();
  const heard = async (who: string, wall: string) => {
    t.now = instant(wall);
    await t.deliver();
    return t.chat.messages.filter(({ where }) => where === who).map(({ content }) => content.say);
  };

  test("lasts a week, says until when, and how to end it", async () => {
    t.now = instant("2026-11-30 09:00");
    expect(await t.type(people.cilla, "tyst")).toBe(
      "Jag skickar inga påminnelser till dig till och med måndag den 7 december 2026. Svar, frågor från gruppen och sådant som inte kan vänta kommer som vanligt. Skriv ”tyst av” om du vill avsluta pausen tidigare.",
    );
    expect(await t.type(people.alva, "quiet", { channel: null, language: "en" })).toContain(
      "up to and including Monday 7 December 2026",
    );
  });

  test("keeps what nobody has asked for until it is over, and drops what has become pointless", async () => {
    await clock.remind({ to: "Cilla", says: "väntar", until: until("2026-12-20 12:00") });
    await clock.remind({ to: "Cilla", says: "förfaller", until: until("2026-12-03 12:00") });
    await clock.remind({ to: "Dragan", says: "väntar inte", until: until("2026-12-03 12:00") });
    expect(await heard("dragan", "2026-11-30 09:00")).toContain("väntar inte");
    for (const day of ["11-30 10:00", "12-01 08:00", "12-04 08:00", "12-07 19:59"])
      expect(await heard("cilla", `2026-${day}`)).not.toContain("väntar");
    expect(await heard("cilla", "2026-12-08 07:30")).toContain("väntar");
    expect(await heard("cilla", "2026-12-09 07:30")).not.toContain("förfaller");
  });

  test("holds back neither what must come, nor what is urgent, nor what a person's act makes", async () => {
    t.now = instant("2026-12-14 09:00");
    await t.type(people.cilla, "tyst");
    const late = until("2026-12-18 12:00");
    await clock.remind({ to: "Cilla", says: "måste", until: late, weight: "must" });
    await clock.remind({ to: "Cilla", says: "brådskar", until: late, weight: "urgent" });
    const input = { to: "Cilla", says: "fråga", until: late };
    await t.ask(people.alva, { call: { command: "test.remind", input } });
    expect(await heard("cilla", "2026-12-14 09:00")).toEqual(expect.arrayContaining(["måste", "brådskar", "fråga"]));
  });

  test("can be ended early: what has waited comes on the next working day", async () => {
    t.now = instant("2026-12-14 10:00");
    await clock.remind({ to: "Cilla", says: "äntligen", until: until("2026-12-31 12:00") });
    expect(await heard("cilla", "2026-12-18 09:00")).not.toContain("äntligen");
    expect(await t.type(people.cilla, "tyst av")).toContain("Pausen är slut.");
    expect(await t.type(people.cilla, "tyst av")).toContain("Du har ingen paus just nu.");
    // Two have come this week already.
    expect(await heard("cilla", "2026-12-19 12:00")).not.toContain("äntligen");
    expect(await heard("cilla", "2026-12-21 07:30")).toContain("äntligen");
  });

  test("is over by itself, and is then no pause to be ended", async () => {
    t.now = instant("2027-01-11 09:00");
    await t.type(people.dragan, "tyst");
    t.now = instant("2027-01-18 23:58");
    expect(await t.type(people.dragan, "tyst av")).toContain("Pausen är slut.");
    t.now = instant("2027-01-11 09:00");
    await t.type(people.dragan, "tyst");
    t.now = instant("2027-01-19 08:00");
    expect(await t.type(people.dragan, "tyst av")).toContain("Du har ingen paus just nu.");
  });

  test("is the member's own alone, and is told to them with what is stored", async () => {
    t.now = instant("2027-01-25 09:00");
    await t.type(people.dragan, "tyst");
    const members = await t.database.client.member.findMany({ where: { quietUntil: { gt: t.now } } });
    expect(members.map(({ name }) => name)).toEqual(["Dragan"]);
    const reply = await t.ask(people.dragan, { words: "personuppgifter" });
    if (reply.kind !== "said" || !reply.file) throw new Error("no file");
    const file = await t.house.toolsFor("test").files.read(reply.file.secret);
    const told = JSON.parse(new TextDecoder().decode(file?.bytes));
    expect(told["Gruppen"]["vill inte ha påminnelser före"]).toBe(until("2027-02-01 23:59"));
  });

  test("is no business of someone who is in no group", async () => {
    expect(await t.type(person("Gun"), "tyst")).toContain("inte med i gruppen");
  });

  test.each(["tystnad", "varför är det tyst", "var tyst"])("“%s” begins none by mistake", async (words) => {
    t.now = instant("2027-03-01 09:00");
    await t.type(people.bosse, words);
    const { quietUntil } = await t.database.client.member.findFirstOrThrow({ where: { name: "Bosse" } });
    expect(quietUntil).toBeNull();
  });
});
