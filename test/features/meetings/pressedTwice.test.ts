import { expect, test } from "vitest";
import { readNeed } from "../../../src/features/meetings/rules/need.ts";
import { testDatabases } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, textOf } from "../../support/house.ts";

test.each(testDatabases)(
  "What is shown before it is booked becomes one thing, however often it is pressed, on $name",
  async ({ open }) => {
    const t = await openTestHouse(await open());
    t.now = new Date("2026-11-25T09:00:00Z");
    const { bosse } = await openGroup(t);
    const { client } = t.database;
    const twice = async (words: string, label: string) => {
      const card = cardOf(await t.ask(bosse, { words }));
      await t.press(bosse, card, label);
      return textOf(await t.press(bosse, card, label));
    };
    expect(await twice("möte boka torsdag 10 december 17–19", "Boka mötet")).toContain("redan bokat, som möte 1/2026");
    expect(await client.meeting.count()).toBe(1);
    expect(await twice("möte serie varje tisdag kl 17–18, 3 gånger", "Boka serien")).toContain("redan bokad");
    expect(await client.meeting.count()).toBe(4);
    const polled = await twice("möte tider 20 december 17–19; 21 december 17–19", "Fråga gruppen");
    expect(polled).toContain("redan frågat gruppen om, i tidsförslag 1/2026");
    expect(await client.timePoll.count()).toBe(1);
    await t.close();
  },
);

test.each(testDatabases)(
  "A meeting closes also where what was left stands on the next agenda already, on $name",
  async ({ open }) => {
    const t = await openTestHouse(await open());
    t.now = new Date("2026-11-25T09:00:00Z");
    const { alva, bosse, cilla } = await openGroup(t);
    await t.type(cilla, "förslag öppna hallen i sommar");
    await t.type(bosse, "möte bekräfta 3 december 17–19");
    await t.type(alva, "ja kallelse skicka 1");
    await t.type(bosse, "möte bekräfta i dag 11–12");
    await t.type(bosse, "möte öppna");
    expect(await t.type(bosse, "ja möte avsluta")).toContain("tas upp på nästa möte");
    const items = await t.database.client.agendaItem.findMany({ where: { key: { startsWith: "proposal:" } } });
    expect(items).toHaveLength(2);
    await t.close();
  },
);

test.each([
  ["teckenspråkstolk", undefined, "teckenspråkstolk"],
  ["2 hörslingor", undefined, "2 hörslingor"],
  ["2: hörslinga", "2", "hörslinga"],
  ["2/2026 hörslinga", "2/2026", "hörslinga"],
  ["möte 2 hörslinga", "2", "hörslinga"],
  ["meeting 2: a ramp", "2", "a ramp"],
])("A need names its meeting only where it says so: %s", (typed, number, text) => {
  expect(readNeed(typed)).toEqual({ number, text });
});
