import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { openTestDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

describe("A kallelse that is out", () => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    t.now = new Date("2026-11-25T09:00:00Z");
    people = await openGroup(t);
    await t.type(people.bosse, "möte bekräfta torsdag 10 december 17–19 Rådhuset, om Halltider");
    await t.type(people.bosse, "dagordning lägg till Låsen");
    await t.type(people.bosse, "dagordning ta bort 10");
    await t.type(people.bosse, "kallelse skicka");
  });
  afterAll(() => t.close());
  const posted = async () => {
    await t.deliver();
    return plain(t.chat.card("c1", "Kallelse – Möte 1/2026: Halltider")!);
  };

  test("says of a matter that was off it, and is put back, that it came later", async () => {
    expect(await posted()).not.toContain("Låsen");
    expect(await t.type(people.bosse, "dagordning lägg till Låsen")).toContain("punkt 10, Låsen");
    expect(await posted()).toContain("Låsen – beslut, tillagd efter kallelsen");
  });

  test("asks for more to bring up, and no longer once the meeting is cancelled", async () => {
    expect(await posted()).toContain("Vill du ta upp något?");
    await t.type(people.bosse, "ja möte ställ in 1");
    expect(await posted()).toContain("Inställt");
    expect(await posted()).not.toContain("Vill du ta upp något?");
  });
});
