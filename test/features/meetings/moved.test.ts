import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

describe("The news of a meeting that is moved", () => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    t.now = new Date("2026-11-25T09:00:00Z");
    people = await openGroup(t);
    await t.type(people.bosse, "möte bekräfta torsdag 10 december 17–19 Rådhuset, om Halltider");
  });
  afterAll(() => t.close());
  const news = async (when: string) => {
    await t.type(people.bosse, `möte bekräfta flytt 1 ${when}`);
    await t.deliver();
    return t.chat.read("c1").at(-1);
  };

  test("asks for answers anew where someone had answered, and not where nobody had", async () => {
    expect(await news("fredag 11 december 17–19")).toMatch(
      /till fredag den 11 december .*Rådhuset\.(?!.*Svara igen)/su,
    );
    await t.type(people.cilla, "kommer");
    expect(await news("torsdag 10 december 17–19")).toContain("Svara igen om du kan komma.");
  });
});
