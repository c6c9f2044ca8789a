import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AdaptiveCard } from "../../../src/adapters/teams/elements.ts";
import { limits, renderCard } from "../../../src/adapters/teams/render.ts";
import type { Block, Card } from "../../../src/core/card.ts";
import { checkCard } from "../../support/teams/card.ts";
import { button, card, group } from "./house.ts";

const bytes = (it: unknown) => Buffer.byteLength(JSON.stringify(it));
const render = (shown: Card, say?: string): AdaptiveCard =>
  renderCard({ card: shown, say, group, language: "sv", spoken: "sv" });

const everything: readonly Block[] = [
  { kind: "text", text: "Vi köper bollar." },
  { kind: "quote", text: "Tolv räcker.", by: "Cilla" },
  {
    kind: "facts",
    facts: [
      ["Svar senast", "fredag 27 november"],
      ["Verkan", "rekommendation"],
    ],
  },
  { kind: "list", items: ["bollar", "nät"], numbered: true },
  { kind: "divider" },
  { kind: "link", text: "Öppna protokollet", url: "https://samsprak.example/records/14?a=b&c=d" },
  { kind: "note", text: "Beslut kan rättas men inte raderas." },
];

describe("A card", () => {
  it("shows all that it holds, in Teams' own elements", () => {
    const shown = render(card({ blocks: everything }), "Nytt förslag.");
    expect(checkCard(shown)).toEqual([]);
    expect(shown.body.map(({ type }) => type)).toEqual([
      ...["RichTextBlock", "TextBlock", "RichTextBlock"],
      ...["RichTextBlock", "Container", "FactSet", "Container", "RichTextBlock", "RichTextBlock"],
    ]);
    expect(shown.body[1]).toMatchObject({ style: "heading", text: "Förslag 3/2026" });
    expect(JSON.stringify(shown.body)).toMatch('"1. bollar"');
    expect(shown.body[7]).toMatchObject({ separator: true });
  });

  it("can be heard, and read where cards cannot be shown", () => {
    const { speak, fallbackText, lang } = render(card({ blocks: everything }), "Nytt förslag.");
    for (const text of [speak, fallbackText]) {
      expect(text).toMatch(/^Nytt förslag\.\nFörslag 3\/2026 \(Förslag\)\nVi köper bollar\./);
      expect(text).toMatch("Svar senast: fredag 27 november");
    }
    expect(lang).toBe("sv");
  });

  it("says a sentence once where it is the card's own title", () => {
    const { body } = render(card({ title: "Vilket menar du?", status: undefined, blocks: [] }), "Vilket menar du?");
    expect(body).toHaveLength(1);
  });

  it("links to the encrypted web alone", () => {
    const linked = (url: string) => JSON.stringify(render(card({ blocks: [{ kind: "link", text: "Läs", url }] })).body);
    expect(linked("https://samsprak.example/")).toMatch('"Action.OpenUrl"');
    for (const url of ["javascript:alert(1)", "http://127.0.0.1:3000/", "msteams:/l/chat", "inget"]) {
      expect(linked(url)).not.toMatch("Action.OpenUrl");
      expect(linked(url)).toMatch(`Läs: ${url}`);
    }
  });
});

describe("Buttons", () => {
  it("carry the call and the group, and tell what they are about", () => {
    expect(
      render(card({ buttons: [button("Bekräfta", { about: "Förslag 3/2026", tone: "primary" })] })).actions,
    ).toEqual([
      {
        type: "Action.Execute",
        title: "Bekräfta",
        tooltip: "Bekräfta: Förslag 3/2026",
        style: "positive",
        verb: "call",
        data: { call: { c: "proposal.answer", i: { number: 3 }, g: group } },
      },
    ]);
  });

  it("keep their order, six in a row", () => {
    const labels = Array.from({ length: 14 }, (_, i) => `Knapp ${i}`);
    const shown = render(card({ buttons: labels.map((label) => button(label)) }));
    expect(checkCard(shown)).toEqual([]);
    expect(shown.actions).toEqual([]);
    const rows = shown.body.filter(({ type }) => type === "ActionSet");
    expect(rows.map(({ actions }) => (actions as unknown[]).length)).toEqual([6, 6, 2]);
    expect(JSON.stringify(rows).match(/Knapp \d+/g)).toEqual(labels);
  });
});

describe("What is too much for Teams", () => {
  const long = "å".repeat(2000);
  it.each<[string, Partial<Card>]>([
    ["a long text", { blocks: [{ kind: "text", text: long.repeat(50) }] }],
    ["many long texts", { blocks: Array.from({ length: 200 }, () => ({ kind: "text", text: long })) }],
    ["a long list", { blocks: [{ kind: "list", items: Array<string>(500).fill("bollar och nät") }] }],
    ["a long title", { title: long }],
    [
      "heavy buttons",
      {
        buttons: Array.from({ length: 30 }, (_, i) =>
          button(`${i}`, { call: { command: "c", input: { long: "x".repeat(1750) } } }),
        ),
      },
    ],
  ])("is cut, and says so: %s", (_, more) => {
    const shown = render(card(more), long.repeat(20));
    expect(checkCard(shown)).toEqual([]);
    expect(bytes(shown)).toBeLessThanOrEqual(28 * 1024 - 1500);
  });

  it("tells where the rest is", () => {
    const shown = render(card({ blocks: [{ kind: "text", text: "ord ".repeat(5000) }] }));
    expect(JSON.stringify(shown.body)).toMatch("Allt fick inte plats här.");
  });

  it("is never shown, whatever the card holds", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 3000 });
    const block = fc.oneof(
      fc.record({ kind: fc.constantFrom("text" as const, "note" as const, "quote" as const), text }),
      fc.record({ kind: fc.constant("facts" as const), facts: fc.array(fc.tuple(text, text), { maxLength: 5 }) }),
      fc.record({ kind: fc.constant("list" as const), items: fc.array(text, { maxLength: 5 }) }),
      fc.record({ kind: fc.constant("link" as const), text, url: fc.oneof(fc.webUrl(), text) }),
    );
    const any = fc.record({ title: text, status: text, blocks: fc.array(block, { maxLength: 12 }) });
    fc.assert(
      fc.property(any, text, (parts, say) => {
        const shown = render(card(parts), say);
        return checkCard(shown).length === 0 && bytes(shown) <= 28 * 1024 - 1500;
      }),
      { numRuns: 60 },
    );
  });

  it("is told beforehand to those who ask", () => {
    expect(limits).toMatchObject({ buttons: 18, text: 9000 });
  });
});
