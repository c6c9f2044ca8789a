import { expect, test } from "vitest";
import { makeCallSigns, withCallSign } from "../../src/core/callSign.ts";
import { said } from "../../src/core/reply.ts";
import { catalogue } from "../../src/features/catalogue.ts";

const called = makeCallSigns(catalogue, { chat: "/samsprak" })("chat")!;
const inChannel = (text: string) => {
  const reply = withCallSign(said(text), called);
  return "text" in reply ? reply.text : undefined;
};

test.each([
  ["Annars kan du skriva ”gruppen”.", "Annars kan du skriva ”/samsprak gruppen”."],
  ["Skriv till exempel ”punkt bordlägg 6”.", "Skriv till exempel ”/samsprak punkt bordlägg 6”."],
  ["Rätta med ”närvaro kom” och ”närvaro gick”.", "Rätta med ”/samsprak närvaro kom” och ”/samsprak närvaro gick”."],
  ["Eller skriv ”ja lämna gruppen”.", "Eller skriv ”/samsprak ja lämna gruppen”."],
  ["Close it with ”meeting close”.", "Close it with ”/samsprak meeting close”."],
])("a command that a text tells of is written as it is heard in a channel: %s", (text, expected) => {
  expect(inChannel(text)).toBe(expected);
});

test.each([
  "Skriv till exempel ”torsdag 10 december 17–19”.",
  "Tryck på ”Neka”.",
  "Inga beslut nämner ”beslut om hallen”. Pröva ett kortare ord.",
  "Skriv ”#beslut köpa bollar” på en rad.",
])("what is no command, or someone's own words, stays as it is: %s", (text) => {
  expect(inChannel(text)).toBe(text);
});

test("so it is on cards, in their titles too", () => {
  const block = { kind: "note", text: "Skriv ”gruppen”." } as const;
  const reply = withCallSign(said("", { title: "”gruppen”", blocks: [block], buttons: [] }), called);
  expect(reply).toMatchObject({
    card: { title: "”/samsprak gruppen”", blocks: [{ text: "Skriv ”/samsprak gruppen”." }] },
  });
});

test("and in lists that say what to type, but not in lists of what people wrote", () => {
  const items = ["4/2026, hallar. Skriv ”beslut visa 4/2026”."];
  const lists = [{ kind: "list", items, calls: true } as const, { kind: "list", items } as const];
  const reply = withCallSign(said("", { title: "Träffar", blocks: lists, buttons: [] }), called);
  const spoken = ["4/2026, hallar. Skriv ”/samsprak beslut visa 4/2026”."];
  expect(reply).toMatchObject({ card: { blocks: [{ items: spoken }, { items }] } });
});
