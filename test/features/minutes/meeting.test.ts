import { describe, expect, test } from "vitest";
import { openMinutesStage } from "../../support/minutes.ts";

describe("The minutes of a meeting", () => {
  const stage = openMinutesStage();
  const say = (who: "alva" | "bosse" | "cilla" | "dragan", words: string) => stage.t.type(stage.p[who], words);
  const client = () => stage.t.database.client;

  test("are made of its notes, item by item, and of what the channel said meanwhile", async () => {
    stage.t.now = new Date("2026-11-24T15:30:00Z");
    await say("alva", "möte bekräfta tisdag 24 november 17–19 Rådhuset");
    await say("alva", "dagordning lägg till Nya nät");
    await say("alva", "dagordning lägg till Belysningen");
    await say("alva", "möte öppna 1");
    await say("cilla", "närvaro kom");
    await say("dragan", "närvaro kom");
    await say("bosse", "närvaro kom");
    await say("alva", "möte välj justerare Dragan");
    const { id: nets } = await client().agendaItem.findFirstOrThrow({ where: { title: "Nya nät" } });
    const items = await client().agendaItem.findMany({
      where: { meetingId: { not: null } },
      orderBy: { position: "asc" },
    });
    await say("alva", `punkt ${items.findIndex(({ id }) => id === nets) + 1}`);
    await say("cilla", "#beslut att köpa nya nät till stora hallen");
    await say("cilla", "#åtgärd Dragan: beställa nät senast 11 december");
    await say("bosse", "anteckning bekräfta 1 verkan=mandat");
    await say("cilla", "#beslut att måla hallen");
    stage.t.now = new Date("2026-11-24T17:30:00Z");
    stage.write(
      "Cilla: #beslut att köpa nya nät till stora hallen",
      "Dragan: Jag lånar ut min nyckel till vaktmästaren till 4 december.",
      "Bosse: Elljusspåret på Kroksbäck behöver nya lampor innan vintern kommer.",
    );
    await say("alva", "ja möte avsluta");
    await stage.t.deliver();
    const card = stage.t.chat.messages.findLast((one) => one.content.card.status === "Avslutat")?.content.card;
    await stage.t.press(stage.p.alva, card, "Gör minnesanteckningar");
    await stage.worker.carryOut();
    const shown = await stage.shown("1", stage.p.alva);
    expect(shown).toContain("Utkast – skapat automatiskt ur anteckningarna från mötet tisdag den 24 november 2026");
    expect(shown).toContain("Samverkansgruppen beslutar att köpa nya nät till stora hallen (beslut 1/2026).");
    expect(shown).toContain("Uppfattat som beslut: att måla hallen.");
    expect(shown).toMatch(/beställa nät \(åtgärd 1\/2026\) \(ansvarig Dragan, senast fredag den 11 december 2026\)/u);
    expect(shown).toContain("Ur kanalen under mötet");
    expect(shown.match(/köpa nya nät/gu)).toHaveLength(1);
  });

  test("go to the meeting's own checkers, with a § for every item and who was there by the roll call", async () => {
    expect(await say("alva", "protokoll skicka 1 som=protokoll")).toContain(
      "Protokoll 1/2026 har skickats till Dragan.",
    );
    const items = await client().minuteItem.findMany({ orderBy: { position: "asc" } });
    expect(items.map(({ paragraph }) => paragraph)).toEqual(items.map((_, i) => i + 1));
    const { people, attendance, place, meeting } = await client().minutes.findFirstOrThrow();
    expect({ attendance, place, meeting }).toEqual({
      attendance: "rollCall",
      place: "Rådhuset",
      meeting: "Möte 1/2026",
    });
    expect(people).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: "Dragan", party: "HISO", role: "ledamot" })]),
    );
    await say("dragan", "protokoll godkänn 1");
    const { sealed } = await client().minutes.findFirstOrThrow();
    expect(sealed).toContain("Närvarande");
    expect(sealed).toContain("Protokoll 1/2026: Möte 1/2026");
  });

  test("are told of in whole sentences, however many decisions a § has", async () => {
    await stage.t.deliver();
    const told = stage.t.chat.read("c1").find((text) => text.includes("Godkänd i Samspråk"));
    expect(told).toMatch(/Nya nät\. .* \(beslut 1\/2026\)\. Uppfattat som beslut: att måla hallen\.$/mu);
    const whole = await stage.shown("1", stage.p.alva);
    expect(whole).toMatch(/beställa nät.*Ansvarig: Dragan\..*Senast: fredag den 11 december 2026\. Paragraf: §/iu);
  });

  test("are asked for the meeting that was held last, and for none that has not been", async () => {
    await say("alva", "möte bekräfta torsdag 14 januari 2027 17–19");
    expect(await say("alva", "protokoll möte 1/2027")).toBe("Möte 1/2027 har inte hållits än.");
    expect(await say("alva", "protokoll möte 9")).toContain("Jag hittar inget möte");
    expect(await say("alva", "protokoll möte")).toContain("Jag läser och skriver ett utkast");
  });

  test("come as a file once they are printed, and a § by itself as an extract", async () => {
    await stage.worker.carryOut();
    const ask = (words: string) => stage.t.ask(stage.p.dragan, { words });
    expect(await say("alva", "protokoll skicka 2 justerare=Dragan")).toContain("Mötet har redan Protokoll 1/2026");
    expect(await say("dragan", "protokoll hämta 1 markdown")).toContain("Jag skriver ut filen");
    expect(await ask("protokoll utdrag 1 §2 markdown")).toMatchObject({
      text: expect.stringContaining("Jag skriver ut"),
    });
    await stage.worker.carryOut();
    const reply = await ask("protokoll utdrag 1 §2 markdown");
    if (reply.kind !== "said" || !reply.file) throw new Error(`no file: ${JSON.stringify(reply)}`);
    expect(reply.file.name).toBe("protokollsutdrag-1-2026-2.md");
    const kept = await stage.t.house.toolsFor("test").files.read(reply.file.secret);
    const text = new TextDecoder().decode(kept?.bytes);
    expect(text).toContain("§\u00a02");
    expect(text).not.toContain("§\u00a03");
    expect(text).toContain(
      "Godkänd i Samspråk av Dragan (justerare för HISO), tisdag den 24 november 2026. Godkännandet gäller §",
    );
    expect(text).toContain("Kontrollsumma (SHA-256) för hela Protokoll 1/2026:");
    expect(text.trimEnd()).toMatch(/Rätt utdraget intygar\s+(?:\\_)+\\\s+Sekreterare$/u);
    await stage.t.deliver();
    const card = stage.t.chat.card("dragan", "Fil att hämta");
    const fetched = await stage.t.press(stage.p.dragan, card, "Hämta filen", { channel: null });
    expect(fetched).toMatchObject({ file: { name: "protokollsutdrag-1-2026-2.md" } });
    const another = await stage.t.press(stage.p.cilla, card, "Hämta filen", { channel: null });
    expect(another).toMatchObject({ text: expect.stringContaining("finns inte kvar") });
  });
});
