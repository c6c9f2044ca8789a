import type { Document } from "../../core/document.ts";
import type { Format, Printed, Printing } from "../../core/ports/documents.ts";
import { apart } from "../../core/work/apart.ts";
import { printDocument } from "./print.ts";

interface Order {
  readonly document: Document;
  readonly format: Format;
  readonly printing: Printing;
}

/**
 * Found by its name in the other thread.
 * @public
 */
export async function printOrder({ document, format, printing }: Order): Promise<Printed> {
  return await printDocument(document, format, printing);
}

/** Printing as a thread does it. */
export const printingApart = apart(import.meta.url, printOrder);
