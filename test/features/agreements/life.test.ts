import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Account } from "../../../src/core/ask.ts";
import { plain } from "../../../src/core/card.ts";
import { type Clock, openClock } from "../../support/clock.ts";
import { openTestDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

describe("An agreement of four parties", () => {
  let t: TestHouse;
  let clock: Clock;
  let p: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    p = await openGroup(t);
    clock = openClock(t);
  });
  afterAll(async () => {
    await clock.stop();
    await t.close();
  });
  const spaced = (text: string) => text.replaceAll("\u00a0", " ");
  const say = async (who: Account, words: string) => spaced(await t.type(who, words));
  const shown = async (words: string) => spaced(plain(cardOf(await t.ask(p.dragan, { words }))));
  const state = async () => cardOf(await t.ask(p.dragan, { words: "utkast visa 1" })).status;

  test("is shown in the channels once the parties are let in", async () => {
    const parties = "Malmö stad: kommunstyrelsen (fritidsnämnden); MIP: styrelsen; MISO: styrelsen; HISO: årsmötet";
    await say(p.cilla, `utkast ny iop Öppen hall parter="${parties}" från=2027-02-01 till=2028-01-31`);
    await t.deliver();
    expect(t.chat.read("c1").join()).not.toContain("IOP-avtal 1/2026");
    expect(await say(p.cilla, "utkast dialog 1")).toContain("i dialog");
    await t.deliver();
    expect(t.chat.read("c1").join()).toContain("IOP-avtal 1/2026 har öppnats för dialog mellan parterna");
    expect(await shown("utkast visa 1 § 11")).toContain("måndag den 1 februari 2027");
  });

  test("a consultation shorter than three weeks is warned of, and its answers stand at their sections", async () => {
    expect(await say(p.cilla, "utkast remiss 1 2026-12-04 Föreningarna")).toContain("Det här kan");
    expect(await say(p.alva, "utkast remiss 1 2026-12-04 Föreningarna, Nätverket")).toContain("kortare än tre veckor");
    expect(await say(p.alva, 'utkast remissvar 1 från="Nätverket" § 6 Nämn äldre.')).toContain("om § 6 Målgrupp");
    expect(await shown("utkast visa 1 § 6")).toContain(
      "Remissvar från Nätverket: Nämn äldre. (inskrivet av Alva, Malmö stad)",
    );
    await clock.runUntil("2026-12-05T12:00:00Z");
    expect(await state()).toBe("I dialog");
    expect(clock.log.filter((line) => line.includes("Sista dag att svara")).join("\n")).toMatch(/12-03 09.00 alva/u);
  });

  test("is frozen as the final proposal, with its digest in the audit chain", async () => {
    expect(await say(p.alva, "ja utkast slutförslag 1")).toMatch(/Kontrollsumma \(SHA-256\): [0-9a-f]{64}/u);
    expect(await say(p.alva, "utkast ändra 1 § 6 Alla.")).toContain("kan inte ändras nu (slutförslag)");
    const { hash } = await t.database.client.agreement.findFirstOrThrow();
    const entries = await t.database.client.auditEntry.findMany();
    expect(entries.filter(({ line }) => line.includes(hash!))).toHaveLength(1);
    await expect(t.database.client.agreementClause.updateMany({ data: { text: "annat" } })).rejects.toThrow();
    await expect(t.database.client.agreementVersion.deleteMany()).rejects.toThrow();
  });

  test("is decided by each party for itself, and signed only when all have decided", async () => {
    const record = 'datum=2026-12-04 organ=styrelsen paragraf="§ 12"';
    for (const who of [p.bosse, p.cilla]) await say(who, `utkast beslutat 1 utfall=ja ${record}`);
    expect(await say(p.alva, "utkast undertecknat 1 2026-12-05 Ref-1")).toContain("Alla parter har inte beslutat");
    expect(await say(p.alva, `utkast beslutat 1 utfall=ja ${record}`)).toContain("slutförslag");
    expect(await say(p.dragan, "utkast förbehåll 1 årsmötet")).toContain("förbehåll för beslut i årsmötet");
    expect(await say(p.alva, "utkast undertecknat 1 2026-12-05 Ref-1")).toContain("undertecknad");
    expect(await say(p.alva, "utkast gäller 1")).toContain("förbehåll kvar");
    expect(await say(p.dragan, `utkast beslutat 1 utfall=ja ${record}`)).toContain("undertecknad");
    expect(await shown("utkast visa 1")).toContain("HISO: årsmötet – har beslutat ja");
  });

  test("begins to apply by itself on its first day, is revised, given notice of and comes to its end", async () => {
    await clock.runUntil("2027-02-01T12:00:00Z");
    expect(await state()).toBe("Gällande");
    await say(p.alva, "utkast dagar 1 uppföljning=2027-06-01 uppsägning=2027-10-01");
    expect(await say(p.cilla, "utkast revidera 1 fler hallar")).toContain("under revidering");
    await say(p.alva, "utkast ändra 1 § 6 inför=ja Bara vuxna.");
    expect(await say(p.alva, "utkast avsluta revidering 1")).toContain("gällande");
    expect(await shown("utkast visa 1 § 6")).not.toContain("Bara vuxna.");
    const { client } = t.database;
    const { hash } = await client.agreement.findFirstOrThrow();
    expect(hash).toMatch(/^[0-9a-f]{64}$/u);
    expect(await say(p.dragan, "utkast säg upp 1 2027-12-31 bekräfta=ja")).toContain("uppsagd");
    for (const who of [p.alva, p.bosse, p.cilla]) await say(who, "utkast stå kvar 1");
    expect(await say(p.dragan, "utkast återta uppsägning 1")).toContain("gällande");
    await clock.runUntil("2028-02-02T12:00:00Z");
    expect(await state()).toBe("Upphört");
    const told = clock.log.filter((line) => line.includes("cilla") && line.includes("IOP-avtal"));
    expect(told.filter((line) => line.includes("förlängs inte av sig självt"))).toHaveLength(2);
    expect(told.filter((line) => line.includes("måste sägas upp senast"))).toHaveLength(2);
  });
});
