import { html } from "hono/html";
import type { Document } from "../../core/document.ts";
import { drawPart } from "./html/parts.ts";
import type { Html } from "./html/text.ts";
import { withTitles } from "./titles.ts";

/**
 * A document as the main part of a page, its title as the page's only first heading; `below` comes right below that.
 * All text is made harmless here.
 */
export function drawDocument({ title, head, banner, parts, language }: Document, below: Html | string = ""): Html {
  const facts = [head.date, head.registration].filter(Boolean).join(" · ");
  return html`<header class="title">${head.kind === "" || head.kind === head.sender ? "" : html`<p class="kind">${head.kind}</p>`}
<h1>${title}</h1>${facts ? html`<p class="when">${facts}</p>` : ""}</header>
${banner ? html`<p class="banner">${banner}</p>` : ""}
${below}${withTitles({ parts, language }).map((part) => drawPart(part, language, 1))}`;
}
