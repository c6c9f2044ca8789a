import type { types } from "@slack/bolt";
import { type Button, cut, type Block as HouseBlock } from "../../core/card.ts";
import { payloadOf } from "../../core/payload.ts";
import { harmless, pieces } from "./harmless.ts";

export type Block = types.KnownBlock;
type RichPart = types.RichTextBlock["elements"][number];

/** Slack takes 3,000 characters in one text; the marks that isolate right-to-left lines need some of them. */
const longestText = 2900;
const longestHeading = 150;
const longestLabel = 75;
const longestUrl = 3000;

export function plainText(text: string): types.PlainTextElement {
  return { type: "plain_text", text, emoji: true };
}

/** Words in one line, for a place that takes at most `max` characters and does not take none. */
export function shortText(text: string, max: number): types.PlainTextElement {
  const line = text.replace(/\s+/gu, " ").trim() || "–";
  const whole = harmless(line);
  // The two signs that isolate right-to-left words count too.
  return plainText(whole.length <= max ? whole : harmless(cut(line, max - 2)));
}

/** One block or several: Slack's texts are shorter than ours. Nothing at all for an empty text. */
export function blocksOf(block: HouseBlock): readonly Block[] {
  switch (block.kind) {
    case "text":
      return paragraphs(block.text);
    case "quote":
      return quote(block.text, block.by);
    case "facts":
      return rich(...facts(block.facts));
    case "list":
      return rich(...list(block.items, block.numbered));
    case "note":
      return pieces(block.text, longestText).map((piece) => ({
        type: "context",
        elements: [plainText(harmless(piece))],
      }));
    case "link":
      return link(block.text, block.url);
    case "divider":
      return [{ type: "divider" }];
  }
}

export function paragraphs(text: string): readonly Block[] {
  return pieces(text, longestText).map((piece) => ({ type: "section", text: plainText(harmless(piece)) }));
}

export function heading(text: string): readonly Block[] {
  return text.trim() === "" ? [] : [{ type: "header", text: shortText(text, longestHeading) }];
}

export interface PressableButton {
  readonly id: string;
  readonly label: string;
  readonly about?: string | undefined;
  readonly value: unknown;
  readonly tone?: Button["tone"] | undefined;
}

/** What screen readers get names the subject too, since they meet one button at a time. */
export function press({ id, label, about, value, tone }: PressableButton): types.Button {
  const named = about ? { accessibility_label: cut(`${label}: ${about}`, longestLabel) } : {};
  return {
    type: "button",
    action_id: id,
    text: shortText(label, longestLabel),
    value: JSON.stringify(value),
    ...named,
    ...(tone && { style: tone }),
  };
}

/** A card's buttons in their order, with what each of them asks for. */
export function buttonsOf(buttons: readonly Button[], group: string | undefined): readonly Block[] {
  if (buttons.length === 0) return [];
  const elements = buttons.map((button, i) => press({ ...button, id: `call${i}`, value: payloadOf(button, group) }));
  return [{ type: "actions", elements }];
}

function rich(...elements: RichPart[]): readonly Block[] {
  return elements.length === 0 ? [] : [{ type: "rich_text", elements }];
}

function words(text: string): types.RichTextText {
  return { type: "text", text: harmless(text) };
}

function quote(text: string, by: string | undefined): readonly Block[] {
  if (text.trim() === "") return [];
  const elements = by ? [words(text), words(`\n– ${by}`)] : [words(text)];
  return rich({ type: "rich_text_quote", elements });
}

/** One line each: a table of two columns reads badly aloud and on a phone. */
function facts(pairs: readonly (readonly [label: string, value: string])[]): readonly RichPart[] {
  const elements = pairs.flatMap(([label, value], i) => [
    { ...words(i === 0 ? label : `\n${label}`), style: { bold: true } },
    words(`: ${value}`),
  ]);
  return elements.length === 0 ? [] : [{ type: "rich_text_section", elements }];
}

function list(items: readonly string[], numbered: true | undefined): readonly RichPart[] {
  const elements = items
    .filter((item) => item.trim() !== "")
    .map((item): types.RichTextSection => ({ type: "rich_text_section", elements: [words(item)] }));
  return elements.length === 0 ? [] : [{ type: "rich_text_list", style: numbered ? "ordered" : "bullet", elements }];
}

/** Only web addresses become links: other schemes have no business on a card. */
function link(text: string, url: string): readonly Block[] {
  if (!/^https?:\/\//iu.test(url) || url.length > longestUrl) return paragraphs(`${text}: ${url}`);
  const label = text.trim() === "" ? url : harmless(text);
  return rich({ type: "rich_text_section", elements: [{ type: "link", url, text: label }] });
}
