import type { Findings, SummaryContext } from "../../core/findings.ts";
import type { Message } from "./message.ts";
import { summarize } from "./summarize.ts";

/** In a module of its own, so that it can run in a thread of its own: what goes in and comes out can be copied. */
export function summariseByRules([messages, context]: readonly [readonly Message[], SummaryContext]): Findings {
  return summarize(messages, context);
}
