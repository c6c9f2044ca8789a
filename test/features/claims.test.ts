import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../src/core/card.ts";
import { openTestDatabase } from "../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../support/house.ts";

describe("A request to represent a party", () => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    p = await openGroup(t);
  });
  afterAll(() => t.close());
  const card = async (where: string, person = "Esra") => {
    await t.deliver();
    return t.chat.card(where, `Ny representant: ${person}`)!;
  };
  const labels = async (where: string, person?: string) =>
    (await card(where, person)).buttons.map(({ label }) => label);

  test("closes the one before, and only those who may answer have buttons", async () => {
    await t.type(p.esra, "jag företräder HISO");
    expect(await labels("dragan")).toEqual(["Bekräfta", "Neka"]);
    await t.type(p.esra, "jag företräder MISO");
    expect(plain(await card("dragan"))).toContain("Esra frågar en annan part nu, så er part behöver inte svara.");
    expect(await labels("dragan")).toEqual([]);
    for (const who of ["cilla", "alva"]) expect(await labels(who)).toEqual(["Bekräfta", "Neka"]);
  });

  test("says to whoever asks that it waits, and cannot be answered by them, also after an earlier yes", async () => {
    await t.type(p.cilla, "bekräfta medlem Esra");
    await t.type(p.esra, "jag företräder MIP");
    expect(plain(await card("esra"))).toContain("Jag har frågat MIP.");
    expect(await labels("esra")).toEqual([]);
  });

  test("that is confirmed is told of to the party that was left", async () => {
    await t.type(p.bosse, "bekräfta medlem Esra");
    await t.deliver();
    expect(t.chat.read("cilla").join()).toContain("Esra företräder inte längre MISO, utan MIP.");
    expect(t.chat.read("dragan").join()).not.toContain("företräder inte längre");
  });
});
