import { html } from "hono/html";
import { type Part, type Source, type Table, type Text, wordsOf } from "../../../core/document.ts";
import type { Language } from "../../../core/texts.ts";
import { drawPicture } from "./picture.ts";
import { drawText, type Html, harmlessAddress } from "./text.ts";

/** `depth` is the level of the title that stands above: headings go on from there. */
export function drawPart(part: Part, language: Language, depth: number): Html {
  const draw = (text: Parameters<typeof drawText>[0]) => drawText(text, language);
  switch (part.kind) {
    case "heading":
      return drawHeading(part, depth);
    case "paragraph":
      return html`<p>${draw(part.text)}</p>`;
    case "list": {
      const items = part.items.map((item) => html`<li>${draw(item)}</li>`);
      return part.numbered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case "facts":
      return html`<dl class="facts">${part.facts.map(
        ([label, value]) => html`<div><dt>${label}</dt><dd>${draw(value)}</dd></div>`,
      )}</dl>`;
    case "table":
      return drawTable(part, language);
    case "quote":
      return html`<figure class="quote"><blockquote><p>${draw(part.text)}</p></blockquote>${
        part.by ? html`<figcaption>${part.by}</figcaption>` : ""
      }</figure>`;
    case "note":
      return html`<p class="note">${draw(part.text)}</p>`;
    case "sources":
      return html`<ul class="sources">${part.sources.map(drawSource)}</ul>`;
    case "picture":
      return drawPicture(part.picture);
    case "signatures":
      return html`<div class="signatures">${part.roles.map((role) => html`<p>${role}</p>`)}</div>`;
  }
}

function drawHeading({ level, text, id }: Extract<Part, { kind: "heading" }>, depth: number): Html {
  const named = id !== undefined && /^[\w-]+$/u.test(id) ? html` id="${id}"` : "";
  switch (Math.min(level + depth, 4)) {
    case 2:
      return html`<h2${named}>${text}</h2>`;
    case 3:
      return html`<h3${named}>${text}</h3>`;
    default:
      return html`<h4${named}>${text}</h4>`;
  }
}

/** On a phone the columns' titles stand before each cell, so that each row reads by itself. */
function drawTable({ caption, columns, rows }: Table, language: Language): Html {
  const end = columns.map(({ align }) => (align === "end" ? html` class="end"` : ""));
  return html`<table><caption>${caption}</caption>
<thead><tr>${columns.map(({ title }, i) => html`<th scope="col"${end[i]}>${title}</th>`)}</tr></thead>
<tbody>${rows.map(
    (cells) =>
      html`<tr>${cells.map((cell, i) => {
        const text = drawText(cell, language);
        const title = columns[i]?.title ?? "";
        return i === 0
          ? html`<th scope="row"${isWordy(cell) ? html` class="wordy"` : end[i]}>${text}</th>`
          : html`<td data-title="${title}"${isLong(cell) ? html` class="long"` : end[i]}>${text}</td>`;
      })}</tr>`,
  )}</tbody></table>`;
}

/** Longer than "Minnesanteckningar 12/2026": a sentence, and no name to find the row by. */
function isWordy(cell: Text): boolean {
  return wordsOf(cell).length > 30;
}

/** A digest, say: it must be broken somewhere, where it would push its table beyond the page. */
function isLong(cell: Text): boolean {
  return /\S{31}/u.test(wordsOf(cell));
}

function drawSource({ label, quote, to }: Source): Html {
  const address = harmlessAddress(to);
  const named = address === undefined ? html`${label}` : html`<a href="${address}">${label}</a>`;
  return html`<li>${named}${quote === undefined ? "" : html`<blockquote><p>${quote}</p></blockquote>`}</li>`;
}
