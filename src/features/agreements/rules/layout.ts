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

const itemMark = /^\s*[-–•*]\s+/u;

/** The pieces behind the "- " that makes a line an item: of the new wording, whatever was struck in front of it. */
function itemOf(line: readonly Piece[]): readonly Piece[] | undefined {
  const stands = line.filter(({ change }) => change !== "struck");
  const seen = stands.length > 0 ? stands : line;
  const mark = itemMark.exec(seen.map(({ text }) => text).join(""))?.[0];
  if (mark === undefined) return undefined;
  let left = mark.length;
  return line.flatMap((piece, i) => {
    if (!seen.includes(piece)) {
      const text = i === 0 ? piece.text.replace(itemMark, "") : piece.text;
      return text === "" ? [] : { ...piece, text };
    }
    const text = piece.text.slice(left);
    left = Math.max(0, left - piece.text.length);
    return text === "" ? [] : { ...piece, text };
  });
}
