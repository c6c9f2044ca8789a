import { type Block, type Button, type Card, cut, fitInto, type Limits, plain } from "../../core/card.ts";
import { payloadOf } from "../../core/payload.ts";
import type { Language } from "../../core/texts.ts";
import type { CardData } from "./cardData.ts";
import { type AdaptiveCard, container, type Element, paragraph } from "./elements.ts";
import { escapeMarkdown } from "./escape.ts";
import { texts } from "./texts.ts";

/** Six buttons to a row; more rows than three nobody reads. */
export const limits: Limits = { blocks: 60, buttons: 18, text: 9000, label: 60 };

/** Teams refuses messages over about 28 KB; the rest of the message needs some of it. */
const maxBytes = 26_000;
const buttonsInRow = 6;

/** A dialog sends in only buttons of the older kind. */
export type Where = "message" | "dialog";

export interface Shown {
  /** Stands above the card. */
  readonly say?: string;
  readonly card: Card;
  readonly group?: string;
  /** Of the few words that are ours. */
  readonly language: Language;
  /** Of all the others, where it is known. */
  readonly spoken?: Language;
}

/** The card, cut until Teams can take it. */
export function renderCard(shown: Shown, where: Where = "message"): AdaptiveCard {
  for (const text of [limits.text, 6000, 3500, 1500]) {
    const card = draw(shown, { ...limits, text }, where);
    if (bytesOf(card) <= maxBytes) return card;
  }
  // What is left is too many heavy buttons: a call may weigh two kilobytes.
  return draw(shown, { ...limits, text: 1500, buttons: buttonsInRow }, where);
}

function bytesOf(card: AdaptiveCard): number {
  return new TextEncoder().encode(JSON.stringify(card)).length;
}

function draw({ say, card: whole, group, language, spoken }: Shown, within: Limits, where: Where): AdaptiveCard {
  const card = fitInto(whole, within, texts[language].more);
  const above = say && say !== card.title ? cut(say, within.text) : undefined;
  const buttons = card.buttons.map((button) => actionOf(button, group, where));
  const fitsOneRow = buttons.length <= buttonsInRow;
  return frame({
    spoken,
    plainText: [above, plain(card)].filter(Boolean).join("\n"),
    body: [
      ...(above ? [paragraph(above)] : []),
      ...headOf(card),
      ...card.blocks.flatMap((block, i) => elementsOf(block, card.blocks[i - 1])),
      ...(fitsOneRow ? [] : rowsOf(buttons)),
    ],
    actions: fitsOneRow ? buttons : [],
  });
}

interface Parts {
  readonly spoken?: Language;
  readonly plainText: string;
  readonly body: readonly Element[];
  readonly actions: readonly Element[];
}

export function frame({ spoken, plainText, body, actions }: Parts): AdaptiveCard {
  return {
    type: "AdaptiveCard",
    version: "1.5",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    ...(spoken && { lang: spoken }),
    // Some clients would read tags as instructions to the voice.
    speak: cut(plainText, 1500).replace(/[<>]/gu, " "),
    fallbackText: escapeMarkdown(cut(plainText, 1500)),
    msteams: { width: "Full" },
    body,
    actions,
  };
}

export function heading(text: string): Element {
  return {
    type: "TextBlock",
    style: "heading",
    size: "Medium",
    weight: "Bolder",
    wrap: true,
    text: escapeMarkdown(text),
  };
}

function headOf({ title, status }: Card): readonly Element[] {
  return [
    ...(title ? [heading(title)] : []),
    ...(status ? [paragraph(status, { weight: "Bolder", isSubtle: true })] : []),
  ];
}

function elementsOf(block: Block, before: Block | undefined): readonly Element[] {
  const line = before?.kind === "divider" ? { separator: true } : {};
  switch (block.kind) {
    case "text":
      return [paragraph(block.text, {}, line)];
    case "note":
      return [paragraph(block.text, { isSubtle: true, size: "Small" }, line)];
    case "quote":
      return [quoteOf(block, line)];
    case "facts":
      return [{ type: "FactSet", ...line, facts: block.facts.map(factOf) }];
    case "list":
      return [
        container(
          undefined,
          block.items.map((item, i) => paragraph(`${block.numbered ? `${i + 1}.` : "•"} ${item}`)),
          line,
        ),
      ];
    case "link":
      return [linkOf(block, line)];
    case "divider":
      return [];
  }
}

function quoteOf({ text, by }: Extract<Block, { kind: "quote" }>, line: object): Element {
  const writer = by ? [paragraph(`– ${by}`, { isSubtle: true, size: "Small" })] : [];
  return container(undefined, [paragraph(text), ...writer], { ...line, style: "emphasis" });
}

function factOf([label, value]: readonly [string, string]): object {
  return { title: escapeMarkdown(label), value: escapeMarkdown(value) };
}

/** Only to the encrypted web, as Teams wants it; anything else is shown as the text that it is. */
function linkOf({ text, url }: Extract<Block, { kind: "link" }>, line: object): Element {
  const safe = URL.canParse(url) && new URL(url).protocol === "https:";
  if (!safe) return paragraph(`${text}: ${url}`, {}, line);
  return paragraph(
    text,
    { selectAction: { type: "Action.OpenUrl", title: text, url: new URL(url).href }, underline: true },
    line,
  );
}

function rowsOf(buttons: readonly Element[]): readonly Element[] {
  const count = Math.ceil(buttons.length / buttonsInRow);
  return Array.from({ length: count }, (_, row) => ({
    type: "ActionSet",
    actions: buttons.slice(row * buttonsInRow, (row + 1) * buttonsInRow),
  }));
}

/** A call with a draft always opens a form, so its button opens a dialog at once; where the answer is unknown, none can. */
function actionOf(button: Button, group: string | undefined, where: Where): Element {
  const data: CardData = { call: payloadOf(button, group) };
  const looks = {
    title: button.label,
    ...(button.about && { tooltip: `${button.label}: ${button.about}` }),
    ...(button.tone && { style: button.tone === "primary" ? "positive" : "destructive" }),
  };
  if (where === "dialog") return { type: "Action.Submit", ...looks, data };
  if (button.call.draft && !button.parked)
    return { type: "Action.Submit", ...looks, data: { ...data, msteams: { type: "task/fetch" } } };
  return { type: "Action.Execute", ...looks, verb: "call", data };
}
