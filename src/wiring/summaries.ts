import type { Apart } from "../core/work/apart.ts";
import { summariseByRules } from "../language/summary/apart.ts";

/** What summaries are made with: rules of our own. */
export const rules = {
  module: import.meta.resolve("../language/summary/apart.ts"),
  name: summariseByRules.name,
  run: summariseByRules,
} satisfies Apart<never, unknown>;
