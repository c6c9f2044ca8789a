const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const reordering = /[\u202A-\u202E\u2066-\u2069]/gu;
const control = /(?![\n\t])\p{Cc}/gu;
/** Latin, Greek and Cyrillic letters and the usual signs, none of which the three above are about: most texts have no other. */
const usual = /^[\n\t -~\u00A0-\u052F\u2010-\u2027\u2030-\u205F]*$/u;

/**
 * A person's text for a place where Slack formats nothing. Lines with right-to-left letters are isolated, so that they
 * cannot reorder the words around them; the invisible signs that could are taken out.
 */
export function harmless(text: string): string {
  if (usual.test(text)) return text;
  const bare = text.replace(control, "").replace(reordering, "");
  return rightToLeft.test(bare) ? bare.replace(/[^\n]+/gu, "\u2068$&\u2069") : bare;
}

/** The same for a notification's text, where Slack would read mentions, links and channels between < and >. */
export function escaped(text: string): string {
  return harmless(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Cuts into pieces of at most `max` UTF-16 units: between lines or words where it can be, never within a character. */
export function pieces(text: string, max: number): readonly string[] {
  const cut: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const end = breakBefore(rest, max);
    cut.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...cut, rest].filter((piece) => piece.trim() !== "");
}

function breakBefore(text: string, max: number): number {
  const part = text.slice(0, max);
  const at = Math.max(part.lastIndexOf("\n"), part.lastIndexOf(" "));
  if (at > max / 2) return at;
  return /[\uD800-\uDBFF]$/u.test(part) ? max - 1 : max;
}
