import { harmless } from "./escape.ts";

/** Adaptive Cards 1.5, as far as we use them. */
export interface Element {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface AdaptiveCard {
  readonly type: "AdaptiveCard";
  readonly version: "1.5";
  readonly $schema: string;
  /** Absent where we do not know in which language a reply speaks: then the client's own holds. */
  readonly lang?: string;
  /** What a screen reader says of the card as a whole. */
  readonly speak: string;
  readonly fallbackText: string;
  readonly msteams: { readonly width: "Full" };
  readonly body: readonly Element[];
  readonly actions: readonly Element[];
}

/** Text as it stands: the only element of a card that reads no Markdown is a run of text. */
export function paragraph(text: string, run: object = {}, block: object = {}): Element {
  return { type: "RichTextBlock", ...block, inlines: [{ type: "TextRun", text: harmless(text), ...run }] };
}

export function container(id: string | undefined, items: readonly Element[], more: object = {}): Element {
  return { type: "Container", ...(id && { id }), ...more, items };
}
