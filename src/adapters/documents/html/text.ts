import { html } from "hono/html";
import type { Piece, Text } from "../../../core/document.ts";
import type { Language } from "../../../core/texts.ts";

/** Markup that has been made harmless already. */
export type Html = ReturnType<typeof html>;

const changes = { sv: { added: "Tillagt", struck: "Struket" }, en: { added: "Added", struck: "Struck out" } } as const;

/** Only where a browser may be sent without harm: the web, a path of ours, or a place on the same page. */
export function harmlessAddress(to: string | undefined): string | undefined {
  return to !== undefined && /^(?:https?:\/\/[^\s]+|\/(?!\/)[^\s\\]*|#[\w-]+)$/iu.test(to) ? to : undefined;
}

/** Running text. Lines that people wrote stay lines. */
export function drawText(text: Text, language: Language): Html {
  return typeof text === "string" ? drawLines(text) : html`${text.map((piece) => drawPiece(piece, language))}`;
}

function drawLines(text: string): Html {
  return html`${text.split("\n").map((line, i) => (i === 0 ? html`${line}` : html`<br />${line}`))}`;
}

function drawPiece({ text, strong, to, change }: Piece, language: Language): Html {
  const lines = drawLines(text);
  const stressed = strong ? html`<strong>${lines}</strong>` : lines;
  const address = harmlessAddress(to);
  const linked = address === undefined ? stressed : html`<a href="${address}">${stressed}</a>`;
  if (change === undefined) return linked;
  const word = html`<span class="change">${changes[language][change]}:</span> `;
  return change === "added" ? html`<ins>${word}${linked}</ins>` : html`<del>${word}${linked}</del>`;
}
