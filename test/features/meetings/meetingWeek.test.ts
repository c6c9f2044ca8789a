import { expect, test } from "vitest";
import type { Feature } from "../../../src/core/feature.ts";
import { catalogue } from "../../../src/features/catalogue.ts";
import { testDatabases } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse } from "../../support/house.ts";

const mondays = ["2026-11-29T23:00:00Z", "2026-12-06T23:00:00Z", "2026-12-13T23:00:00Z", "2026-12-20T23:00:00Z"];

/** Finds the weeks in which the group meets, whatever is asked. */
const weeks: Feature = {
  id: "weeks",
  name: { sv: "Veckor", en: "Weeks" },
  handlers: [],
  async answer(look) {
    const buttons = [];
    for (const [i, monday] of mondays.slice(0, -1).entries()) {
      const week = [new Date(monday), new Date(mondays[i + 1] ?? "")] as const;
      const show = { command: "weeks", input: {} };
      for (const { busy } of catalogue) if (await busy?.(look, ...week)) buttons.push({ label: monday, call: show });
    }
    return { text: "", buttons };
  },
};

test.each(testDatabases)(
  "channels hear more of us in a week with a meeting that is not cancelled, on $name",
  async ({ open }) => {
    const t = await openTestHouse(await open(), [], [weeks]);
    t.now = new Date("2026-11-25T09:00:00Z");
    const { bosse } = await openGroup(t);
    await t.type(bosse, "möte bekräfta 3 december 17–19, om nycklar");
    await t.type(bosse, "möte bekräfta 13 december 17–19, om halltider");
    await t.type(bosse, "ja möte ställ in 1");
    const card = cardOf(await t.ask(bosse, { words: "i vilka veckor träffas vi?" }));
    expect(mondays.filter((monday) => JSON.stringify(card).includes(monday))).toEqual(["2026-12-06T23:00:00Z"]);
    await t.close();
  },
);
