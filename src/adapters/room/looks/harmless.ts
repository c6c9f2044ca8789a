import type { Run } from "../wire.ts";

/** Our renderer escapes all that Markdown would read in a person's text; the rest is as it was typed. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([\\`*_[\]<~&+#>.)-])/gu, "$1");
}

/** A person's text without the invisible signs that would turn around, or hide, what stands beside it. */
export function harmless(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}/gu, "");
}

/** A link that leads anywhere but to the web is shown as the text that it is. */
export function linkTo(text: string, href: string): Run {
  return /^https?:\/\//iu.test(href) ? { text, href } : { text: `${text}: ${href}` };
}
