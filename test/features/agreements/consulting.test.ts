import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { speaking } from "../../support/agreements.ts";
import { openSite, type Site, textIn } from "../../support/browser.ts";
import { type Clock, openClock } from "../../support/clock.ts";
import { openTestDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

describe("A consultation", () => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  let clock: Clock;
  let site: Site;
  const { say, shown } = speaking(() => t);
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    p = await openGroup(t);
    clock = openClock(t);
    site = await openSite(t);
    await say(p.cilla, "utkast ny iop Öppen hall");
    await say(p.cilla, "utkast dialog 1");
    await say(p.alva, "utkast remiss 1 2026-12-18 MISO, HISO, Nätverket");
  });
  afterAll(async () => {
    await clock.stop();
    await site.close();
    await t.close();
  });

  test("shows who has answered, also what is said of the whole text, and who entered it", async () => {
    expect(await shown(p.alva, "utkast visa 1")).toContain("Har inte svarat på remissen: MISO, HISO, Nätverket");
    expect(await say(p.cilla, 'utkast remissvar 1 från=HISO text="Vi är helt nöjda."')).toContain(
      "Svaret från HISO skriver någon därifrån in",
    );
    await say(p.cilla, 'utkast remissvar 1 från=miso text="Bra i stort."');
    const card = await shown(p.alva, "utkast visa 1");
    expect(card).toContain("Har inte svarat på remissen: HISO, Nätverket");
    expect(card).toContain("Remissvar från miso: Bra i stort. (inskrivet av Cilla, MISO)");
    const page = await site.enter(p.bosse);
    const text = textIn((await page.get(`${page.home}/utkast/1-2026`)).text);
    expect(text).toContain("Bra i stort.");
  });

  test("awaits those that it was sent to, and no other party", async () => {
    expect(await shown(p.dragan, "hem")).toContain("på remiss till fredag den 18 december 2026");
    expect(await shown(p.bosse, "hem")).not.toContain("på remiss till");
  });

  test("reminds those who have not answered, and tells at its end who never did", async () => {
    await clock.runUntil("2026-12-19T12:00:00Z");
    const reminded = clock.log.filter((line) => line.includes("Sista dag att svara"));
    expect(reminded.some((line) => line.includes("dragan"))).toBe(true);
    expect(reminded.some((line) => line.includes("cilla"))).toBe(false);
    expect(reminded.some((line) => line.includes("bosse"))).toBe(false);
    await clock.runUntil("2026-12-21T12:00:00Z");
    expect(clock.log.filter((line) => line.includes("Har inte svarat: HISO och Nätverket"))).toHaveLength(1);
  });

  test("is sent out, and answered, as people type it", async () => {
    await say(p.cilla, "utkast ny överenskommelse Hallarna");
    await say(p.cilla, "utkast dialog 2");
    const asked = async () => await t.database.client.agreement.findFirstOrThrow({ where: { number: 2 } });
    for (const words of [
      "15 januari 2027 MIP",
      "fredag den 15 januari 2027 till MIP",
      "senast=2027-01-15 till=MIP",
      "till=MIP senast=2027-01-15",
    ]) {
      expect(await say(p.alva, `utkast remiss 2/2026 ${words}`)).toContain("på remiss");
      expect(await asked()).toMatchObject({ consultationOn: "2027-01-15" });
      expect(await shown(p.alva, "utkast visa 2")).toContain("Har inte svarat på remissen: MIP");
      await say(p.alva, "utkast avsluta remiss 2");
    }
    expect(await say(p.bosse, "utkast remissvar 2 MIP Vi är nöjda")).toBe("Svaret från MIP om hela texten är sparat.");
    expect(await say(p.alva, "utkast remissvar 2 Malmö stad § 3 Nämn äldre.")).toContain("från Malmö stad om § 3");
    const said = await t.database.client.agreementComment.findMany({
      where: { kind: "response" },
      orderBy: { at: "desc" },
    });
    expect(said.map(({ text }) => text)).toEqual(expect.arrayContaining(["Vi är nöjda", "Nämn äldre."]));
  });

  test("that cannot be read asks in its form, and not whether the list was meant", async () => {
    const reply = await t.ask(p.alva, { words: "utkast remiss 2 sedan MIP" });
    expect(reply.kind === "form" && reply.form.title).toBe("Skicka på remiss");
  });

  test("is on record with whom it asked, also when a later one asks others", async () => {
    await say(p.alva, "utkast remiss 1 2027-02-01 Nätverket");
    const steps = await t.database.client.agreementVersion.findMany({
      where: { action: "consult", agreement: { number: 1 } },
    });
    expect(steps.map(({ reason }) => reason)).toEqual(["MISO, HISO, Nätverket (2026-12-18)", "Nätverket (2027-02-01)"]);
  });
});
