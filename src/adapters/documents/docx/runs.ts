import {
  ConcreteHyperlink,
  DeletedTextRun,
  ExternalHyperlink,
  InsertedTextRun,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Piece, Text } from "../../../core/document.ts";
import type { Tracked } from "../../../core/ports/documents.ts";
import { piecesOf } from "../prepare.ts";

export interface Runs {
  /** Running text, with its links and its changes. */
  of(text: Text): ParagraphChild[];
}

/** A heading's name as Word allows it: letters, digits and _, at most 40, and none twice. */
export type BookmarkOf = (id: string) => string | undefined;

/** `tracked`: changed pieces become changes that can be taken or refused one by one; else they stand as they are. */
export function makeRuns(bookmarkOf: BookmarkOf, tracked: Tracked | undefined): Runs {
  let changes = 0;
  const change = (author: Tracked) => {
    changes += 1;
    return { id: changes, author: author.author, date: author.at.toISOString() };
  };
  const runsOf = ({ text, strong, to, change: changed }: Piece): ParagraphChild[] =>
    text.split("\n").map((line, i) => {
      const run = {
        text: line,
        ...(strong && { bold: true }),
        ...(to && { style: "Hyperlink" }),
        ...(i > 0 && { break: 1 }),
      };
      if (changed && tracked) {
        const marked = { ...run, ...change(tracked) };
        return changed === "added" ? new InsertedTextRun(marked) : new DeletedTextRun(marked);
      }
      const looks = { added: { underline: {} }, struck: { strike: true } };
      return new TextRun({ ...run, ...(changed && looks[changed]) });
    });
  const pieceOf = (piece: Piece): ParagraphChild[] => {
    const { to } = piece;
    if (to === undefined) return runsOf(piece);
    if (!to.startsWith("#")) return [new ExternalHyperlink({ link: to, children: runsOf(piece) })];
    const anchor = bookmarkOf(to.slice(1));
    return anchor ? [new ConcreteHyperlink(runsOf(piece), anchor, anchor)] : runsOf(piece);
  };
  return { of: (text) => piecesOf(text).flatMap(pieceOf) };
}
