import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cardOf, type Seen, type Spoken, type Stage, textOf, type Who } from "../contract/stage.ts";
import { type FourParties, openFourParties } from "./fourParties/open.ts";
import { startFourParties } from "./fourParties/start.ts";

// Dragan (Malmö stad) and Esra (MIP, the chair) sit in two workspaces of Slack, Alva (MISO) and Bosse (HISO) in Teams.
describe("A partnership, from a thread to an agreement in force", () => {
  let house: FourParties;
  let city: Stage;
  let association: Stage;
  let teams: Stage;
  beforeAll(async () => {
    house = await openFourParties("double");
    ({ city, association, teams } = house);
    await startFourParties(house);
  }, 120_000);
  afterAll(() => house?.close());

  const spaced = (seen: Seen) => textOf(seen).replaceAll("\u00a0", " ");
  const says = async (stage: Stage, who: Who, words: string) => spaced(await stage.type(who, words));
  const called = "IOP-avtal 1/2026: Öppen hall sommar";
  const everywhere = async () => (await house.everywhere(called)).map(spaced);

  /** Slow work is waited for, as its asker would. */
  async function awaited(stage: Stage, who: Who, title: string): Promise<Seen> {
    const find = async () => (await stage.own(who)).findLast(({ lines }) => lines.some((one) => one.startsWith(title)));
    for (let tries = 0; tries < 120; tries++) {
      const found = await find();
      if (found) return found;
      await delay(250);
    }
    return cardOf(await stage.own(who), title);
  }

  test("Someone begins a draft, and the channels see it once the parties are let in", async () => {
    const parties = "Malmö stad: kommunstyrelsen (fritidsnämnden); MIP: styrelsen; MISO: styrelsen; HISO: årsmötet";
    const words = `utkast ny iop Öppen hall sommar parter="${parties}" från=2026-11-24 till=2028-08-31`;
    expect(await says(city, "dragan", words)).toContain("Du har börjat på");
    expect((await city.channel()).map(textOf).join()).not.toContain("IOP-avtal");
    expect(await says(city, "dragan", "utkast dialog 1")).toContain("i dialog");
    for (const card of await everywhere()) expect(card).toContain("Malmö stad genom fritidsnämnden: kommunstyrelsen");
  });

  test("What was said in a thread goes into a section, and the section keeps the way back to it", async () => {
    const root: Spoken = await city.say("dragan", "Vad ska vi lova tillsammans?");
    const reply = await association.say("esra", "Hallen är öppen varje vardag i juli.", root);
    const form = await city.chooseOn("dragan", reply, "agreements.addFromMessage");
    const answer = await city.fill("dragan", form, { Nummer: "1", Paragraf: "§ 7" });
    expect(spaced(answer)).toContain("Ändring 1 av § 7");
    expect(await says(association, "esra", "utkast inför 1 1")).toContain("Ändring 1 är införd i § 7");
    expect(await says(teams, "alva", "utkast visa 1 § 7")).toContain("Hallen är öppen varje vardag i juli.");
    expect(await says(teams, "alva", "varför ser § 7 ut så här?")).toContain("Meddelandet som det vilar på");
  });

  test("Parties propose from both platforms; hints are given and stop nothing", async () => {
    expect(await says(teams, "bosse", "utkast ändra 1 § 6 Unga och äldre som vill röra sig.")).toContain("Ändring 2");
    expect(await says(association, "esra", "utkast inför 1 2")).toContain("införd");
    await says(association, "esra", "utkast ändra 1 § 4 inför=ja Föreningarna är utförare.");
    expect(await says(teams, "alva", "utkast visa 1 § 4")).toContain("hör hemma i en upphandling");
    await says(association, "esra", "utkast ändra 1 § 4 inför=ja Fler ska kunna röra sig på sommaren.");
    expect(await says(teams, "alva", "utkast pröva 1 initiative ja Idén kom från MISO i mars.")).toContain("sparat");
    expect(await says(city, "dragan", "utkast prövning 1")).toContain("Det här är underlag för bedömning.");
  });

  test("It is out for consultation, and answered section by section", async () => {
    expect(await says(association, "esra", "utkast remiss 1 2026-12-01 HISO, Nätverket")).toContain(
      "kortare än tre veckor",
    );
    expect(await says(teams, "bosse", "utkast remissvar 1 från=HISO § 6 Nämn hörselslinga.")).toContain("om § 6");
    expect(await says(city, "dragan", "utkast visa 1")).toContain("Har inte svarat på remissen: Nätverket");
    expect(await says(association, "esra", "utkast avsluta remiss 1")).toContain("i dialog");
    expect(await says(association, "esra", "ja utkast slutförslag 1")).toMatch(
      /Kontrollsumma \(SHA-256\): [0-9a-f]{64}/u,
    );
    for (const card of await everywhere()) expect(card).toContain("Slutförslag");
  });

  test("Each party decides for itself, in its own chat, and every channel sees it", async () => {
    const record = (organ: string) => `utkast beslutat 1 ja 2026-11-23 organ=${organ} paragraf=112`;
    expect(await says(city, "dragan", record("kommunstyrelsen"))).toContain("slutförslag");
    expect(await says(association, "esra", record("styrelsen"))).toContain("slutförslag");
    const card = cardOf(await teams.channel(), called);
    const form = await teams.press("alva", card, "Anteckna vad din part har beslutat");
    const answer = await teams.fill("alva", form, {
      Beslutet: "Ja",
      "Dag för beslutet": "2026-11-20",
      "Vem har beslutat": "styrelsen",
      "Paragraf i protokollet": "8",
    });
    expect(spaced(answer)).toContain("slutförslag");
    expect(await says(association, "esra", "utkast undertecknat 1 2026-11-24 Ref")).toContain(
      "Alla parter har inte beslutat",
    );
    expect(await says(teams, "bosse", record("årsmötet"))).toContain("beslutad av alla parter");
    for (const shown of await everywhere()) expect(shown.match(/har beslutat ja/gu)).toHaveLength(4);
  });

  test("It is made ready for a signature service, signed there, and applies", async () => {
    expect(await says(association, "esra", "utkast underskrift 1")).toContain("Arbete 1");
    const files = spaced(await awaited(association, "esra", "Filer: IOP-avtal 1/2026"));
    expect(files).toMatch(/IOP-avtal 1-2026 underskrift\.zip: SHA-256 [0-9a-f]{64}/u);
    expect(files).toContain("Behörig företrädare för Malmö stad");
    expect(await says(association, "esra", "utkast undertecknat 1 2026-11-24 Tjänsten-4711")).toContain("undertecknad");
    expect(await says(association, "esra", "utkast gäller 1")).toContain("gällande");
    for (const card of await everywhere()) {
      expect(card).toContain("Gällande");
      expect(card).toContain("Tjänsten-4711");
    }
    for (const format of ["pdf", "word"]) await says(city, "dragan", `utkast fil 1 ${format}`);
    const made = async () => (await city.own("dragan")).map(spaced).join("\n");
    await awaited(city, "dragan", "Filer: IOP-avtal 1/2026");
    for (let tries = 0; tries < 120 && !(await made()).includes(".docx"); tries++) await delay(250);
    expect(await made()).toMatch(/IOP-avtal 1-2026\.pdf[\s\S]*IOP-avtal 1-2026\.docx/u);
    expect(city.troubles).toEqual([]);
  });
});
