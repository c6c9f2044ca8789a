import { align } from "./alignment.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/** More than this is not told word for word: it counts as written anew. */
const mostChanges = 2000;

/** Where two texts differ in their words, for what is told as a sentence: the space between words says nothing. */
export function differenceInWords(before: string, after: string): readonly Piece[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const runs = align(old, fresh, mostChanges) ?? [
    { kind: "struck", tokens: old },
    { kind: "added", tokens: fresh },
  ];
  return piecesOf(runs)
    .map((piece) => ({ ...piece, text: piece.text.trim() }))
    .filter(({ text }) => text !== "");
}

/** Each with a space behind it, and with its marks: "17." is read as one. */
function wordsOf(text: string): string[] {
  return text
    .normalize("NFC")
    .split(/\s+/u)
    .flatMap((word) => (word === "" ? [] : `${word} `));
}
