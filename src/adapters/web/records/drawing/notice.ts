import { html } from "hono/html";
import type { Html } from "../settings.ts";

/** A page that says one thing and what to do next. */
export function drawNotice(title: string, ...paragraphs: readonly string[]): Html {
  return html`<header class="title"><h1>${title}</h1></header>${paragraphs.map((text) => html`<p>${text}</p>`)}`;
}
