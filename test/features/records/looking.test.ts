import { expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import type { Document } from "../../../src/core/document.ts";
import type { Actor, Group } from "../../../src/core/group.ts";
import { keepingParty } from "../../../src/core/keeping.ts";
import { readShown, writeShown } from "../../../src/core/shown.ts";
import type { View } from "../../../src/core/turn.ts";
import { mayUnpublish } from "../../../src/features/records/rules.ts";
import { linesOf } from "../../../src/features/records/views/lines.ts";
import { viewPreview } from "../../../src/features/records/views/sharing.ts";

const groupOf = (authority: string | undefined, ...names: readonly string[]) =>
  ({ rules: { authority }, parties: names.map((name) => ({ id: name, name })) }) as unknown as Group;

test.each([
  ["Kommunstyrelsen, Malmö stad", "Malmö stad"],
  ["kommunstyrelsen i MALMÖ  stad", "Malmö stad"],
  ["Idrottspolitik", undefined],
  ["IK:s styrelse", "IK"],
  ["Malmö", undefined],
  ["", undefined],
  [undefined, undefined],
])("the party that %s names is found by whole words", (authority, party) => {
  expect(keepingParty(groupOf(authority, "IK", "Malmö stad", "–"))?.name).toBe(party);
});

test("what is public is taken back by whoever published it, whoever keeps it, and administrators", () => {
  const actor = (party: string | undefined, ...roles: readonly string[]) => ({ party, roles }) as unknown as Actor;
  const group = groupOf("Malmö stad", "IK", "Malmö stad");
  expect(mayUnpublish(actor("IK"), group, "IK")).toBe(true);
  expect(mayUnpublish(actor("Malmö stad"), group, "IK")).toBe(true);
  expect(mayUnpublish(actor(undefined, "administrator"), group, null)).toBe(true);
  expect(mayUnpublish(actor("IK"), group, "Malmö stad")).toBe(false);
  expect(mayUnpublish(actor(undefined, "observer"), group, null)).toBe(false);
});

const head = { sender: "Gruppen", kind: "Beslut" };
const at = new Date("2026-11-24T09:00:00Z");
const document: Document = {
  title: "Beslut 1/2026",
  language: "sv",
  head,
  parts: [
    {
      kind: "paragraph",
      text: ["se ", "bilagan"].map((text, i) => (i ? { text, to: "https://x.example/a" } : { text })),
    },
    { kind: "sources", sources: [{ label: "Källa", to: "https://x.example/b" }] },
    {
      kind: "picture",
      picture: { kind: "timeline", title: "Liv", inWords: "Liv", from: at, to: at, points: [{ at, label: "x" }] },
    },
  ],
};

test("whoever looks it over reads each address that it leads to", () => {
  expect(linesOf(document)).toEqual([
    "Beslut 1/2026",
    "se bilagan (https://x.example/a)",
    "Källa (https://x.example/b)",
    "Liv",
  ]);
});

test("what is kept is what was looked over, to the instant", () => {
  const shown = { sv: document, en: { ...document, language: "en" as const } };
  expect(readShown(writeShown(shown))).toEqual(shown);
});

test("a text that does not fit says where the rest of it is read", () => {
  const preview = {
    title: "T",
    status: "S",
    readers: "R",
    confirm: "C",
    call: { command: "c", input: {} },
    typed: "t",
  };
  const view = (text: string): string => {
    const shown = { sv: { ...document, parts: [{ kind: "paragraph", text }] } as Document, en: document };
    const item = { path: "beslut/1-2026", name: "beslut 1/2026", shown, kept: "" };
    return plain(viewPreview(item, preview, { language: "sv" } as View));
  };
  expect(view("x".repeat(2_100))).toContain("skriv ”webb” och öppna beslut 1/2026");
  expect(view("x".repeat(1_800))).not.toContain("Texten är längre");
});
