import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Account } from "../../../src/core/ask.ts";
import { plain } from "../../../src/core/card.ts";
import { openTestDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

describe("Elsewhere in the house, agreements", () => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    p = await openGroup(t);
    const { alva, cilla, dragan } = p;
    await t.type(cilla, 'utkast ny överenskommelse "Lika tillgång till hallar" från=2026-11-01 till=2027-02-28');
    await t.type(cilla, "utkast dialog 1");
    await t.type(cilla, "utkast ändra 1 § 3 Alla ska kunna röra sig.");
    await t.type(cilla, "utkast kommentera 1 § 3 Kort och bra.");
    await t.type(cilla, "utkast uppgift 1 vision Hängbroar för alla");
    await t.type(alva, "utkast avstå 1 1 redan sagt");
    await t.type(dragan, "utkast ändra 1 § 4 Tio hallar till 2028.");
  });
  afterAll(() => t.close());
  const shown = async (who: Account, words: string) =>
    plain(cardOf(await t.ask(who, { words }, { channel: null }))).replaceAll("\u00a0", " ");
  const agreed = "Överenskommelse 1/2026";

  test("await whoever has to do something: take in changes, or record a party's decision", async () => {
    expect(await shown(p.alva, "hem")).toContain(`${agreed} – Lika tillgång till hallar: en ändring väntar`);
    expect(await shown(p.cilla, "hem")).not.toContain("väntar på dig – Överenskommelse");
    await t.type(p.alva, "utkast avstå 1 2 tas upp nästa år");
    await t.type(p.alva, "ja utkast slutförslag 1");
    expect(await shown(p.cilla, "hem")).toContain("din part har inte antecknat sitt beslut");
    await t.type(p.cilla, "utkast beslutat 1 ja 2026-11-20 styrelsen paragraf=4");
    expect(await shown(p.cilla, "hem")).not.toContain("din part har inte antecknat sitt beslut");
  });

  test("are found by the words of their sections", async () => {
    for (const words of ["lika tillgång", "hängbroar"])
      expect(await shown(p.bosse, `sök ${words} typ=avtal`)).toContain(`${agreed}, Lika tillgång till hallar`);
  });

  test("stand on the agenda while the parties decide, and when the term draws to its end", async () => {
    await t.type(p.alva, "möte bekräfta 10 december 2026 17–19");
    expect(await shown(p.alva, "dagordning")).toContain(`${agreed}: slutförslag, parternas beslut`);
    for (const who of [p.alva, p.bosse, p.dragan]) await t.type(who, "utkast beslutat 1 ja 2026-11-20 x paragraf=4");
    await t.type(p.alva, "utkast undertecknat 1 2026-11-23 Ref");
    await t.type(p.alva, "utkast gäller 1");
    expect(await shown(p.alva, "dagordning")).toContain(
      `${agreed} går ut söndag den 28 februari 2027: ska det förlängas?`,
    );
  });

  test("have their days in calendars, without anybody's name", async () => {
    t.address = "https://samsprak.example.org";
    const link = await t.type(p.cilla, "kalender", { channel: null });
    const secret = /calendar\/(?<secret>[\w-]+)/u.exec(link)!.groups!["secret"]!;
    const text = (await t.house.calendar(secret))!.replaceAll("\r\n ", "");
    expect(text).toContain(`SUMMARY:${agreed} går ut: Lika tillgång till hallar`);
    expect(text).not.toContain("Cilla");
  });

  test("are extended only by every party's own decision", async () => {
    const extend = (who: Account) => t.type(who, "utkast förlängning 1 2028-02-28 2026-11-20 styrelsen paragraf=5");
    for (const who of [p.alva, p.bosse, p.cilla]) await extend(who);
    expect(await t.type(p.alva, "utkast förläng 1 2028-02-28")).toContain("Alla parter har inte beslutat att förlänga");
    expect(await shown(p.alva, "utkast visa 1")).toContain(
      "Har beslutat att förlänga till och med måndag den 28 februari 2028: Malmö stad, MIP, MISO",
    );
    expect(await t.type(p.dragan, "utkast förlängning 1 2027-01-31 2026-11-20 x paragraf=5")).toContain(
      "måste komma efter den gamla",
    );
    expect(await t.type(p.dragan, "utkast förlängning 1 2028-02-28 2026-12-20 x paragraf=5")).toContain(
      "Dagen har inte varit än",
    );
    await extend(p.dragan);
    expect(await t.type(p.alva, "utkast förläng 1 2028-02-28")).toContain("förlängd");
  });

  test("tell a member all that is stored about them, and forget the name but not what was written", async () => {
    const reply = await t.ask(p.cilla, { words: "personuppgifter" });
    if (reply.kind !== "said" || !reply.file) throw new Error("no file");
    const kept = await t.house.toolsFor("test").files.read(reply.file.secret);
    const told = JSON.parse(new TextDecoder().decode(kept?.bytes))["Avtal"];
    expect(told["utkast du har börjat på"]).toMatchObject([{ avtal: agreed, text: "Lika tillgång till hallar" }]);
    expect(told["ändringar du har föreslagit i avtal"]).toMatchObject([{ text: "Alla ska kunna röra sig." }]);
    expect(told["kommentarer och remissvar du har skrivit om avtal"]).toMatchObject([{ text: "Kort och bra." }]);
    expect(told["beslut du har antecknat för din part i avtal"]).toHaveLength(2);
    await t.type(p.alva, "ge roll Alva administratör");
    await t.type(p.alva, "ja ta bort medlem Cilla");
    expect(await t.type(p.alva, "ja glöm medlem Cilla")).toMatch(/^Klart/u);
    expect(await shown(p.bosse, "utkast visa 1 § 3")).toContain("Tidigare ledamot, MISO: Kort och bra.");
  });
});
