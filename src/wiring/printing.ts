import { printingApart } from "../adapters/documents/order.ts";
import type { PrintDocument } from "../core/ports/documents.ts";
import type { Threads } from "../core/ports/works.ts";

/** No document that people write takes this long. */
const limitMs = 60_000;

/** Prints in the thread beside ours, so that nobody waits meanwhile. */
export function printIn(threads: Threads): PrintDocument {
  return (document, format, printing) =>
    threads.run(printingApart, { document, format, printing }, AbortSignal.timeout(limitMs));
}
