import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { plain } from "../../src/core/card.ts";
import { openTestDatabase } from "../support/database.ts";
import { cardOf, formOf, openTestHouse, type TestHouse } from "../support/house.ts";
import { person } from "../support/people.ts";

describe("In a group without a chair", () => {
  const [alva, bosse, cilla] = [person("Alva"), person("Bosse"), person("Cilla")];
  let t: TestHouse;
  beforeEach(async () => {
    t = await openTestHouse(await openTestDatabase());
    await t.type(alva, 'starta namn=Samverkansgruppen parter="Malmö stad; MISO" ordförande=@Bosse sekreterare=@Alva');
    await t.type(alva, "jag företräder Malmö stad");
    await t.type(cilla, "jag företräder MISO");
    await t.type(alva, "bekräfta medlem Cilla");
  });
  afterEach(() => t.close());
  const home = async (who = alva) => cardOf(await t.ask(who, { words: "hem" }, { channel: null }));

  test("an administrator is told that the one who is asked has not answered, and is offered to ask another", async () => {
    expect(plain(await home())).toContain("ingen ordförande än, så förslag kan inte bli beslut. Någon har fått frågan");
    const form = formOf(await t.press(alva, await home(), "Föreslå ordförande", { channel: null }));
    expect(form.title).toBe("Ge en medlem en roll");
  });

  test("an administrator is told of all who are asked, and so is the group", async () => {
    await t.type(alva, "ge roll Cilla ordförande");
    await t.type(alva, "bjud in @Dragan roll=ordförande");
    await t.type(person("Dragan"), "nytt");
    expect(plain(await home())).toContain("Cilla och Dragan har fått frågan men har inte svarat");
    const shown = cardOf(await t.ask(alva, { words: "gruppen" }));
    expect(plain(shown)).toContain("Ordförande: Cilla och Dragan har fått frågan");
  });

  test("an administrator is told when nobody is asked", async () => {
    await t.type(bosse, "avböj uppdraget");
    expect(plain(await home())).toContain("Gruppen har ingen ordförande, så förslag kan inte bli beslut. Fråga någon");
  });

  test("others are not told of it, nor anyone once the chair has accepted", async () => {
    expect(plain(await home(cilla))).not.toContain("ingen ordförande");
    await t.type(bosse, "ta uppdraget");
    expect(plain(await home())).not.toContain("ingen ordförande");
  });
});

describe("In a group without a secretary", () => {
  test("whoever starts it is told so, and again at home until someone is asked", async () => {
    const [alva, bosse] = [person("Alva"), person("Bosse")];
    const t = await openTestHouse(await openTestDatabase());
    expect(await t.type(alva, 'starta namn=Gruppen parter="Malmö stad; MISO" ordförande=@Bosse')).toContain(
      "Gruppen har ingen sekreterare än.",
    );
    const home = async () => cardOf(await t.ask(alva, { words: "hem" }, { channel: null }));
    expect(plain(await home())).toContain("Gruppen har ingen sekreterare, så ingen ser vad någon behöver");
    expect(formOf(await t.press(alva, await home(), "Föreslå sekreterare", { channel: null })).title).toBe(
      "Ge en medlem en roll",
    );
    await t.type(bosse, "ta uppdraget");
    await t.type(alva, "ge roll Bosse sekreterare");
    expect(plain(await home())).not.toContain("ingen sekreterare");
    await t.close();
  });
});
