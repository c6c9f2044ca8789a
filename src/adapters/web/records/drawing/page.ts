import { html } from "hono/html";
import type { Filter, Page } from "../../../../core/page.ts";
import { formats } from "../../../../core/ports/documents.ts";
import type { Reply } from "../../../../core/reply.ts";
import type { Language } from "../../../../core/texts.ts";
import type { Html } from "../settings.ts";
import { texts } from "../texts.ts";
import { drawButtons, type Pressing } from "./buttons.ts";
import { drawAbove } from "./layout.ts";

export interface Shown {
  readonly page: Page;
  /** The document, with what is put below its title. */
  readonly draw: (below: Html) => Html;
  readonly pressing: Pressing;
  /** What the reader was answered on their way here. */
  readonly told: Extract<Reply, { kind: "said" }> | undefined;
}

export function drawPage({ page, draw, pressing, told }: Shown, language: Language): Html {
  const { above, filters = [], next, buttons = [], file } = page;
  const say = texts[language];
  return html`${drawAbove(above, language)}${told ? drawTold(told.text, told.mood) : ""}
<article class="document">${draw(filters.length > 0 ? drawFilters(filters, language) : html``)}</article>
${next ? html`<p class="next"><a href="${next.to}">${next.label}</a></p>` : ""}
${file ? drawFiles(pressing, language) : ""}
${
  buttons.length > 0
    ? html`<section class="do" aria-labelledby="gor"><h2 id="gor">${say.whatCanBeDone}</h2>
${drawButtons(buttons, pressing)}</section>`
    : ""
}`;
}

/** What an ask was answered, above the page that one comes back to. */
export function drawTold(text: string, mood: "refused" | "broken" | undefined): Html {
  return html`<div class="message ${mood ?? "done"}" role="${mood ? "alert" : "status"}">${text
    .split("\n")
    .map((line) => html`<p>${line}</p>`)}</div>`;
}

/** The same in each format, for whoever wants to keep it or hand it on. */
function drawFiles({ around, back }: Pressing, language: Language): Html {
  const say = texts[language];
  const home = `/records/${around.group.id}`;
  const path = back.slice(home.length);
  return html`<section class="do" aria-labelledby="filer"><h2 id="filer">${say.asFile}</h2>
<ul>${formats.map((format) => html`<li><a href="${home}/fil/${format}${path}" download>${say.formats[format]}</a></li>`)}</ul></section>`;
}

/** A form that asks for the same page with other choices; it changes nothing. */
function drawFilters(filters: readonly Filter[], language: Language): Html {
  const say = texts[language];
  return html`<form class="filters" method="get" role="search" aria-label="${say.chooseList}">
${filters.map(drawFilter)}<button>${say.show}</button></form>`;
}

function drawFilter({ name, label, value, options }: Filter): Html {
  const id = `val-${name}`;
  const control = options
    ? html`<select id="${id}" name="${name}">${options.map(
        (one) => html`<option value="${one.value}"${one.value === value ? html` selected` : ""}>${one.label}</option>`,
      )}</select>`
    : html`<input type="search" id="${id}" name="${name}" value="${value}" maxlength="200" />`;
  return html`<p><label for="${id}">${label}</label>${control}</p>`;
}
