import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";

describe("An action", () => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    people = await openGroup(t);
  });
  afterAll(() => t.close());

  test("that begins with a name is asked about, and given to a party as to a person", async () => {
    const reply = await t.ask(people.alva, { words: "åtgärd MISO ordnar kaffe" });
    expect(textOf(reply)).toContain("ansvarig");
    const card = cardOf(reply);
    expect(card.title).toBe("Är MISO ansvarig?");
    await t.press(people.alva, card, "MISO är ansvarig");
    const made = await t.database.client.actionItem.findFirstOrThrow({ where: { text: "MISO ordnar kaffe" } });
    expect(made).toMatchObject({ ownerName: "MISO" });
    const other = await t.ask(people.alva, { words: "åtgärd MISO och HISO ordnar kaffe" });
    expect(other).not.toHaveProperty("card");
    await t.database.client.actionItem.findFirstOrThrow({ where: { text: "MISO och HISO ordnar kaffe" } });
  });
});
