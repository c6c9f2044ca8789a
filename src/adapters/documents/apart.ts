import { Worker } from "node:worker_threads";
import type { PrintDocument, Printed } from "../../core/ports/documents.ts";

export interface Printer {
  readonly print: PrintDocument;
  /** Gives up what is being printed. */
  close(): Promise<void>;
}

/** What is sent to the thread, and what comes back. */
export interface Order {
  readonly id: number;
  readonly what: Parameters<PrintDocument>;
}
export type Delivery = { readonly id: number } & ({ readonly printed: Printed } | { readonly error: unknown });

interface Waiting {
  readonly resolve: (printed: Printed) => void;
  readonly reject: (error: Error) => void;
}

/** No document that people write takes this long: the thread hangs, and another one is begun. */
const limitMs = 60_000;

/** Prints in a thread of its own, so that nobody waits meanwhile. The thread begins with the first document. */
export function openPrinter(): Printer {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let orders = 0;

  const end = (id: number) => {
    const found = waiting.get(id);
    waiting.delete(id);
    // An idle thread does not keep the program from ending.
    if (waiting.size === 0) thread?.unref();
    return found;
  };
  const failAll = (cause: unknown) => {
    thread = undefined;
    for (const id of [...waiting.keys()]) end(id)?.reject(new Error("The printer stopped.", { cause }));
  };
  const begin = () => {
    const worker = new Worker(new URL("./thread.ts", import.meta.url), { env: {} });
    worker.on("message", (delivery: Delivery) => deliver(delivery, end(delivery.id)));
    worker.on("error", failAll);
    worker.on("exit", (code) => worker === thread && failAll(code));
    return worker;
  };
  const order = (what: Order["what"], { resolve, reject }: Waiting) => {
    thread ??= begin();
    const id = ++orders;
    const late = setTimeout(() => void thread?.terminate(), limitMs);
    const settled = <T>(settle: (value: T) => void) => {
      return (value: T) => {
        clearTimeout(late);
        settle(value);
      };
    };
    waiting.set(id, { resolve: settled(resolve), reject: settled(reject) });
    thread.ref();
    thread.postMessage({ id, what } satisfies Order);
  };
  return {
    print: (...what) => new Promise<Printed>((resolve, reject) => order(what, { resolve, reject })),
    close: async () => void (await thread?.terminate()),
  };
}

function deliver(delivery: Delivery, to: Waiting | undefined): void {
  if ("printed" in delivery) to?.resolve(delivery.printed);
  else to?.reject(new Error("The document could not be printed.", { cause: delivery.error }));
}
