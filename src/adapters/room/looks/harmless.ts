import type { Run } from "../wire.ts";

/** Our renderer escapes all that Markdown would read in a person's text; the rest is as it was typed. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([\\`*_[\]<~&+#>.)-])/gu, "$1");
}

/** A link that leads anywhere but to the web is shown as its words alone. */
export function linkTo(text: string, href: string): Run {
  return /^https?:\/\//iu.test(href) ? { text, href } : { text };
}
