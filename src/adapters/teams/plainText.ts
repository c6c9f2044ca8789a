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

/** What a person sees of a message that Teams gives as HTML: words and line breaks, "@Name", and emoji. */
export function htmlToText(html: string): string {
  const text = html
    .replace(/<(script|style|attachment)\b[^>]*>[\s\S]*?<\/\1>/giu, "")
    .replace(/<at\b[^>]*>([\s\S]*?)<\/at>/giu, "@$1")
    .replace(/<(?:img|emoji)\b[^>]*?\balt="([^"]*)"[^>]*>/giu, "$1")
    .replace(/<br\b[^>]*>|<\/(?:p|div|li|h[1-6]|tr|blockquote|pre)>/giu, "\n")
    .replace(/<li\b[^>]*>/giu, "– ")
    .replace(/<\/?[a-z][^>]*>/giu, "");
  return tidy(decodeEntities(text));
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
