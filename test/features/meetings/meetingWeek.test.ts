import { expect, test } from "vitest";
import type { Feature } from "../../../src/core/feature.ts";
import { catalogue } from "../../../src/features/catalogue.ts";
import { testDatabases } from "../../support/database.ts";
import { openGroup, openTestHouse } from "../../support/house.ts";

const mondays = ["2026-11-29T23:00:00Z", "2026-12-06T23:00:00Z", "2026-12-13T23:00:00Z", "2026-12-20T23:00:00Z"];

/** Shows in the home of a member in which weeks the group meets. */
const weeks: Feature = {
  id: "weeks",
  name: { sv: "Veckor", en: "Weeks" },
  handlers: [],
  async home(view) {
    const items = [];
    for (const [i, monday] of mondays.slice(0, -1).entries()) {
      const [from, to] = [new Date(monday), new Date(mondays[i + 1] ?? "")];
      for (const { busy } of catalogue) if (await busy?.(view, from, to)) items.push({ text: `möte efter ${monday}` });
    }
    return [{ title: "Veckor", items }];
  },
};

test.each(testDatabases)(
  "channels hear more of us in a week with a meeting that is not cancelled, on $name",
  async ({ open }) => {
    const t = await openTestHouse(await open(), [weeks]);
    t.now = new Date("2026-11-25T09:00:00Z");
    const { bosse } = await openGroup(t);
    await t.type(bosse, "möte bekräfta 3 december 17–19, om nycklar");
    await t.type(bosse, "möte bekräfta 13 december 17–19, om halltider");
    await t.type(bosse, "möte ställ in 1");
    const home = JSON.stringify(await t.ask(bosse, { words: "hem" }, { channel: null }));
    expect(home.match(/möte efter [^"]+?Z/gu)).toEqual(["möte efter 2026-12-06T23:00:00Z"]);
    await t.close();
  },
);
