import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { oneDatabase } from "../../support/database.ts";
import { cardOf, formOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";

describe.each(oneDatabase)("Moving and cancelling a meeting, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    t.now = new Date("2026-11-25T09:00:00Z");
    people = await openGroup(t);
    await t.type(people.bosse, "möte bekräfta torsdag 10 december 17–19 Rådhuset, om IOP Öppen hall");
    await t.deliver();
  });
  afterAll(() => t.close());
  const ask = (words: string, who = people.bosse) => t.ask(who, { words });
  const stored = (number: number) => t.database.client.meeting.findFirstOrThrow({ where: { number } });

  test("shows the new time beside the old one before anything changes", async () => {
    const card = cardOf(await ask("möte flytta 1 fredag 11 december 18–20 Stadshuset"));
    expect(plain(card)).toContain(
      [
        "Så här flyttas möte 1/2026 (Inte flyttat än)",
        "Fredag den 11 december 2026 kl. 18.00–20.00, Stadshuset.",
        "Förut: torsdag den 10 december 2026 kl. 17.00–19.00, Rådhuset",
        "De som har svarat får svara igen",
      ].join("\n"),
    );
    expect(await stored(1)).toMatchObject({ startsOnWall: "2026-12-10T17:00", sequence: 0 });
  });

  test("the card follows, one new message links to it, and the answers to the old time are gone", async () => {
    await t.type(people.cilla, "kommer");
    expect(await t.database.client.attendance.count()).toBe(1);
    const preview = cardOf(await ask("möte flytta 1 fredag 11 december 18–20 Stadshuset"));
    expect(textOf(await t.press(people.bosse, preview, "Flytta mötet"))).toBe(
      "Möte 1/2026 är flyttat till fredag den 11 december 2026 kl. 18.00–20.00, Stadshuset. Gruppens kanaler har fått veta det.",
    );
    await t.deliver();
    const [card, news, ...others] = t.chat.read("c1").filter((text) => text.includes("Möte 1/2026"));
    expect(card).toContain("Fredag den 11 december 2026 kl. 18.00–20.00, Stadshuset.");
    expect(news).toMatch(
      /^Möte 1\/2026 är flyttat från torsdag den 10 december 2026 kl\. 17\.00–19\.00 till fredag den 11/u,
    );
    expect(others).toEqual([]);
    expect(await t.database.client.attendance.count()).toBe(0);
    expect(await stored(1)).toMatchObject({ startsAt: new Date("2026-12-11T17:00:00Z"), sequence: 1 });
  });

  test("keeps its day where only another time is said", async () => {
    const card = plain(cardOf(await ask("möte flytta 1 kl 16")));
    expect(card).toContain("Fredag den 11 december 2026 kl. 16.00–18.00, Stadshuset.");
  });

  test("without an end it is as long as before, and without a place where it was", async () => {
    const card = plain(cardOf(await ask("möte flytta 1 måndag 14 december kl 17.30")));
    expect(card).toContain("Måndag den 14 december 2026 kl. 17.30–19.30, Stadshuset.");
  });

  test("a new place alone leaves time and answers as they are", async () => {
    await t.type(people.cilla, "kommer");
    const preview = cardOf(await ask('möte flytta 1 plats="Öppna hallen"'));
    expect(plain(preview)).not.toContain("svara igen");
    await t.press(people.bosse, preview, "Flytta mötet");
    await t.deliver();
    expect(t.chat.read("c1").at(-1)).toMatch(/^Möte 1\/2026 har nu en ny plats: Öppna hallen\./u);
    expect(await t.database.client.attendance.count()).toBe(1);
    expect(await t.type(people.bosse, 'möte bekräfta flytt 1 plats="Öppna hallen"')).toContain("är redan då och där");
  });

  test("“skjut fram” is asked about, since it is earlier to some and later to others", async () => {
    const choice = cardOf(await ask("möte flytta 1 skjut fram en timme"));
    expect(choice.buttons.map(({ label }) => label)).toEqual([
      "Tidigare: fredag den 11 december 2026 kl. 17.00–19.00",
      "Senare: fredag den 11 december 2026 kl. 19.00–21.00",
      "Välj annan tid",
    ]);
    const preview = await t.press(people.bosse, choice, "Senare: fredag den 11 december 2026 kl. 19.00–21.00");
    expect(plain(cardOf(preview))).toContain("kl. 19.00–21.00, Öppna hallen.");
    expect(cardOf(await ask("möte flytta 1 skjut fram")).title).toContain("kan betyda både tidigare och senare");
  });

  test("two who move at once: the second is told what the first did, and nothing is lost", async () => {
    const first = cardOf(await ask("möte flytta 1 15 december 17–19"));
    const second = cardOf(await ask("möte flytta 1 16 december 17–19", people.alva));
    const [one, other] = await Promise.all([
      t.press(people.bosse, first, "Flytta mötet"),
      t.press(people.alva, second, "Flytta mötet"),
    ]);
    const answers = [textOf(one), textOf(other)];
    expect(answers.filter((text) => text.includes("är flyttat till"))).toHaveLength(1);
    expect(answers.filter((text) => text.startsWith("Någon annan hann ändra möte 1/2026"))).toHaveLength(1);
    expect((await stored(1)).sequence).toBe(3);
  });

  test("a member is told who may, a past time is refused, and an empty form asks for what is missing", async () => {
    expect(await t.type(people.cilla, "möte flytta 1 15 december 17–19")).toMatch(/^Det här kan bara ordföranden/u);
    expect(await t.type(people.bosse, "möte bekräfta flytt 1 i går kl 17")).toContain("har redan varit");
    const form = await ask("möte flytta 1");
    const back = formOf(await t.fill(people.bosse, form, { number: "1" }));
    expect(back.fields.find(({ name }) => name === "when")?.error).toBe("Fyll i det här.");
  });

  test("cancelling keeps the card, says why, and tells the channels once", async () => {
    await t.type(people.dragan, "behov hörslinga", { channel: null });
    expect(await t.type(people.alva, "ja möte ställ in 1 För få kan komma")).toBe(
      "Möte 1/2026 är inställt. Gruppens kanaler har fått veta det.",
    );
    await t.deliver();
    const card = t.chat.card("c1", "Möte 1/2026: IOP Öppen hall");
    expect(card?.status).toBe("Inställt");
    expect(card?.buttons.map(({ label }) => label)).toEqual(["Kalenderfil"]);
    expect(plain(card ?? cardOf(await ask("möte visa 1")))).toContain("Inställt: För få kan komma");
    expect(t.chat.read("c1").filter((text) => text.startsWith("Möte 1/2026 är inställt."))).toHaveLength(1);
    expect(await t.database.client.accessNeed.count()).toBe(0);
  });

  test.each(["möte flytta 1 18 december 17–19", "möte bekräfta flytt 1 18 december 17–19", "ja möte ställ in 1"])(
    "what is cancelled stays so: %s",
    async (words) => {
      expect(await t.type(people.bosse, words)).toContain("Möte 1/2026 är inställt och går inte att ändra.");
    },
  );

  test("cancelled meetings are in no list of what is to come", async () => {
    expect(await t.type(people.bosse, "möte lista")).toContain("Det finns inga kommande möten.");
    expect(await t.type(people.bosse, "nästa möte")).toContain("Det finns inget kommande möte.");
  });
});
