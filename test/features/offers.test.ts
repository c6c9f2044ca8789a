import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestDatabase } from "../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../support/house.ts";

describe("Whoever is offered a role or asks for one", () => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  beforeEach(async () => {
    t = await openTestHouse(await openTestDatabase());
    p = await openGroup(t);
  });
  afterEach(() => t.close());
  const memberOf = async (name: string) =>
    (await t.database.client.member.findFirst({ where: { name }, include: { party: true } }))!;

  test("someone invited by one party cannot by accepting become another's representative", async () => {
    await t.type(p.cilla, "bjud in @Esra");
    await t.type(p.esra, "jag företräder HISO");
    await t.type(p.esra, "ta uppdraget");
    expect((await memberOf("Esra")).party?.name).not.toBe("HISO");
  });

  test("an office that was offered and taken back again cannot be taken", async () => {
    await t.type(p.alva, "ge roll Cilla ordförande");
    await t.type(p.alva, "ja ta bort roll Cilla ordförande");
    await t.type(p.cilla, "ta uppdraget");
    expect((await memberOf("Bosse")).roles).toContain("chair");
    expect((await memberOf("Cilla")).roles).not.toContain("chair");
  });

  test("someone asked for two offices reads of both in each message, as one answer is to both", async () => {
    const asked = async () => {
      await t.deliver();
      return t.chat.read("alva").filter((text) => text.includes("Vill du ta uppdraget?"));
    };
    await t.type(p.alva, "ja ta bort roll Alva sekreterare");
    await t.type(p.alva, "ge roll Alva ordförande");
    expect(await asked()).toMatchObject([expect.stringContaining("Du har blivit föreslagen som ordförande i")]);
    await t.type(p.alva, "ge roll Alva sekreterare");
    const both = expect.stringContaining("Du har blivit föreslagen som ordförande, sekreterare i");
    expect(await asked()).toMatchObject([both, both]);
    await t.type(p.alva, "ta uppdraget");
    expect((await memberOf("Alva")).roles).toEqual(expect.arrayContaining(["chair", "secretary"]));
  });

  test("an administrator who was asked about one party reads of the other that is asked now", async () => {
    await t.type(p.esra, "jag företräder MISO");
    await t.deliver();
    await t.type(p.esra, "jag företräder HISO");
    await t.deliver();
    const told = t.chat.read("alva").filter((text) => text.includes("Stämmer det?") && text.includes("Esra"));
    expect(told).toHaveLength(2);
    for (const text of told) expect(text).toContain("Esra vill företräda HISO. Stämmer det?");
    const before = t.chat.read("cilla").filter((text) => text.includes("Esra vill företräda"));
    expect(before.join("\n")).not.toContain("HISO");
  });

  test("an alternate confirms nobody, removes nobody, and invites nobody", async () => {
    await t.type(p.cilla, "ersättare @Esra");
    await t.type(p.esra, "jag företräder MISO");
    await t.type(p.esra, "bekräfta medlem Esra");
    expect((await memberOf("Esra")).party).toBeNull();
    await t.type(p.esra, "ja ta bort medlem Cilla");
    expect((await memberOf("Cilla")).leftAt).toBeNull();
  });

  test("a removed alternate gets no rights back by asking", async () => {
    await t.type(p.cilla, "ersättare @Esra");
    await t.type(p.esra, "nytt");
    await t.type(p.alva, "ja ta bort medlem Esra");
    await t.type(p.esra, "jag företräder HISO");
    expect(await t.type(p.esra, "förslag att köpa mål")).not.toContain("ligger nu");
  });

  test("an administrator does not take over a party that has a representative", async () => {
    await t.type(p.alva, "jag företräder MIP");
    expect((await memberOf("Alva")).party?.name).toBe("Malmö stad");
    await t.type(p.alva, "bekräfta medlem Alva");
    expect((await memberOf("Alva")).party?.name).toBe("Malmö stad");
  });

  test("who represented a party that has ended proposes nothing more", async () => {
    await t.type(p.alva, "ja part avsluta HISO");
    expect(await t.type(p.dragan, "förslag att köpa mål")).not.toContain("ligger nu");
  });

  test("a party that the group does not have is asked about", async () => {
    expect(await t.type(p.alva, "bjud in @Esra part=MIPP")).not.toContain("Något gick fel");
  });

  test("whoever asks again after a refusal is announced again, and has been told of it", async () => {
    await t.type(p.esra, "jag företräder MISO");
    await t.deliver();
    const told = () => t.chat.read("cilla").filter((text) => text.includes("Esra")).length;
    expect(told()).toBe(1);
    await t.type(p.cilla, "neka medlem Esra");
    await t.deliver();
    expect(t.chat.read("esra").some((text) => text.includes("har inte bekräftat"))).toBe(true);
    await t.type(p.esra, "jag företräder MISO");
    await t.deliver();
    expect(told()).toBe(2);
  });
});
