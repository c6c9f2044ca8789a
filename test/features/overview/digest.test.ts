import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { letterAfter, letterOf } from "../../../src/features/overview/rules.ts";
import { instantOf } from "../../../src/language/format/wallClock.ts";
import { openTestDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

const zone = "Europe/Stockholm";
const instant = (wall: string) => instantOf(wall.slice(0, 10), wall.slice(11), zone);

test("The weekly letter goes on the next Monday at eight, and is no news after Friday", () => {
  const letter = letterAfter(instant("2026-12-02 12:00"), zone);
  expect(letter).toEqual({
    date: "2026-12-07",
    at: instant("2026-12-07 08:00"),
    since: instant("2026-11-30 08:00"),
    until: instant("2026-12-11 20:00"),
  });
  expect(letterAfter(instant("2026-12-07 07:59"), zone)).toEqual(letter);
  expect(letterAfter(instant("2026-12-07 08:00"), zone)).toEqual(letterOf("2026-12-14", zone));
});

describe("A weekly letter", () => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    t.now = instant("2026-11-30 09:00");
    people = await openGroup(t);
  });
  afterAll(() => t.close());
  /** Lets the Monday's alarms ring, as the clock would. */
  const monday = async (date: string) => {
    t.now = instant(`${date} 08:00`);
    for (const { id, groupId } of await t.database.client.digest.findMany()) {
      const call = { command: "overview.sendDigest", input: { digest: id, date } };
      const place = { platform: "clock", team: "house" };
      const reply = await t.house.dispatch({ from: { clock: groupId }, place, says: { call }, key: `${id}:${date}` });
      expect(reply).toMatchObject({ kind: "said", text: "" });
    }
  };
  const letters = async (who: string) => {
    await t.deliver();
    return t.chat.messages
      .filter(({ where, content }) => where === who && content.say?.startsWith("Veckan som gick"))
      .map(({ content }) => plain(content.card));
  };

  test("comes to those alone who have asked for it, who are told when", async () => {
    const reply = await t.type(people.cilla, "veckobrev på");
    expect(reply).toContain("Det första kommer måndag den 7 december 2026.");
    expect(await t.type(people.cilla, "veckobrev på")).toContain("Du har redan veckobrevet.");
    expect(await t.type(people.dragan, "digest on", { language: "en" })).toContain("Monday 7 December 2026");
    expect(await t.type(people.dragan, "veckobrev av")).toContain("Veckobrevet är avslutat.");
    expect(await t.type(people.dragan, "veckobrev av")).toContain("Du har inget veckobrev.");
    await t.type(people.bosse, "beslut bekräfta att köpa bollar");
    await t.type(people.dragan, "förslag öppna hallen");
    await monday("2026-12-07");
    const [letter, another] = await letters("cilla");
    expect(letter?.split("\n")).toEqual(
      expect.arrayContaining([
        "Nytt sedan måndag den 30 november 2026",
        "– 1/2026 – köpa bollar",
        "– Förslag 1/2026 – öppna hallen: MISO har inte svarat.",
        "Skriv ”veckobrev av” om du inte vill ha fler.",
      ]),
    );
    expect(another).toBeUndefined();
    expect(await letters("dragan")).toEqual([]);
  });

  test("does not come after a week in which nothing has happened", async () => {
    await monday("2026-12-14");
    expect(await letters("cilla")).toHaveLength(1);
  });

  test("waits for a pause to end, and is dropped where the week is over by then", async () => {
    t.now = instant("2026-12-14 12:00");
    await t.type(people.bosse, "beslut bekräfta att köpa nät");
    t.now = instant("2026-12-20 12:00");
    await t.type(people.cilla, "tyst");
    await monday("2026-12-21");
    expect(await letters("cilla")).toHaveLength(1);
    t.now = instant("2026-12-29 08:00");
    expect(await letters("cilla")).toHaveLength(1);
  });

  test("ends when its member leaves, and is told of among what is stored", async () => {
    const reply = await t.ask(people.cilla, { words: "personuppgifter" });
    if (reply.kind !== "said" || !reply.file) throw new Error("no file");
    const file = await t.house.toolsFor("test").files.read(reply.file.secret);
    expect(new TextDecoder().decode(file?.bytes)).toContain('"veckobrev sedan": "2026-11-30T08:00:00.000Z"');
    await t.type(people.cilla, "ja lämna gruppen");
    expect(await t.database.client.digest.count()).toBe(0);
  });
});
