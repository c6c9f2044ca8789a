/** What may stand in one section, in characters. Longer texts belong in an annex. */
export const longestPaste = 100_000;

export type Pasted =
  | { readonly kind: "clean"; readonly text: string }
  /** Nothing is cut off in silence: it has to be shortened by whoever wrote it. */
  | { readonly kind: "tooLong"; readonly length: number; readonly most: number };

/**
 * Text as people paste it, from Word, a table or a message, as paragraphs and "- " items. Marks of other languages (HTML,
 * Markdown) stay as the plain text that they are here.
 */
export function cleanPasted(pasted: string, most = longestPaste): Pasted {
  // Ten times the limit is never text for a section, and not worth the time of looking through it.
  const text = pasted.length > most * 10 ? pasted : tidied(pasted);
  return text.length > most ? { kind: "tooLong", length: text.length, most } : { kind: "clean", text };
}

function tidied(pasted: string): string {
  const lines = visible(pasted).split("\n");
  const rows = lines.map((line, at) => (isRow(lines, at) ? rowOf(line) : lineOf(line)));
  return rows
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .replace(/^\n+/u, "")
    .trimEnd()
    .normalize("NFC");
}

/** Without what nobody sees: soft hyphens, zero widths, marks of direction, controls. What joins an emoji stays. */
function visible(pasted: string): string {
  return pasted
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, "\n")
    .replace(/\u034f|[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu, "")
    .replace(/(?<!\p{Extended_Pictographic}\ufe0f?)[\u200c\u200d]/gu, "")
    .replace(/(?![\n\t])\p{Cc}/gu, "");
}

const bullet = /^[\s]*(?:[•·▪◦‣●○■□➢✓\uf0b7\uf0a7\uf0d8\uf076]\s*|[-–—*]\s+|o\t\s*)(?=\S)/u;

function lineOf(line: string): string {
  const item = bullet.test(line);
  const words = line.replace(item ? bullet : /^\s+/u, "").replace(/[ \t]+/gu, " ");
  return `${item ? "- " : ""}${words.trimEnd()}`;
}

/** A line of a table: its neighbour has as many cells, and more than one of its own says something. */
function isRow(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  const cells = cellsOf(line);
  const isList = bullet.test(line) || /^\s*\d+[.)]\t/u.test(line);
  if (isList || cells.filter((cell) => cell.trim() !== "").length < 2) return false;
  return [at - 1, at + 1].some((other) => cellsOf(lines[other] ?? "").length === cells.length);
}

function cellsOf(line: string): readonly string[] {
  return line.split("\t");
}

/** "MISO: 100 000 kr; två tjänster": read aloud it still says what belongs to whom. */
function rowOf(line: string): string {
  const [first = "", ...rest] = cellsOf(line).map((cell) => cell.replace(/ +/gu, " ").trim() || "–");
  return `- ${first}: ${rest.join("; ")}`;
}
