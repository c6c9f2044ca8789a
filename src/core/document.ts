import type { Language } from "./texts.ts";

/**
 * What every printer draws, on a page, as PDF, as DOCX or as Markdown: minutes, an extract, a notice of a meeting, a list
 * of decisions, an agreement, a page of the record. All text is plain text: each printer makes it harmless.
 */
export interface Document {
  readonly title: string;
  /** What the texts are written in. Quotes keep their own language. */
  readonly language: Language;
  /** Who sends it, and what it is: "Samverkansgruppen Öppen hall", "Minnesanteckningar". */
  readonly head: Head;
  /** What nobody may miss, first and on every printed page: "Utkast – skapat automatiskt … Inte beslutat." */
  readonly banner?: string;
  readonly parts: readonly Part[];
}

export interface Head {
  readonly sender: string;
  readonly kind: string;
  /** When what it tells of happened or it was made, as it is written to people. */
  readonly date?: string;
  /** A registration number as a registrar gave it. */
  readonly registration?: string;
}

/** Running text; in pieces where some of it is a link, is stressed, or has changed. */
export type Text = string | readonly Piece[];

export interface Piece {
  readonly text: string;
  readonly strong?: true;
  /** Where it leads: an http(s) address, a path of ours ("/records/…"), or a heading here ("#…"). */
  readonly to?: string;
  /** Said in words too ("Tillagt", "Struket") by every printer, never by look alone. */
  readonly change?: "added" | "struck";
}

export type Part =
  /** Level 1 is the first below the title. */
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string; readonly id?: string }
  | { readonly kind: "paragraph"; readonly text: Text }
  | { readonly kind: "list"; readonly items: readonly Text[]; readonly numbered?: true }
  | { readonly kind: "facts"; readonly facts: readonly (readonly [label: string, value: Text])[] }
  | Table
  | { readonly kind: "quote"; readonly text: Text; readonly by?: string }
  /** Smaller than the rest: how something came about, what is not certain. */
  | { readonly kind: "note"; readonly text: Text }
  /** What something rests on. */
  | { readonly kind: "sources"; readonly sources: readonly Source[] }
  | { readonly kind: "picture"; readonly picture: Picture }
  /** Lines to sign on paper, each with the role below it. */
  | { readonly kind: "signatures"; readonly roles: readonly string[] };

export interface Table {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  /** As many cells as there are columns. The first names the row. */
  readonly rows: readonly (readonly Text[])[];
}
export interface Column {
  readonly title: string;
  /** Numbers stand at the end. */
  readonly align?: "end";
  /** Its part of the width, 1 where nothing is said. */
  readonly share?: number;
}

export interface Source {
  /** "Meddelande 24 november 2026 kl. 14.02" */
  readonly label: string;
  /** Word for word. */
  readonly quote?: string;
  readonly to?: string;
}

/** Drawn where there is room for a picture; elsewhere `inWords` stands in its place. */
export type Picture = {
  readonly title: string;
  /** All that the picture says. */
  readonly inWords: string;
} & (
  | { readonly kind: "shares"; readonly shares: readonly { readonly label: string; readonly count: number }[] }
  | { readonly kind: "timeline"; readonly from: Date; readonly to: Date; readonly points: readonly Point[] }
);
export interface Point {
  readonly at: Date;
  readonly label: string;
  /** What has not happened yet, or did not take place, is drawn hollow. */
  readonly hollow?: true;
}

/** The words alone. */
export function wordsOf(text: Text): string {
  return typeof text === "string" ? text : text.map((piece) => piece.text).join("");
}
