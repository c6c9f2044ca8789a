import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Account } from "../../../src/core/ask.ts";
import { bringIntoForce, speaking } from "../../support/agreements.ts";
import { openTestDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

describe("What can be done with an agreement", () => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  const { say } = speaking(() => t);
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    p = await openGroup(t);
    await say(p.cilla, "utkast ny överenskommelse Hallarna från=2026-11-01 till=2027-10-31");
  });
  afterAll(() => t.close());
  const offered = async (who: Account) =>
    cardOf(await t.ask(who, { words: "utkast visa 1" })).buttons.map(({ label }) => label);
  const notice = "Säg upp avtalet för din part";
  const sign = "Anteckna att parterna har undertecknat";
  const takeBack = "Ta tillbaka vad din part har antecknat";

  test("is named, with how it stands, to whoever asks for a step too early", async () => {
    const early = await say(p.alva, "utkast undertecknat 1 2026-11-24 Ref");
    expect(early).toContain("Överenskommelse 1/2026 (utkast): Det steget går inte att ta nu.");
    expect(early).toContain("”utkast dialog 1”");
    await say(p.cilla, "utkast dialog 1");
    expect(await say(p.alva, "utkast förläng 1 2028-10-31")).toContain("”utkast slutförslag 1”");
    await say(p.alva, "ja utkast slutförslag 1");
    expect(await say(p.alva, "utkast förläng 1 2028-10-31")).toContain("”utkast beslutat 1”");
  });

  test("is offered once it can be: signing when all have decided, notice when a text applies", async () => {
    for (const gone of [sign, notice, takeBack, "Häv avtalet för din part, på grund av avtalsbrott"])
      expect(await offered(p.alva)).not.toContain(gone);
    expect(await offered(p.alva)).not.toContain("Anteckna att avtalet har upphört");
    expect(await offered(p.alva)).toContain("Anteckna vad din part har beslutat");
    await say(p.alva, "utkast beslutat 1 ja 2026-11-24 styrelsen paragraf=4");
    expect(await offered(p.alva)).toContain(takeBack);
    for (const who of [p.bosse, p.cilla, p.dragan])
      await say(who, "utkast beslutat 1 ja 2026-11-24 styrelsen paragraf=4");
    expect(await offered(p.alva)).toContain(sign);
    expect(await offered(p.alva)).not.toContain("Anteckna att avtalet gäller");
  });

  test("is to extend once every party has decided so, to whoever keeps it", async () => {
    await say(p.cilla, "utkast ny överenskommelse Prov från=2026-11-01 till=2027-10-31");
    await say(p.cilla, "utkast dialog 2");
    await bringIntoForce(t, p, 2);
    const buttons = async () =>
      cardOf(await t.ask(p.alva, { words: "utkast visa 2" })).buttons.map(({ label }) => label);
    expect(await buttons()).toContain(notice);
    expect(await buttons()).not.toContain("Förläng avtalet");
    for (const who of [p.alva, p.bosse, p.cilla, p.dragan])
      await say(who, "utkast förlängning 2 2028-10-31 2026-11-24 styrelsen paragraf=5");
    expect(await buttons()).toContain("Förläng avtalet");
  });

  test("is to take a notice back once every other party wants it, and to say so once", async () => {
    const shown = async (who: Account) =>
      cardOf(await t.ask(who, { words: "utkast visa 2" })).buttons.map(({ label }) => label);
    const stay = "Anteckna att din part vill att uppsägningen tas tillbaka";
    const withdraw = "Ta tillbaka din parts uppsägning";
    await say(p.dragan, "utkast säg upp 2 2027-06-30 bekräfta=ja");
    expect(await shown(p.alva)).toContain(stay);
    expect(await shown(p.dragan)).not.toContain(withdraw);
    for (const who of [p.alva, p.bosse]) await say(who, "utkast stå kvar 2");
    expect(await shown(p.alva)).not.toContain(stay);
    expect(await shown(p.dragan)).not.toContain(withdraw);
    await say(p.cilla, "utkast stå kvar 2");
    expect(await shown(p.dragan)).toContain(withdraw);
    expect(await say(p.dragan, "utkast återta uppsägning 2")).toContain("gällande");
  });
});
