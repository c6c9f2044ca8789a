import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../src/core/card.ts";
import { oneDatabase } from "../support/database.ts";
import { cardOf, formOf, morning, openGroup, openTestHouse, type TestHouse, textOf } from "../support/house.ts";

describe.each(oneDatabase)("A decision, on $name", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t, "");
  });
  afterAll(() => t.close());
  const labels = (card: { buttons: readonly { label: string }[] }) => card.buttons.map(({ label }) => label);

  test("is shown as it will read before anything is stored, and asks for its effect", async () => {
    const reply = await t.ask(people.bosse, { words: "beslut att föreslå fler halltider." });
    expect(plain(cardOf(reply))).toBe(
      [
        "Beslut (Inte bekräftat än)",
        "Samverkansgruppen beslutar att föreslå fler halltider.",
        "Fattat: Utanför möte, tisdag den 24 november 2026",
        "Välj verkan först. Beslut kan rättas men inte raderas.",
      ].join("\n"),
    );
    expect(labels(cardOf(reply))).toEqual(["Välj verkan", "Bekräfta beslut", "Avbryt"]);
    expect(await t.database.client.decision.count()).toBe(0);
  });

  test("is confirmed by the chair, gets the next number, and shows in the group's channel", async () => {
    const preview = cardOf(await t.ask(people.bosse, { words: "beslut att föreslå fler halltider verkan=mandat" }));
    expect(textOf(await t.press(people.bosse, preview, "Bekräfta beslut"))).toContain("Beslut 1/2026 är bekräftat");
    await t.deliver();
    expect(t.chat.read("c1").at(-1)).toBe(
      [
        "Beslut 1/2026 (Bekräftat)",
        "Samverkansgruppen beslutar att föreslå fler halltider.",
        "Verkan: Inom gruppens mandat",
        "Fattat: Utanför möte, tisdag den 24 november 2026",
        "Bekräftat: Av ordföranden, tisdag den 24 november 2026",
        "Reservation och särskilt yttrande kan anmälas till och med tisdag den 1 december 2026.",
      ].join("\n"),
    );
  });

  test("that is sent back needs a reason, and a recommendation someone to go to", async () => {
    const back = formOf(await t.ask(people.bosse, { words: "beslut öppna hallen verkan=mandat utfall=återremiss" }));
    expect(back.fields.find(({ name }) => name === "reason")).toMatchObject({ error: "Fyll i det här." });
    const sent = formOf(await t.ask(people.bosse, { words: "beslut öppna hallen verkan=rekommendation" }));
    expect(sent.fields.find(({ name }) => name === "recipient")).toMatchObject({ error: "Fyll i det här." });
  });

  test("without text opens a form with three fields first and the rest under more", async () => {
    const form = formOf(await t.ask(people.bosse, { words: "beslut" }));
    expect(form.fields.filter(({ more }) => !more).map(({ name }) => name)).toEqual(["text", "effect", "responsible"]);
    expect(form.fields.filter(({ more }) => more).map(({ name }) => name)).toEqual([
      "recipient",
      "background",
      "method",
      "outcome",
      "reason",
      "due",
      "registration",
      "meeting",
      "held",
    ]);
  });

  test("is confirmed by the secretary only for a meeting that is named", async () => {
    const preview = cardOf(await t.ask(people.alva, { words: "beslut köpa bollar verkan=mandat" }));
    expect(labels(preview)).toEqual(["Ange mötet", "Lägg förslaget", "Avbryt"]);
    expect(await t.type(people.alva, "beslut bekräfta att köpa bollar verkan=mandat")).toContain("Ange mötet");
    expect(await t.type(people.alva, 'beslut bekräfta att köpa bollar verkan=mandat möte="Höstmötet"')).toContain(
      "Beslut 2/2026",
    );
    await t.deliver();
    expect(t.chat.read("c1").at(-1)).toContain("Fattat: Höstmötet, tisdag den 24 november 2026");
    expect(t.chat.read("c1").at(-1)).toContain("till och med tisdag den 24 november 2026");
  });

  test("that another member writes becomes a proposal", async () => {
    const preview = cardOf(await t.ask(people.cilla, { words: "beslut köpa nät verkan=mandat" }));
    expect(labels(preview)).toEqual(["Lägg förslaget", "Avbryt"]);
    expect(textOf(await t.press(people.cilla, preview, "Lägg förslaget"))).toContain("Förslag 1/2026");
    expect(await t.type(people.cilla, "beslut bekräfta att köpa nät verkan=mandat")).toContain(
      "ordföranden eller sekreteraren",
    );
  });

  test("uses only a method that the group has agreed to", async () => {
    expect(await t.type(people.bosse, "beslut bekräfta att köpa nät verkan=mandat metod=omröstning")).toContain(
      "konsensus",
    );
  });

  test("takes a due date in the words that people use, and asks where they can mean two days", async () => {
    const due = async (words: string) =>
      await t.ask(people.bosse, { words: `beslut köpa nät verkan=mandat senast=${words}` });
    expect(plain(cardOf(await due("fredag")))).toContain("Senast: fredag den 27 november 2026");
    expect(plain(cardOf(await due('"8 dec"')))).toContain("Senast: tisdag den 8 december 2026");
    const form = formOf(await due('"nästa torsdag"'));
    expect(form.fields.find(({ name }) => name === "due")?.error).toContain("Skriv ett datum");
  });

  test("takes a registration number as typed, and refuses what cannot be one", async () => {
    expect(
      await t.type(people.bosse, 'beslut bekräfta att köpa nät verkan=mandat diarienummer="STK 2018-74"'),
    ).toContain("Beslut 3/2026");
    expect(plain(cardOf(await t.ask(people.bosse, { words: "visa 3" })))).toContain("Diarienummer: STK 2018-74");
    const form = formOf(await t.ask(people.bosse, { words: "beslut köpa nät verkan=mandat diarienummer=7" }));
    expect(form.fields.find(({ name }) => name === "registration")?.error).toContain("går inte att tolka");
  });

  test("is corrected by a dated note, and itself stays as it was", async () => {
    t.now = new Date("2026-11-25T09:00:00Z");
    expect(await t.type(people.alva, "beslut rätta 1 avser även simhallar")).toContain("står kvar");
    await t.deliver();
    const card = t.chat.card("c1", "Beslut 1/2026");
    expect(plain(card!)).toContain("Samverkansgruppen beslutar att föreslå fler halltider.");
    expect(plain(card!)).toContain("Rättelse onsdag den 25 november 2026: avser även simhallar");
    expect(t.chat.read("c1").at(-1)).toContain("Beslut 1/2026 har fått en rättelse.");
    t.now = morning;
  });

  test("is replaced by a new decision; each says which the other is", async () => {
    const preview = cardOf(
      await t.ask(people.bosse, { words: "beslut ersätt 1 att föreslå fler och tidigare halltider verkan=mandat" }),
    );
    expect(textOf(await t.press(people.bosse, preview, "Bekräfta beslut"))).toContain("Beslut 4/2026");
    await t.deliver();
    expect(t.chat.card("c1", "Beslut 1/2026")?.status).toBe("Ersatt av 4/2026");
    expect(plain(t.chat.card("c1", "Beslut 4/2026")!)).toContain("Ersätter 1/2026.");
    expect(await t.type(people.bosse, "beslut ersätt 1 något annat")).toContain("gäller inte längre: se 4/2026");
  });

  test("is revoked by a new decision", async () => {
    const preview = cardOf(await t.ask(people.bosse, { words: "beslut upphäv 2 bollarna finns redan" }));
    const form = await t.press(people.bosse, preview, "Bekräfta beslut");
    const whole = cardOf(await t.fill(people.bosse, form, { effect: "mandate" }));
    expect(plain(whole)).toContain("Upphäver 2/2026.");
    expect(textOf(await t.press(people.bosse, whole, "Bekräfta beslut"))).toContain("Beslut 5/2026");
    await t.deliver();
    expect(t.chat.card("c1", "Beslut 2/2026")?.status).toBe("Upphävt genom 5/2026");
    expect(t.chat.read("c1").some((text) => text.startsWith("Beslut 2/2026 är upphävt genom 5/2026."))).toBe(true);
  });

  test("is found in the list, by a word in it, and by a plain question", async () => {
    expect(plain(cardOf(await t.ask(people.cilla, { words: "beslut lista" })))).toBe(
      [
        "Beslut",
        "– 5/2026 – upphäva beslut 2/2026",
        "– 4/2026 – föreslå fler och tidigare halltider",
        "– 3/2026 – köpa nät",
        "– 2/2026 – köpa bollar (Upphävt genom 5/2026)",
        "– 1/2026 – föreslå fler halltider (Ersatt av 4/2026)",
      ].join("\n"),
    );
    expect(plain(cardOf(await t.ask(people.cilla, { words: "beslut lista nät" })))).toContain("3/2026");
    const answer = await t.ask(people.cilla, { words: "vad sa vi om hallarna?" }, { channel: null });
    expect(textOf(answer)).toContain("Jag hittade 2 träffar: 4/2026, föreslå fler och tidigare halltider och 1/2026");
    expect(labels(cardOf(answer))).toEqual([
      "4/2026, föreslå fler och tidigare halltider",
      "1/2026, föreslå fler halltider (Ersatt av 4/2026)",
      "Föreslå beslut",
      "Mina åtgärder",
      "Nästa möte",
    ]);
  });
});
