import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Account } from "../../../src/core/ask.ts";
import { plain } from "../../../src/core/card.ts";
import { type Clock, openClock } from "../../support/clock.ts";
import { oneDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

describe.each(oneDatabase)("What a meeting notes as an action, on $name,", ({ open }) => {
  let t: TestHouse;
  let clock: Clock;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    t.now = new Date("2026-12-01T09:00:00Z");
    people = await openGroup(t);
    clock = openClock(t);
    await t.type(people.alva, "möte bekräfta i dag 11–13, om Halltider");
    await t.type(people.alva, "möte öppna");
  });
  afterAll(async () => {
    await clock.stop();
    await t.close();
  });
  const say = (words: string, who: Account = people.alva) => t.type(who, words);
  const card = async (number: string) => {
    await clock.runUntil(t.now);
    return t.chat.card("c1", `Åtgärd ${number}/2026`)!;
  };

  test("becomes one, with who and by when where the words plainly say so", async () => {
    expect(await say("#åtgärd Cilla: beställa nät senast 12 december", people.bosse)).toBe(
      "Antecknat: 1. Åtgärd: Cilla: beställa nät senast 12 december. Skriv ”ångra” om det blev fel. Åtgärd 1/2026 är sparad. Ansvarig: Cilla. Senast lördag den 12 december 2026.",
    );
    const text = plain(await card("1"));
    expect(text).toContain("Åtgärd 1/2026 (Öppen)\nbeställa nät\nAnsvarig: Cilla");
    expect(text).toContain("Kommer från: Möte 1/2026");
  });

  test("says what is missing where they do not", async () => {
    const reply = await say("#åtgärd någon ringer låssmeden nästa vecka\n#info nycklarna räcker", people.bosse);
    expect(reply).toContain("2. Åtgärd: någon ringer låssmeden nästa vecka; 3. Information");
    expect(reply).toContain("Ingen är ansvarig än: skriv ”åtgärd lämna över 2/2026”");
    expect(reply).toContain("Ingen dag är satt än");
    expect(await say(`#åtgärd ${"å".repeat(2900)}`, people.bosse)).toContain(
      "längre än 1000 tecken, så jag kortade den",
    );
  });

  test("is struck when its note is taken back, and stands once it is done", async () => {
    expect(await say("ångra", people.bosse)).toContain("Din senaste anteckning är borttagen");
    expect((await card("3")).status).toBe("Struken");
    await say("#åtgärd Cilla: hämta nät", people.bosse);
    await say("ångra", people.bosse);
    expect((await card("4")).status).toBe("Struken");
    expect(t.chat.read("cilla").join("\n")).toContain("Bosse har strukit åtgärd 4/2026, som du ansvarade för.");
    await say("#åtgärd Dragan: ringa", people.cilla);
    await say("åtgärd klar 5", people.dragan);
    expect(await say("ångra", people.cilla)).toContain("har blivit ett beslut eller en åtgärd");
    expect((await card("5")).status).toBe("Klar");
  });
});
