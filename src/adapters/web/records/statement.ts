import { html } from "hono/html";
import type { Both } from "../../../core/texts.ts";
import type { Answer } from "./answer.ts";
import { languageIn } from "./cookies.ts";
import type { House } from "./house.ts";
import { bare } from "./notices.ts";
import type { Asked } from "./request.ts";

/** What whoever runs the pages must tell everyone: the same for all, and without signing in. */
export interface Statement {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
}

export function showStatement(house: House, asked: Asked, statement: Both<Statement>): Answer {
  const language = languageIn(asked) ?? house.language;
  const { title, sections } = statement[language];
  const content = html`<article class="document"><header class="title"><h1>${title}</h1></header>
${sections.map(
  ({ heading, paragraphs }) => html`<h2>${heading}</h2>${paragraphs.map((text) => html`<p>${text}</p>`)}`,
)}</article>`;
  return bare(house, asked, { status: 200, language, title, content });
}
