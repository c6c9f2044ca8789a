import { html } from "hono/html";
import type { Answer } from "./answer.ts";
import { languageIn } from "./cookies.ts";
import type { House } from "./house.ts";
import { bare } from "./notices.ts";
import type { Asked } from "./request.ts";
import { accessibilityTexts } from "./texts/accessibility.ts";

/** What the law on access to digital public service asks of whoever runs it, as far as it is ours to tell. */
export function accessibility(house: House, asked: Asked): Answer {
  const language = languageIn(asked) ?? house.language;
  const { title, sections } = accessibilityTexts[language];
  const content = html`<article class="document"><header class="title"><h1>${title}</h1></header>
${sections.map(
  ({ heading, paragraphs }) => html`<h2>${heading}</h2>${paragraphs.map((text) => html`<p>${text}</p>`)}`,
)}</article>`;
  return bare(house, asked, { status: 200, language, title, content });
}
