import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../src/core/card.ts";
import { oneDatabase } from "../support/database.ts";
import { cardOf, formOf, morning, openGroup, openTestHouse, type TestHouse, textOf } from "../support/house.ts";

describe.each(oneDatabase)("A proposal, on $name", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
  });
  afterAll(() => t.close());
  const card = () => t.chat.card("c1", "Förslag 1/2026")!;

  test("shows with four answers, says who has answered, and that nobody is bound", async () => {
    expect(await t.type(people.cilla, "förslag att öppna hallen i sommar")).toContain("Förslag 1/2026");
    await t.deliver();
    expect(plain(card())).toBe(
      [
        "Förslag 1/2026 (Öppet för svar)",
        "Samverkansgruppen beslutar att öppna hallen i sommar.",
        "Verkan: Inom gruppens mandat",
        "Föreslaget: tisdag den 24 november 2026",
        "0 av 4 parter har svarat",
        "– HISO: har inte svarat",
        "– Malmö stad: har inte svarat",
        "– MIP: har inte svarat",
        "– MISO: har inte svarat",
        "Svaren är representanternas och binder inte parterna.",
      ].join("\n"),
    );
    expect(card().buttons.map(({ label }) => label)).toEqual([
      "Vi står bakom",
      "Vi avstår",
      "Vi har invändningar",
      "Vi måste förankra",
    ]);
    expect(card().buttons.every(({ about }) => about === "Förslag 1/2026")).toBe(true);
  });

  test("is answered for a party: the latest answer counts and all are kept", async () => {
    expect(textOf(await t.press(people.dragan, card(), "Vi måste förankra"))).toContain(
      "Noterat för HISO: måste förankra",
    );
    expect(await t.type(people.dragan, "förslag svar 1 står bakom")).toContain("Noterat för HISO: står bakom");
    await t.deliver();
    expect(plain(card())).toContain("– HISO: står bakom");
    expect((await t.database.client.stance.findMany({ orderBy: { id: "asc" } })).map(({ answer }) => answer)).toEqual([
      "mustConsult",
      "supports",
    ]);
  });

  test("takes an objection only with a reason, asked for in a form with that one field", async () => {
    const form = await t.press(people.cilla, card(), "Vi har invändningar");
    expect(formOf(form).fields.map(({ name }) => name)).toEqual(["reason"]);
    expect(textOf(await t.fill(people.cilla, form, { reason: "tiderna saknas" }))).toContain("har invändningar");
    await t.deliver();
    expect(plain(card())).toContain("– MISO: har invändningar – tiderna saknas");
  });

  test("cannot be confirmed while a party objects, must consult or has not answered", async () => {
    await t.type(people.alva, "förslag svar 1 avstår");
    expect(await t.type(people.bosse, "förslag bekräfta 1")).toContain("kan inte bekräftas än");
    await t.press(people.bosse, card(), "Vi står bakom");
    expect(await t.type(people.bosse, "förslag bekräfta 1")).toContain("kan inte bekräftas än");
    expect(await t.database.client.decision.count()).toBe(0);
  });

  test("asks the chair, in the chair's own conversation, once nothing stands in the way", async () => {
    await t.press(people.cilla, card(), "Vi står bakom");
    await t.deliver();
    const asked = t.chat.read("bosse").at(-1)!;
    expect(asked).toContain("Alla parter har svarat på förslag 1/2026 och inget hindrar.");
    expect(card().status).toBe("Alla parter har svarat");
    expect(card().buttons.at(-1)).toMatchObject({ label: "Bekräfta beslut", tone: "primary" });
    await t.press(people.cilla, card(), "Vi avstår");
    await t.deliver();
    expect(t.chat.read("bosse").filter((text) => text.includes("inget hindrar"))).toHaveLength(1);
  });

  test("becomes a decision only when the chair confirms it", async () => {
    expect(textOf(await t.press(people.cilla, card(), "Bekräfta beslut"))).toContain("ordföranden eller sekreteraren");
    expect(textOf(await t.press(people.bosse, card(), "Bekräfta beslut"))).toContain("Beslut 1/2026");
    await t.deliver();
    expect(card().status).toBe("Blev beslut 1/2026");
    expect(card().buttons).toEqual([]);
    expect(plain(t.chat.card("c1", "Beslut 1/2026")!)).toContain("Utgår från förslag 1/2026.");
  });

  test("that is settled answers an old button in words, and draws its card again", async () => {
    const old = {
      ...card(),
      buttons: [
        {
          label: "Vi avstår",
          call: { command: "decisions.answer", input: { proposal: "1/2026", answer: "abstains" } },
        },
      ],
    };
    const before = t.chat.messages.find(({ content }) => content.card.title === "Förslag 1/2026")!.updates;
    expect(textOf(await t.press(people.cilla, old, "Vi avstår"))).toContain("inte öppet längre");
    await t.deliver();
    expect(t.chat.messages.find(({ content }) => content.card.title === "Förslag 1/2026")!.updates).toBe(before + 1);
  });

  test("is withdrawn by the one who put it, and by nobody else", async () => {
    await t.type(people.cilla, "förslag att köpa mål");
    expect(await t.type(people.dragan, "förslag dra tillbaka 2")).toContain("Bara den som lade förslaget");
    expect(await t.type(people.cilla, "förslag dra tillbaka 2")).toContain("Inget beslut är fattat");
    expect(await t.type(people.dragan, "förslag svar 2 avstår")).toContain("inte öppet längre");
  });

  test("cannot be answered by someone who has declared a conflict of interest in it", async () => {
    await t.type(people.cilla, "förslag att ge MISO i uppdrag att sköta hallen");
    expect(await t.type(people.cilla, "förslag jäv 3")).toContain("antecknat");
    expect(await t.type(people.cilla, "förslag svar 3 står bakom")).toContain("någon annan behöver svara");
    t.now = new Date("2026-11-24T09:30:00Z");
    expect(await t.type(people.cilla, "förslag jäv 3 tillbaka")).toContain("antecknat");
    expect(plain(cardOf(await t.ask(people.cilla, { words: "förslag visa 3" })))).toContain(
      "– Jäv: MISO (Cilla), lämnade tisdag den 24 november 2026 kl. 10.00, åter kl. 10.30",
    );
    t.now = morning;
  });

  test("keeps a party's choice not to take part, and carries it over to the decision", async () => {
    await t.type(people.bosse, "förslag att måla om hallen");
    expect(await t.type(people.dragan, "förslag deltar inte 4")).toContain("antecknat");
    expect(await t.type(people.dragan, "förslag deltar inte 4")).toContain("redan antecknat");
    expect(plain(cardOf(await t.ask(people.dragan, { words: "förslag visa 4" })))).toContain(
      "HISO: deltar inte i beslutet",
    );
    for (const who of [people.alva, people.bosse, people.cilla]) await t.type(who, "förslag svar 4 står bakom");
    await t.type(people.bosse, "förslag bekräfta 4");
    expect(plain(cardOf(await t.ask(people.bosse, { words: "visa 2" })))).toContain(
      "– Deltar inte i beslutet: HISO (Dragan)",
    );
  });
});

describe.each(oneDatabase)("Dissent on a decision, on $name", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
    await t.type(people.bosse, "beslut bekräfta att köpa bollar");
  });
  afterAll(() => t.close());

  test("is entered while the card is open, each kind in words", async () => {
    expect(await t.type(people.cilla, "beslut reservation 1 för dyrt")).toContain("antecknat");
    expect(await t.type(people.cilla, "beslut reservation 1")).toContain("redan antecknat");
    expect(await t.type(people.cilla, "beslut reservation 1 och för sent")).toContain("”beslut yttrande”");
    expect(await t.type(people.dragan, "beslut yttrande 1 bollarna ska passa alla")).toContain("antecknat");
    const text = plain(cardOf(await t.ask(people.bosse, { words: "visa 1" })));
    expect(text).toContain("– Reservation: MISO (Cilla) – för dyrt");
    expect(text).toContain("– Särskilt yttrande: HISO (Dragan) – bollarna ska passa alla");
  });

  test("gives its reasons later than itself, once", async () => {
    expect(await t.type(people.dragan, "beslut reservation 1")).toContain("antecknat");
    expect(await t.type(people.dragan, "beslut reservation 1 bollarna är för hårda")).toBe(
      "Dina skäl är antecknade på kortet.",
    );
    const text = plain(cardOf(await t.ask(people.bosse, { words: "visa 1" })));
    expect(text).toContain("– Reservation: HISO (Dragan) – bollarna är för hårda");
  });

  test("is refused after the closing time, and the card then offers it no more", async () => {
    await t.deliver();
    expect(t.chat.card("c1", "Beslut 1/2026")?.buttons.map(({ label }) => label)).toEqual([
      "Anmäl reservation",
      "Lämna särskilt yttrande",
    ]);
    t.now = new Date("2026-12-01T23:00:00Z");
    expect(await t.type(people.dragan, "beslut reservation 1")).toContain("har gått ut");
    await t.deliver();
    expect(t.chat.card("c1", "Beslut 1/2026")?.buttons).toEqual([]);
    t.now = morning;
  });
});
