const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  auml: "ä",
  ouml: "ö",
  aring: "å",
  Auml: "Ä",
  Ouml: "Ö",
  Aring: "Å",
  eacute: "é",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  rdquo: "”",
  ldquo: "“",
  rsquo: "’",
};

/** "&amp;" is "&"; what is no entity stays as it is. Read once, so that "&amp;lt;" is the text "&lt;". */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/giu, (all, decimal, hex, name) => {
    if (name) return named[name] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/** What stands in a tag after its name. A sign that never closes is left where the next begins: each text is read once. */
const rest = '(?:[^<>"]|"[^"]*")*';
const unseen = new RegExp(`<(script|style|attachment)\\b${rest}>(?:(?!<\\1\\b)[\\s\\S])*?</\\1>`, "giu");
const mention = new RegExp(`<at\\b${rest}>((?:(?!<at\\b)[\\s\\S])*?)</at>`, "giu");
const picture = new RegExp(`<(?:img|emoji)\\b(${rest})>`, "giu");
const lineEnd = new RegExp(`<br\\b${rest}>|</(?:p|div|li|h[1-6]|tr|blockquote|pre)>`, "giu");
const item = new RegExp(`<li\\b${rest}>`, "giu");
const tag = new RegExp(`</?[a-z]${rest}>`, "giu");
const link = new RegExp(`<a\\b(${rest})>((?:(?!<a\\b)[\\s\\S])*?)</a>`, "giu");

/** What a person sees of a message that Teams gives as HTML: words and line breaks, "@Name", and emoji. */
export function htmlToText(html: string): string {
  const text = html
    .replace(unseen, "")
    .replace(mention, "@$1")
    .replace(picture, (_all, attributes: string) => /\balt="([^"]*)"/iu.exec(attributes)?.[1] ?? "")
    .replace(lineEnd, "\n")
    .replace(item, "– ")
    .replace(tag, "");
  return tidy(decodeEntities(text));
}

/** A link whose words are not its address is followed by that. */
export function linksShown(html: string): string {
  return html.replace(link, (all, attributes: string, label: string) => {
    const href = /\bhref="([^"]*)"/iu.exec(attributes)?.[1];
    if (href === undefined) return all;
    return bare(label) === "" || bare(label) === bare(href) ? href : `${label} (${href})`;
  });
}

function bare(text: string): string {
  return htmlToText(text)
    .replace(/^https?:\/\//u, "")
    .replace(/\/$/u, "");
}

/** Odd spaces become ordinary ones; no line ends in a space, and no two lines in a row are empty. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(/[\u00a0\u200b\ufeff]/gu, " ")
    .replace(/[ \t]+/gu, " ")
    .replace(/ ?\n ?/gu, "\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}
