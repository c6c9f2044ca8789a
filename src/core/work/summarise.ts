import type { Conversation } from "../conversation.ts";
import type { Findings, SummaryContext } from "../findings.ts";
import type { Summary } from "../ports/model.ts";
import type { Apart } from "./apart.ts";
import type { WorkTools } from "./work.ts";

/** What the rules of our own read: the messages and what is known about the group. */
export type RulesInput = readonly [messages: Conversation["messages"], context: SummaryContext];

/** What summaries are made with. */
export interface Engines {
  readonly rules: Apart<RulesInput, Findings>;
}

const own = { name: "Samspråk" };

/** By rules of our own, in a thread of their own. */
export async function summarise(
  engines: Engines,
  asked: Pick<WorkTools, "apart">,
  conversation: Conversation,
  context: SummaryContext,
): Promise<Summary> {
  const findings = await asked.apart(engines.rules, [conversation.messages, context]);
  return { findings, engine: own };
}
