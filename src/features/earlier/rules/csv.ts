/** A row of cells, and the line that it begins on, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads cells between semicolons, commas or tabs. A cell in quotes may hold all of these, and line breaks. */
export function readCsv(text: string): { readonly rows: readonly Row[]; readonly unclosed: number | undefined } {
  const clean = text
    .replace(/^\uFEFF/u, "")
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n");
  const separator = separatorOf(clean);
  const rows: Row[] = [];
  let cells: string[] = [];
  let [line, begun, at] = [1, 1, 0];
  const endRow = () => {
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ line: begun, cells: cells.map((cell) => cell.trim()) });
    cells = [];
  };
  while (at < clean.length) {
    const quoted = clean[at] === '"';
    const closed = quoted ? endOfQuoted(clean, at) : at;
    if (closed === undefined) return { rows, unclosed: line };
    // What follows a closing quote belongs to the cell too.
    const end = endOfPlain(clean, closed, separator);
    cells.push(unquoted(clean.slice(at, closed)) + clean.slice(closed, end));
    line += clean.slice(at, closed).split("\n").length - 1;
    at = end;
    if (clean[at] === separator && at + 1 < clean.length) at += 1;
    else {
      endRow();
      at += 1;
      line += 1;
      begun = line;
    }
  }
  endRow();
  return { rows, unclosed: undefined };
}

/** What stands most often between the cells of the first line. */
function separatorOf(text: string): string {
  const [first = ""] = text.replace(/"[^"]*"/gu, "").split("\n");
  const count = (sign: string) => first.split(sign).length;
  return [";", "\t", ","].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function endOfPlain(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n") at += 1;
  return at;
}

/** After the closing quote, and what stands between it and the end of the cell; undefined where it never closes. */
function endOfQuoted(text: string, from: number): number | undefined {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? undefined : at + 1;
}

function unquoted(raw: string): string {
  return raw.slice(1, -1).replaceAll('""', '"');
}
