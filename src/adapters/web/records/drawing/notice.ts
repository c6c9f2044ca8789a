import { html } from "hono/html";
import type { Html } from "../settings.ts";
import type { Texts } from "../texts.ts";

/** A page that says one thing and what to do next. */
export function drawNotice(title: string, ...paragraphs: readonly string[]): Html {
  return html`<header class="title"><h1>${title}</h1></header>${paragraphs.map((text) => html`<p>${text}</p>`)}`;
}

/** For pages that have no menu. */
export function drawWay(to: string, label: string): Html {
  return html`<p class="next"><a href="${to}">${label}</a></p>`;
}

/** What someone has written that could not be taken, to be copied. */
export function drawTyped(typed: readonly string[], say: Texts): Html {
  if (typed.length === 0) return html``;
  return html`<section aria-labelledby="skrivet"><h2 id="skrivet">${say.typed.title}</h2><p>${say.typed.how}</p>
${typed.map(
  (text) => html`<div class="field"><textarea readonly rows="8" aria-labelledby="skrivet">${text}</textarea></div>`,
)}</section>`;
}
