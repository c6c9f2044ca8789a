import type { Part, Piece } from "../../../core/document.ts";

/** What has changed between two wordings, as the paragraphs and lists that a page or a document draws. */
export function partsOf(pieces: readonly Piece[]): readonly Part[] {
  const parts: Part[] = [];
  let items: (readonly Piece[])[] = [];
  for (const line of linesOf(pieces)) {
    const item = itemOf(line);
    if (item && items.push(item) === 1) parts.push({ kind: "list", items });
    if (item) continue;
    // An empty line ends no list: there is often one between two items.
    if (line.every(({ text }) => text.trim() === "")) continue;
    items = [];
    parts.push({ kind: "paragraph", text: line });
  }
  return parts;
}

function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces)
    for (const [at, text] of piece.text.split("\n").entries()) {
      if (at > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ ...piece, text });
    }
  return lines;
}

/** The pieces behind the "- " that makes a line an item. */
function itemOf(line: readonly Piece[]): readonly Piece[] | undefined {
  const mark = /^\s*[-–•*]\s+/u.exec(line.map(({ text }) => text).join(""))?.[0];
  if (mark === undefined) return undefined;
  let left = mark.length;
  return line.flatMap((piece) => {
    const text = piece.text.slice(left);
    left = Math.max(0, left - piece.text.length);
    return text === "" ? [] : { ...piece, text };
  });
}
