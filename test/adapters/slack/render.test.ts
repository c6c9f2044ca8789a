import { describe, expect, it } from "vitest";
import { limits, renderMessage, type Shown } from "../../../src/adapters/slack/render.ts";
import type { Block, Button, Card } from "../../../src/core/card.ts";
import { messageFault } from "../../support/slack/validate/message.ts";
import { textsIn } from "./door.ts";

const group = "22222222-2222-4222-8222-222222222222";
const button = (label: string, more: Partial<Button> = {}): Button => ({
  label,
  call: { command: "decision.show", input: { number: 3 } },
  ...more,
});
const cardOf = (blocks: readonly Block[], buttons: readonly Button[] = []): Card => ({
  title: "Beslut 14/2026",
  blocks,
  buttons,
});
const render = (shown: Shown) => renderMessage({ group, ...shown }, "sv")!;
const faultOf = (shown: Shown) => messageFault({ ...render(shown) });
const blocksOf = (...blocks: Block[]) => render({ card: cardOf(blocks) }).blocks.slice(1);

const everyBlock: readonly Block[] = [
  { kind: "text", text: "Att köpa bollar." },
  { kind: "quote", text: "Vi köper bollar.", by: "Alva" },
  {
    kind: "facts",
    facts: [
      ["Verkan", "Rekommendation"],
      ["Senast", "tisdag den 8 december 2026"],
    ],
  },
  { kind: "list", items: ["Staden", "Idrotten"] },
  { kind: "list", items: ["Öppna", "Stäng"], numbered: true },
  { kind: "note", text: "Utanför möte." },
  { kind: "link", text: "Meddelandet", url: "https://exempel.se/m/1" },
  { kind: "divider" },
];

describe("a card", () => {
  it("of every kind of block is a message that Slack takes", () => {
    const card = { ...cardOf(everyBlock, [button("Visa", { tone: "primary" })]), status: "Bekräftat" };
    expect(faultOf({ say: "Beslutet är bekräftat.", card })).toBeUndefined();
    expect(render({ card }).blocks.map(({ type }) => type)).toEqual([
      "header",
      "section",
      "rich_text",
      "rich_text",
      "rich_text",
      "rich_text",
      "context",
      "rich_text",
      "divider",
      "actions",
    ]);
  });

  it("says its status in words, with its title", () => {
    expect(textsIn(render({ card: { ...cardOf([]), status: "Upphävt" } }).blocks)).toEqual([
      "Beslut 14/2026 – Upphävt",
    ]);
  });

  it("has the same in plain words for notifications and screen readers", () => {
    expect(render({ say: "Beslutet är bekräftat.", card: cardOf(everyBlock) }).text).toBe(
      "Beslutet är bekräftat.\nBeslut 14/2026\nAtt köpa bollar.\nVi köper bollar.\nVerkan: Rekommendation\n" +
        "Senast: tisdag den 8 december 2026\n– Staden\n– Idrotten\n1. Öppna\n2. Stäng\nUtanför möte.\n" +
        "Meddelandet: https://exempel.se/m/1",
    );
  });

  it("puts facts and lists under each other, in their order", () => {
    expect(textsIn(blocksOf(everyBlock[2]!)).join("")).toBe(
      "Verkan: Rekommendation\nSenast: tisdag den 8 december 2026",
    );
    expect(textsIn(blocksOf(everyBlock[4]!))).toEqual(["Öppna", "Stäng"]);
  });

  it("keeps its buttons in their order, and names their subject for those who hear one at a time", () => {
    const buttons = [
      button("Vi står bakom", { about: "Förslag 3/2026" }),
      button("Vi avstår", { about: "Förslag 3/2026" }),
    ];
    const actions = render({ card: cardOf([], buttons) }).blocks.at(-1);
    expect(actions).toMatchObject({
      elements: [
        { text: { text: "Vi står bakom" }, accessibility_label: "Vi står bakom: Förslag 3/2026" },
        { text: { text: "Vi avstår" }, accessibility_label: "Vi avstår: Förslag 3/2026" },
      ],
    });
  });

  it("says a sentence that is its title once only", () => {
    const card = { ...cardOf([]), title: "Vilken grupp gäller det?" };
    expect(textsIn(render({ say: "Vilken grupp gäller det?", card }).blocks)).toEqual(["Vilken grupp gäller det?"]);
  });

  it("with nothing in it is no message at all", () => {
    expect(renderMessage({ say: "" }, "sv")).toBeUndefined();
    expect(
      render({
        card: cardOf([
          { kind: "text", text: "  " },
          { kind: "list", items: [] },
        ]),
      }).blocks,
    ).toHaveLength(1);
  });
});

describe("a card that is too much for one message", () => {
  const long = "ö".repeat(50_000);
  const many = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));

  it.each<[string, Shown]>([
    ["50,000 characters in one text", { card: cardOf([{ kind: "text", text: long }]) }],
    ["50,000 characters in a quote", { card: cardOf([{ kind: "quote", text: long, by: "Alva" }]) }],
    ["50,000 characters in a sentence", { say: long }],
    ["a long sentence above a long card", { say: long, card: cardOf([{ kind: "text", text: long }]) }],
    ["60 blocks", { card: cardOf(many(60, (i) => ({ kind: "text", text: `Stycke ${i}` }))) }],
    ["a list of 300", { card: cardOf([{ kind: "list", items: many(300, (i) => `Sak ${i}`) }]) }],
    ["60 facts", { card: cardOf([{ kind: "facts", facts: many(60, (i) => [`Fakta ${i}`, "x".repeat(100)]) }]) }],
    ["a long title and status", { card: { ...cardOf([]), title: long, status: long } }],
    [
      "40 long buttons",
      {
        card: cardOf(
          many(40, (i) => ({ kind: "text", text: `${i}` })),
          many(40, () => button(long, { about: long, tone: "danger" })),
        ),
      },
    ],
    [
      "everything at once",
      {
        say: "x".repeat(400),
        card: cardOf(
          [...many(39, () => ({ kind: "text" as const, text: "y".repeat(270) })), { kind: "text", text: long }],
          many(25, () => button("z".repeat(80))),
        ),
      },
    ],
    [
      "a note and a link that are too long",
      {
        card: cardOf([
          { kind: "note", text: long.slice(0, 9000) },
          { kind: "link", text: "Här", url: `https://exempel.se/${"a".repeat(1500)}` },
        ]),
      },
    ],
  ])("%s", (_, shown) => {
    expect(faultOf(shown)).toBeUndefined();
  });

  it("says that there is more", () => {
    const texts = textsIn(render({ card: cardOf([{ kind: "text", text: long }]) }).blocks);
    expect(texts.at(-1)).toMatch(/^Resten får inte plats här\./);
    expect(texts.join("").length).toBeGreaterThan(limits.text * 0.9);
  });
});
