import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site, textIn } from "../../support/browser.ts";
import { cardOf, formOf } from "../../support/house.ts";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";

describe("A checker corrects", () => {
  const stage = openMinutesStage();
  let site: Site;
  const say = (who: "alva" | "bosse" | "cilla" | "dragan", words: string) => stage.t.type(stage.p[who], words);
  const client = () => stage.t.database.client;
  const lineWith = async (text: string) =>
    await client().minuteLine.findFirstOrThrow({ where: { text: { contains: text } } });
  const people = async () => (await client().minutes.findFirstOrThrow()).people as { name: string; part?: string }[];
  /** Proposes it, and gives how it stands on the card before it is taken in, and what is said when it is. */
  async function corrected(words: string): Promise<{ readonly proposed: string; readonly taken: string }> {
    const answer = await say("dragan", `protokoll rättelse 1 ${words}`);
    const [, number] = /^Rättelse (\d+) är föreslagen/u.exec(answer) ?? [];
    if (!number) throw new Error(answer);
    const shown = await stage.shown("1", stage.p.dragan);
    const proposed = shown.split("\n").find((line) => line.startsWith(`– Rättelse ${number},`)) ?? shown;
    return { proposed, taken: await say("cilla", `protokoll ta in 1 ${number}`) };
  }
  beforeAll(async () => {
    site = await openSite(stage.t);
    stage.write(...saturdays);
    await stage.summarise();
    const { number } = await lineWith("schema");
    await say("cilla", `protokoll åtgärd 1 ${number}`);
    await say("cilla", "protokoll skicka 1 justerare=Dragan,Bosse");
  });
  afterAll(() => site.close());

  test("what the minutes and a § are called", async () => {
    const { proposed, taken } = await corrected('vad=rubrik text="Lördagar i bollhallen"');
    expect(proposed).toMatch(/rubriken: rubriken bör vara ”.*Lördagar i bollhallen.*Struket: .*Tillagt: /u);
    expect(taken).toContain("version 2");
    await corrected("§1 vad=rubrik Bollhallen");
    const { title, items } = await client().minutes.findFirstOrThrow({ include: { items: true } });
    expect(title).toContain("Lördagar i bollhallen");
    expect(items[0]?.title).toBe("Bollhallen");
    expect(await stage.shown("1", stage.p.bosse)).toMatch(/§\u00a01, rubriken Struket: .*Tillagt: ”Bollhallen”\./u);
  });

  test("who was there: a guest, a member with how they were there, and someone who was not", async () => {
    const { proposed } = await corrected('vad=närvarande person=Frida text="från punkt 2"');
    expect(proposed).toContain("vilka som var med: Frida var med. Tillagt: ”Frida, från punkt 2.”");
    await corrected('vad=närvarande person=Bosse text="till och med punkt 3"');
    expect(await people()).toEqual(
      expect.arrayContaining([
        { name: "Frida", part: "från punkt 2" },
        expect.objectContaining({ name: "Bosse", party: "MIP", role: "ordförande", part: "till och med punkt 3" }),
      ]),
    );
    expect((await people()).filter(({ name }) => name === "Bosse")).toHaveLength(1);
    expect((await corrected("vad=frånvarande person=Frida")).proposed).toContain("Struket: ”Frida, från punkt 2.”");
    expect((await people()).map(({ name }) => name)).not.toContain("Frida");
    expect(await say("dragan", "protokoll rättelse 1 vad=närvarande person=@Gun")).toContain("inte med i gruppen");
    expect(await say("dragan", "protokoll rättelse 1 vad=frånvarande person=Gun")).toContain("Gun står inte bland dem");
  });

  test("who does an action, and by when; the list of actions is said to stand", async () => {
    const { number } = await lineWith("schema");
    const { proposed, taken } = await corrected(`vad=åtgärd rad=${number} person=Bosse senast="18 december"`);
    expect(proposed).toMatch(/Struket: .*Cilla.*Tillagt: .*Bosse/u);
    expect(taken).toContain("Åtgärd 1/2026 på åtgärdslistan ändras inte av det.");
    expect(await lineWith("schema")).toMatchObject({ ownerName: "Bosse", dueOn: "2026-12-18" });
    expect(await client().actionItem.findFirstOrThrow()).toMatchObject({ ownerName: "Cilla" });
  });

  test.each([
    ["En rubrik", ["paragraph", "text"]],
    ["Någon var med", ["text", "person"]],
    ["Ansvarig eller dag för en åtgärd", ["paragraph", "line", "person", "due"]],
    ["En rad saknas", ["paragraph", "text", "as", "source"]],
  ])("by choosing what, and is then asked for what that needs and nothing else: %s", async (label, names) => {
    await stage.t.deliver();
    const sent = stage.t.chat.messages.findLast((one) => one.where === "dragan")?.content.card;
    const kinds = cardOf(await stage.t.press(stage.p.dragan, sent, "Föreslå rättelse", { channel: null }));
    expect(kinds.buttons).toHaveLength(8);
    const form = formOf(await stage.t.press(stage.p.dragan, kinds, label, { channel: null }));
    expect(form.note).toBe(label);
    expect(form.fields.map(({ name }) => name)).toEqual(names);
    expect(form.fields.filter(({ more, error }) => more || error)).toEqual([]);
  });

  test("how a decision went: what was sent back needs a reason, which is asked for", async () => {
    const { number } = await lineWith("prova lördagar i januari och februari");
    const words = `protokoll rättelse 1 vad=utfall rad=${number} utfall=återremiss`;
    const form = formOf(await stage.t.ask(stage.p.dragan, { words }));
    expect(form.fields.find(({ name }) => name === "text")?.error).toBeTruthy();
    const { proposed } = await corrected(`vad=utfall rad=${number} utfall=återremiss text="kostnaden är okänd"`);
    expect(proposed).toContain("Tillagt: ”återremiss:”");
    const shown = await stage.shown("1");
    expect(shown).toContain(
      "Uppfattat som återremiss: att prova lördagar i januari och februari. Skäl: kostnaden är okänd.",
    );
  });

  test("a line that is missing, without a source, and one that is to go", async () => {
    const { proposed } = await corrected("§1 vad=tillägg Hallen är stängd i mars.");
    expect(proposed).toContain(
      "en rad saknas, utan källa: Hallen är stängd i mars. Tillagt: ”Hallen är stängd i mars.”",
    );
    expect(await stage.shown("1")).toContain("Hallen är stängd i mars.");
    const { id, number } = await lineWith("städningen");
    expect((await corrected(`vad=stryk rad=${number}`)).proposed).toMatch(/ska bort\. Struket: .*städningen/u);
    expect(await client().minuteLine.count({ where: { text: { contains: "städningen" } } })).toBe(0);
    expect(await client().minuteCitation.count({ where: { lineId: id } })).toBe(0);
  });

  test("a line that is missing, with the message that it rests on: read as whoever proposes it may", async () => {
    const words = "protokoll rättelse 1 §1 vad=tillägg som=fråga källa=c1:7 Vad kostar städningen i timmen?";
    stage.t.chat.absent.add("dragan");
    expect(await say("dragan", words)).toContain("Jag läser meddelandet");
    await stage.worker.carryOut();
    const before = await client().minuteCorrection.count();
    stage.t.chat.absent.clear();
    await say("dragan", words);
    await stage.worker.carryOut();
    expect(await client().minuteCorrection.count()).toBe(before + 1);
    const { number, text } = await client().minuteCorrection.findFirstOrThrow({ orderBy: { number: "desc" } });
    expect(text).toBe("en rad saknas: Vad kostar städningen i timmen?");
    await say("cilla", `protokoll ta in 1 ${number}`);
    const line = await lineWith("städningen");
    const [citation] = await client().minuteCitation.findMany({ where: { lineId: line.id } });
    expect(citation).toMatchObject({
      message: "c1:7",
      quote: "Vad kostar städningen?",
      link: "https://chat.example/c1/7",
    });
  });

  test("what is gone cannot be corrected, and what has no words takes no other wording", async () => {
    const { number } = await lineWith("stängd i mars");
    for (const words of [`vad=stryk rad=${number}`, `vad=stryk rad=${number}`])
      expect(await say("dragan", `protokoll rättelse 1 ${words}`)).toContain("är föreslagen");
    const [first, second] = await client().minuteCorrection.findMany({
      where: { state: "open" },
      orderBy: { number: "asc" },
    });
    expect(await say("cilla", `protokoll ta in 1 ${first?.number} annat`)).toContain("ingen lydelse att byta");
    await say("cilla", `protokoll ta in 1 ${first?.number}`);
    expect(await say("cilla", `protokoll ta in 1 ${second?.number}`)).toContain("står inte kvar i texten");
    expect(await say("cilla", `protokoll avslå 1 ${second?.number} redan gjort`)).toContain("avslagen");
  });

  test("on the page, in the same form; whoever settles it takes it in or declines it there", async () => {
    const { id } = await client().minuteItem.findFirstOrThrow({ where: { paragraph: { not: null } } });
    const [dragan, cilla] = [await site.enter(stage.p.dragan), await site.enter(stage.p.cilla)];
    const kinds = await dragan.press(`${dragan.home}/protokoll/1-2026`, "Föreslå rättelse");
    expect(textIn(kinds.text)).toContain("Vad ska rättas i Minnesanteckningar 1/2026?");
    expect(textIn(kinds.text)).toContain("En rubrik");
    await say("dragan", "protokoll rättelse 1 §1 vad=rubrik Stora bollhallen");
    const page = async (who: typeof dragan) => textIn((await who.get(`${who.home}/protokoll/1-2026`)).text);
    expect(await page(dragan)).toContain("rubriken bör vara ”Stora bollhallen”");
    expect(await page(dragan)).not.toContain("Ta in rättelse");
    expect(await page(cilla)).toContain("Avslå rättelse");
    const { number } = await client().minuteCorrection.findFirstOrThrow({ where: { state: "open" } });
    await cilla.press(`${cilla.home}/protokoll/1-2026`, `Ta in rättelse ${number}`);
    expect(await client().minuteItem.findFirstOrThrow({ where: { id } })).toMatchObject({ title: "Stora bollhallen" });
    expect(await page(dragan)).toContain("Ändrat sedan version 1");
    expect(await page(dragan)).toMatch(/Tillagt[^.]*Stora/u);
  });
});
