import type { html } from "hono/html";
import type { Dispatch } from "../../../core/dispatch.ts";
import type { Document } from "../../../core/document.ts";
import type { PrintDocument } from "../../../core/ports/documents.ts";
import type { DoorLog, Files } from "../../../core/ports/door.ts";
import type { Access, PageSource } from "../../../core/ports/pages.ts";
import type { Language } from "../../../core/texts.ts";

/** Markup that has been made harmless already. */
export type Html = ReturnType<typeof html>;

export interface RecordSettings {
  readonly pages: PageSource;
  readonly access: Access;
  readonly dispatch: Dispatch;
  readonly files: Files;
  /** A document as the main part of a page. `below` comes right below its title. */
  readonly draw: (document: Document, below?: Html) => Html;
  readonly print: PrintDocument;
  /** A page that tells of nobody, and that anyone may read: the guide, and what those must know who judge us. */
  readonly open: (path: readonly string[], language: Language) => Document | undefined;
  /** The address that the world reaches us at, where it is known. */
  readonly publicUrl: string | undefined;
  /** Spoken to those whom we do not know. */
  readonly language: Language;
  readonly now: () => Date;
  readonly id: () => string;
  readonly log: DoorLog;
}
