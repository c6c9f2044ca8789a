import { expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { testDatabases } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse } from "../../support/house.ts";

test.each(testDatabases)(
  "a group that has decided how many parties must be there is told in words whether it can decide, on $name",
  async ({ open }) => {
    const t = await openTestHouse(await open());
    t.now = new Date("2026-11-25T09:00:00Z");
    const { alva, bosse, cilla, dragan } = await openGroup(t);
    expect(await t.type(alva, "inställningar beslutsför=50")).toContain("Gruppen har 4 parter, så fler än så kan inte");
    await t.type(alva, "inställningar beslutsför=3");
    await t.type(bosse, "möte bekräfta 10 december 17–19, om budget");
    await t.type(cilla, "kommer 1");
    await t.type(dragan, "förhinder 1");
    const meeting = async () => plain(cardOf(await t.ask(alva, { words: "möte visa 1" })));
    expect(await meeting()).toContain("Minst 3 parter måste vara med");
    expect(await meeting()).toContain("Hittills kommer någon från 1.");
    const day = async () => {
      await t.deliver();
      return t.chat.read("c1").join("\n");
    };

    t.now = new Date("2026-12-10T16:00:00Z");
    await t.type(bosse, "möte öppna");
    expect(await day()).toContain("Gruppen är inte beslutsför: 2 parter är här, och minst 3 behövs. Ta upp besluten");
    await t.type(bosse, "#beslut köpa bollar");
    expect(await t.type(bosse, "anteckning bekräfta 1 verkan=mandat")).toMatch(/Beslut 1\/2026.+inte beslutsför/u);
    await t.type(alva, "närvaro kom");
    expect(await day()).toContain("Gruppen är beslutsför: 3 parter är här, och minst 3 behövs.");

    await t.type(alva, 'inställningar namn="Samverkansgruppen"');
    const form = await t.ask(alva, { words: "inställningar" });
    await t.fill(alva, form, { ...valuesOf(form), quorum: "" });
    expect(await meeting()).not.toContain("måste vara med");
    await t.close();
  },
);

function valuesOf(
  reply: Awaited<ReturnType<Awaited<ReturnType<typeof openTestHouse>>["ask"]>>,
): Record<string, unknown> {
  if (reply.kind !== "form") throw new Error("no form");
  return Object.fromEntries(reply.form.fields.map(({ name, value }) => [name, value]));
}
