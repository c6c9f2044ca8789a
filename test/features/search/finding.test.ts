import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { testDatabases } from "../../support/database.ts";
import { cardOf, morning, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";

describe.each(testDatabases)("A search, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
    await t.type(people.bosse, "beslut bekräfta att teckna avtal om sommarens lokaler");
    await t.type(people.bosse, 'beslut bekräfta att hålla hallen öppen bakgrund="Barnen i Rosengård saknar bidrag"');
    await t.type(people.bosse, "beslut bekräfta att förlänga hallavtalet");
    t.now = new Date(morning.getTime() + 3_600_000);
    console.log(await t.type(people.dragan, "förslag köpa nya bollar"));
    await t.type(people.cilla, "åtgärd ring vaktmästaren om nycklarna");
    await t.type(people.alva, "möte bekräfta 2026-12-10 17:00 titel=Samrådsmöte plats=Rådhuset");
  });
  afterAll(() => t.close());
  const found = async (words: string, who = people.cilla) => {
    const reply = await t.ask(who, { words });
    return reply.kind === "said" && reply.card ? plain(reply.card) : textOf(reply);
  };

  test("debug", async () => {
    console.log(await found("sök avtalen"));
    console.log(await found("sök öppna hallar"));
    console.log(await found("sök bidraget"));
    console.log(await found("sök bollen"));
    console.log(await found("sök nyckel"));
    console.log(await found("sök rådhuset"));
    console.log(await found("sök avtlaet"));
    console.log(await found("sök 3/2026"));
    console.log(await found("sök rymdfärd"));
    console.log(await found("sök avtal typ=beslut år=2026 läge=gäller"));
    console.log(await found("sök boll part=HISO"));
    console.log(await found("sök boll part=MISO"));
    console.log(await found("vad sa vi om avtalet?"));
    expect(cardOf(await t.ask(people.cilla, { words: "sök avtal" })).buttons.length).toBe(2);
  });
});
