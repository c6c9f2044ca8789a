import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Account } from "../../../src/core/ask.ts";
import { plain } from "../../../src/core/card.ts";
import { oneDatabase } from "../../support/database.ts";
import { cardOf, formOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";
import { person } from "../../support/people.ts";

describe.each(oneDatabase)("What becomes of an action, on $name:", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
    await say("åtgärd beställa nät ansvarig=Cilla senast=2026-12-11", people.dragan);
    await say("åtgärd tvätta västarna ansvarig=MIP", people.cilla);
  });
  afterAll(() => t.close());
  const say = (words: string, who: Account = people.alva) => t.type(who, words);
  const card = async (number: string) => {
    await t.deliver();
    return t.chat.card("c1", `Åtgärd ${number}/2026`)!;
  };
  const told = async (who: string) => {
    await t.deliver();
    return t.chat.read(who).join("\n");
  };

  test("only whoever is responsible or wrote it, the chair and the secretary may change it; observers see it", async () => {
    await say("bjud in @Fia roll=observatör");
    await t.type(person("Fia"), "ta uppdraget");
    await say("bjud in @Hugo", people.cilla);
    await t.type(person("Hugo"), "ta uppdraget");
    for (const words of ["åtgärd klar 1", "åtgärd flytta 1 2026-12-18", "åtgärd lämna över 1 Hugo", "åtgärd ändra 1 x"])
      expect(await say(words, person("Hugo")), words).toContain("den som ansvarar för åtgärden, den som skrev den");
    expect(await say("åtgärd klar 1", person("Fia"))).toContain("Det här kan bara");
    expect(cardOf(await t.ask(person("Fia"), { words: "åtgärd visa 1" })).title).toBe("Åtgärd 1/2026");
  });

  test("it is moved to another day, which whoever is responsible hears of", async () => {
    const form = await t.press(people.dragan, await card("1"), "Flytta");
    expect(formOf(form).fields.map(({ name }) => name)).toEqual(["due"]);
    expect(formOf(form).note).toBe("Åtgärd 1/2026: beställa nät");
    expect(textOf(await t.fill(people.dragan, form, { due: "om två veckor" }))).toBe(
      "Åtgärd 1/2026 ska nu vara klar senast tisdag den 8 december 2026.",
    );
    expect(await told("cilla")).toContain("Dragan har flyttat åtgärd 1/2026, som du ansvarar för");
    expect(await say("åtgärd flytta 1 till 8 december", people.cilla)).toContain("Skriv en annan dag.");
    expect(await say("åtgärd flytta 1 nästa torsdag", people.cilla)).toContain("kan vara mer än en dag");
    expect(await say("åtgärd flytta målen till hallen")).toBe("Jag kan läsa det på två sätt. Vilket menar du?");
  });

  test("where its day could be read in two ways, the form for another day is empty and still says what it is about", async () => {
    const asked = cardOf(await t.ask(people.cilla, { words: "åtgärd flytta 1 nästa torsdag" }));
    const { fields, note } = formOf(await t.press(people.cilla, asked, "En annan dag"));
    expect(fields[0]).toMatchObject({ name: "due", value: "" });
    expect(note).toBe("Åtgärd 1/2026: beställa nät");
  });

  test("it is handed over; whoever got it can say no, and it goes back to the giver", async () => {
    expect(await say("åtgärd lämna över 1 till Dragan", people.cilla)).toBe(
      "Åtgärd 1/2026 är överlämnad. Ansvarig: Dragan.",
    );
    expect(await told("dragan")).toContain("Cilla har gett dig åtgärd 1/2026: beställa nät. Senast tisdag den 8");
    expect(await say("åtgärd lämna över 1 Dragan", people.dragan)).toContain("Dragan ansvarar redan");
    expect(await say("åtgärd kan inte 1", people.bosse)).toContain("Det är inte du som ansvarar för åtgärd 1/2026");
    expect(await say("åtgärd kan inte 1 jag är bortrest", people.dragan)).toBe(
      "Noterat. Åtgärd 1/2026 går tillbaka till Cilla.",
    );
    expect(await told("cilla")).toContain("Dragan kan inte ta åtgärd 1/2026: jag är bortrest. Den är din igen");
    const shown = await card("1");
    expect(plain(shown)).toContain("Ansvarig: Cilla");
    expect(plain(shown)).toContain("Dragan kunde inte ta den, så den gick tillbaka till Cilla. Skäl: jag är bortrest");
    expect(shown.buttons.map(({ label }) => label)).not.toContain("Kan inte");
    expect(await say("åtgärd kan inte 1", people.cilla)).toContain("inget som någon annan har gett dig");
  });

  test("a party's action is anyone's who answers for the party", async () => {
    expect(textOf(await t.press(people.bosse, await card("2"), "Kan inte"))).toContain("går tillbaka till Cilla");
    await say("åtgärd lämna över 2 HISO", people.cilla);
    expect(await say("åtgärd klar 2 hos tvätteriet", people.dragan)).toBe("Åtgärd 2/2026 är klar. Tack!");
    expect(await told("cilla")).toContain("Dragan har markerat åtgärd 2/2026 som klar: hos tvätteriet");
  });

  test("two who mark it done at once end in one done, and the other is told", async () => {
    const shown = await card("1");
    const replies = await Promise.all([
      t.press(people.cilla, shown, "Markera som klar"),
      t.press(people.alva, shown, "Markera som klar"),
    ]);
    const texts = replies.map(textOf).sort();
    expect(texts[0]).toBe("Åtgärd 1/2026 är klar. Tack!");
    expect(texts[1]).toContain("Åtgärd 1/2026 är redan klar.");
    expect(await t.database.client.actionEvent.count({ where: { kind: "done", action: { number: 1 } } })).toBe(1);
    expect((await told("dragan")).match(/markerat åtgärd 1\/2026 som klar/gu)).toHaveLength(1);
    expect(await card("1")).toMatchObject({ status: "Klar", buttons: [{ label: "Öppna igen" }] });
  });

  test("it can be opened again, once", async () => {
    expect(textOf(await t.press(people.dragan, await card("1"), "Öppna igen"))).toBe("Åtgärd 1/2026 är öppen igen.");
    expect(await told("cilla")).toContain("Dragan har öppnat åtgärd 1/2026 igen. Du ansvarar för den.");
    expect(await say("åtgärd öppna igen 1")).toContain("redan öppen");
    expect((await card("1")).status).toBe("Öppen");
  });

  test("it is changed in all it says, and what it said before stands in its history", async () => {
    await t.type(people.bosse, "beslut bekräfta att köpa nät");
    const form = await t.press(people.cilla, await card("1"), "Ändra");
    const typed = { text: "beställa tio nät", due: "2026-12-08", responsible: "Dragan", decision: "1" };
    expect(textOf(await t.fill(people.cilla, form, typed))).toBe("Åtgärd 1/2026 är ändrad.");
    const text = plain(await card("1"));
    expect(text).toContain(
      "beställa tio nät\nAnsvarig: Dragan\nSenast: tisdag den 8 december 2026\nKommer från: Beslut",
    );
    expect(text).toContain("Cilla ändrade texten, som var ”beställa nät”");
    expect(await say("åtgärd ändra 1 ansvarig=Dragan", people.dragan)).toContain("Dragan ansvarar redan för åtgärd 1");
    expect(await say('åtgärd ändra 1 senast="8 december"', people.dragan)).toContain("redan vara klar senast tisdag");
    expect(text).toContain("Cilla kopplade den till beslut 1/2026");
    const asked = await t.ask(people.dragan, { words: "åtgärd ändra 1" });
    expect(textOf(asked)).toContain("Skriv vad som ska ändras");
    const again = await t.press(people.dragan, cardOf(asked), "Ändra");
    t.now = new Date("2026-12-10T09:00:00Z");
    const late = { text: "beställa elva nät", due: "2026-12-08" };
    expect(textOf(await t.fill(people.dragan, again, late))).toBe("Åtgärd 1/2026 är ändrad.");
    expect((await card("1")).status).toBe("Försenad");
  });

  test("when its owner leaves, it says so and the secretary is asked once to hand it over", async () => {
    await say("åtgärd vattna gräset ansvarig=Dragan", people.cilla);
    await say("åtgärd lämna över 3 Bosse", people.dragan);
    await say("åtgärd kan inte 3", people.bosse);
    await say("åtgärd lämna över 2 HISO", people.cilla);
    await say("ja ta bort medlem Dragan");
    const all = await told("alva");
    expect(
      all.match(/Dragan är inte med i gruppen längre och ansvarade för åtgärd 1\/2026 och 3\/2026/gu),
    ).toHaveLength(1);
    expect(plain(await card("3"))).toContain("Ansvarig: Dragan (inte med i gruppen längre)");
    const home = plain(cardOf(await t.ask(people.alva, { words: "hem" }, { channel: null })));
    expect(home).toContain("Åtgärd 3/2026 – vattna gräset: Dragan är inte med i gruppen längre. Lämna över den.");
    await say("åtgärd lämna över 3 Bosse");
    expect(plain(await card("3"))).toContain("Ansvarig: Bosse");
    await say("åtgärd räkna bollar ansvarig=HISO");
    await say("ja part avsluta HISO");
    expect(await told("alva")).toContain("HISO är inte med i gruppen längre och ansvarade för åtgärd 4/2026.");
    expect(plain(await card("4"))).toContain("Ansvarig: HISO (inte med i gruppen längre)");
  });

  test("from a giver who has left it goes back to nobody, and the secretary is asked to hand it over", async () => {
    await say("åtgärd vika tält ansvarig=Bosse", person("Hugo"));
    await say("ja lämna gruppen", person("Hugo"));
    expect(await say("åtgärd kan inte 5", people.bosse)).toContain("så jag ber sekreteraren att lämna över den");
    expect(await told("alva")).toContain("Åtgärd 5/2026 har ingen ansvarig längre.");
    const text = plain(await card("5"));
    expect(text).toContain("Ansvarig: ingen än");
    expect(text).toContain("Bosse kunde inte ta den, så den blev utan ansvarig");
  });

  test("to a giver who has become an observer it does not go back either", async () => {
    await say("åtgärd tvätta tält ansvarig=Bosse", people.cilla);
    await say("ge roll Cilla observatör");
    expect(await say("åtgärd kan inte 6", people.bosse)).toContain("så jag ber sekreteraren att lämna över den");
    expect(await told("alva")).toContain("Åtgärd 6/2026 har ingen ansvarig längre.");
    expect(plain(await card("6"))).toContain("Ansvarig: ingen än");
  });

  test("a former member who is forgotten is named in no card", async () => {
    await say("glöm medlem Dragan");
    await say("ja glöm medlem Dragan");
    const text = plain(await card("1"));
    expect(text).not.toContain("Dragan");
    for (const who of ["alva", "bosse", "cilla"]) expect(await told(who), who).not.toContain("Dragan");
    expect(text).toContain("Ansvarig: Tidigare ledamot (inte med i gruppen längre)");
    expect(plain(await card("3"))).toContain("Bosse kunde inte ta den, så den gick tillbaka till Tidigare ledamot");
  });
});
