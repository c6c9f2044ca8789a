import type { Route } from "../../core/ports/door.ts";
import { answer } from "./server.ts";

const limitMs = 3_000;

/** Why asks cannot be taken, a sentence for each reason; none where they can. */
export type Hindrances = () => Promise<readonly string[]>;

/** /healthz: the process lives. /readyz: asks can be taken, or why not. */
export function healthRoutes(hindrances: Hindrances): readonly Route[] {
  return [
    { method: "GET", path: "/healthz", handle: (_request, response) => answer(response, 200, "ok\n") },
    {
      method: "GET",
      path: "/readyz",
      async handle(_request, response) {
        const reasons = await within(hindrances);
        if (reasons.length === 0) answer(response, 200, "ready\n");
        else answer(response, 503, reasons.map((reason) => `not ready: ${reason}\n`).join(""));
      },
    },
  ];
}

/** Whoever asks this asks often, and waits for nobody. */
async function within(hindrances: Hindrances): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(resolve, limitMs, [`the database has not answered within ${limitMs / 1000} seconds`]);
  });
  try {
    return await Promise.race([hindrances(), limit]);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    clearTimeout(timer);
  }
}
