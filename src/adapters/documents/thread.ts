import { parentPort } from "node:worker_threads";
import type { Delivery, Order } from "./apart.ts";
import { printDocument } from "./print.ts";

/** The thread's own side of `openPrinter`: one document after another. */
let last = Promise.resolve();
parentPort?.on("message", ({ id, what }: Order) => {
  const send = (delivery: Delivery) => parentPort?.postMessage(delivery);
  last = last.then(async () => {
    try {
      send({ id, printed: await printDocument(...what) });
    } catch (error) {
      send({ id, error });
    }
  });
});
