import type { Call } from "./command.ts";

/** All text is plain text as a person typed it: each platform's renderer makes it harmless. */
export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "quote"; readonly text: string; readonly by?: string }
  | { readonly kind: "facts"; readonly facts: readonly (readonly [label: string, value: string])[] }
  /** calls: its items say what to type. */
  | { readonly kind: "list"; readonly items: readonly string[]; readonly numbered?: true; readonly calls?: true }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string }
  | { readonly kind: "divider" };

export interface Button {
  readonly label: string;
  /** What the label is about, for those who hear one button at a time: "Förslag 3/2026". */
  readonly about?: string;
  readonly call: Call;
  /** The group to act in, where the place does not tell. */
  readonly group?: string;
  /** Acts in the channel where it was asked for: an answer may be shown in the asker's own conversation instead. */
  readonly here?: true;
  /** Set by dispatch where the call waits in the store: it was too long for a button, or is bound to a place. */
  readonly parked?: string;
  readonly tone?: "primary" | "danger";
}

export interface Card {
  readonly title: string;
  /** One word or two, never colour alone: "Förslag". */
  readonly status?: string;
  readonly blocks: readonly Block[];
  readonly buttons: readonly Button[];
}

/** What one message can hold on a platform. */
export interface Limits {
  readonly blocks: number;
  readonly buttons: number;
  /** Characters in all blocks together. */
  readonly text: number;
  readonly label: number;
}

/** Cuts to what a platform can show. `more` says that something was left out, and where the whole is. */
export function fitInto(card: Card, limits: Limits, more: string): Card {
  const blocks: Block[] = [];
  let left = limits.text;
  for (const block of card.blocks) {
    const size = JSON.stringify(block).length;
    if (blocks.length >= limits.blocks || size > left) {
      if (block.kind === "text" || block.kind === "quote") blocks.push({ ...block, text: cut(block.text, left) });
      blocks.push({ kind: "note", text: more });
      break;
    }
    left -= size;
    blocks.push(block);
  }
  const buttons = card.buttons.slice(0, limits.buttons).map((b) => ({ ...b, label: cut(b.label, limits.label) }));
  return { ...card, title: cut(card.title, 140), blocks, buttons };
}

/** At most `max` UTF-16 units, and never half a character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const kept = text.slice(0, Math.max(0, max - 1));
  return `${/[\uD800-\uDBFF]$/u.test(kept) ? kept.slice(0, -1) : kept}…`;
}

/** The same in plain words: what a notification and a screen reader get, and what a phone without cards shows. */
export function plain(card: Card): string {
  const lines = card.blocks.map((block) => {
    switch (block.kind) {
      case "facts":
        return block.facts.map(([label, value]) => `${label}: ${value}`).join("\n");
      case "list":
        return block.items.map((item, i) => `${block.numbered ? `${i + 1}.` : "–"} ${item}`).join("\n");
      case "link":
        return `${block.text}: ${block.url}`;
      case "divider":
        return "";
      default:
        return block.text;
    }
  });
  const head = card.status ? `${card.title} (${card.status})` : card.title;
  return cut([head, ...lines].filter(Boolean).join("\n"), 3000);
}
