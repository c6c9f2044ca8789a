import type { Document } from "../document.ts";

/**
 * The files that a document can be printed as. `pdf` is PDF/UA-1, for everyone to read; `pdf-archive` is PDF/A-2a, to be
 * kept: one file cannot be both.
 */
export const formats = ["pdf", "pdf-archive", "docx", "markdown"] as const;
export type Format = (typeof formats)[number];

/** What a file's name has before its ending, so that two formats with the same ending are two files. */
export const nameMarks: Readonly<Record<Format, string>> = { pdf: "", "pdf-archive": "-arkiv", docx: "", markdown: "" };

/** What a printer cannot know by itself. The same document, format and printing give the same bytes. */
export interface Printing {
  /** When the file is made; stands in its properties. */
  readonly at: Date;
  /** Where paths of ours ("/records/…") are reached from outside. Unset: they are printed as words, and lead nowhere. */
  readonly base?: string;
  /** Makes changed pieces tracked changes, where the format has such; else they are said in words. */
  readonly tracked?: Tracked;
}

/** Who made the changes, as a party or a role and never a person's name, and when. */
export interface Tracked {
  readonly author: string;
  readonly at: Date;
}

export interface Printed {
  /** What the file's name ends in, with its point. */
  readonly ending: string;
  /** The media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Prints. Takes tens of milliseconds: never inside a transaction. */
export type PrintDocument = (document: Document, format: Format, printing: Printing) => Promise<Printed>;
