import { zippingApart } from "../adapters/archive/zip.ts";
import { printingApart } from "../adapters/documents/order.ts";
import type { Pack } from "../core/ports/archive.ts";
import type { PrintDocument } from "../core/ports/documents.ts";
import type { Threads } from "../core/ports/works.ts";

/** No document that people write takes this long. */
const limitMs = 60_000;
/** A whole record may be large. */
const packingMs = 300_000;

/** Prints in the thread beside ours, so that nobody waits meanwhile. */
export function printIn(threads: Threads): PrintDocument {
  return (document, format, printing) => threads.runWithin(printingApart, { document, format, printing }, limitMs);
}

/** Packs in the same thread. */
export function packIn(threads: Threads): Pack {
  return (files) => threads.runWithin(zippingApart, files, packingMs);
}

/** Both, as slow work has them. */
export function printersIn(threads: Threads): { readonly printDocument: PrintDocument; readonly pack: Pack } {
  return { printDocument: printIn(threads), pack: packIn(threads) };
}
