import type { Conversation } from "../conversation.ts";
import type { Findings, Participant, SummaryContext } from "../findings.ts";
import type { Group } from "../group.ts";
import type { DoorLog } from "../ports/door.ts";
import { type Engine, type Failure, type Model, ModelError, type ModelUse, type Summary } from "../ports/model.ts";
import { both } from "../texts.ts";
import type { Apart } from "./apart.ts";
import { summaryTexts as texts } from "./summaryTexts.ts";
import type { WorkTools } from "./work.ts";

/** What the rules of our own read: the messages and what is known about the group. */
export type RulesInput = readonly [messages: Conversation["messages"], context: SummaryContext];

/** What summaries are made with. */
export interface Engines {
  readonly rules: Apart<RulesInput, Findings>;
  /** Where the operator has set one up. */
  readonly outside?: Outside;
}

/** A model, and what is kept of how it is used. */
export interface Outside {
  readonly model: Model;
  readonly use: ModelUse;
  readonly log: Pick<DoorLog, "info" | "warn">;
  /** Told of each time that it was asked, where someone counts. */
  readonly noted?: NoteModel | undefined;
}

/** How it went, and what it took in tokens. */
export type NoteModel = (outcome: Failure | "answered" | "stopped", tokens: number) => void;

interface Asked extends Pick<WorkTools, "apart" | "signal" | "progress" | "now"> {
  readonly group: Group;
  /** Where the group lets that model read for it: everyone whose name it is not to see. */
  readonly allows: (engine: Required<Engine>) => Promise<readonly Participant[] | undefined>;
}

const own = { name: "Samspråk" };

/** By the group's model where it has one, else, or where that fails, by rules of our own. */
export async function summarise(
  engines: Engines,
  asked: Asked,
  conversation: Conversation,
  context: SummaryContext,
): Promise<Summary> {
  const rules = await asked.apart(engines.rules, [conversation.messages, context]);
  const { outside } = engines;
  const hidden = outside && (await asked.allows(outside.model.engine));
  if (!outside || !hidden) return { findings: rules, engine: own };
  const { engine } = outside.model;
  try {
    return { findings: await askModel(outside, asked, { conversation, context, rules, hidden }), engine };
  } catch (error) {
    asked.signal.throwIfAborted();
    if (!(error instanceof ModelError)) throw error;
    const { why } = error;
    const isKept = (why === "tooLong" || why === "spent") && error.tokens === 0;
    const say = both(texts, (t) => t.fellBack(engine.host, t.why[why]));
    return { findings: rules, engine: own, fellBack: { ...say, ...(!isKept && { sentTo: engine.host }) } };
  }
}

type Question = Pick<Parameters<Model["find"]>[0], "conversation" | "context" | "rules" | "hidden">;

/** Whatever comes of it, what it cost is counted, and the operator can read how it went; never what was said. */
async function askModel({ model, use, log, noted }: Outside, asked: Asked, question: Question): Promise<Findings> {
  const { group, signal, progress } = asked;
  const begun = asked.now();
  const month = begun.toISOString().slice(0, 7);
  const about = { group: group.id, ...model.engine, messages: question.conversation.messages.length };
  let aside = 0;
  const reserve = async (tokens: number): Promise<boolean> => {
    const isReserved = await use.reserve(group.id, month, tokens);
    if (isReserved) aside += tokens;
    return isReserved;
  };
  const settle = async (tokens: number, outcome: Parameters<NoteModel>[0]) => {
    noted?.(outcome, tokens);
    if (tokens !== aside) await use.settle(group.id, month, tokens - aside);
    const what = { ...about, tokens, outcome, ms: asked.now().getTime() - begun.getTime() };
    if (outcome === "answered") log.info(what, "A model read for a group.");
    else log.warn(what, "A model gave nothing for a group.");
  };
  const read = (parts: number, of: number) => progress(both(texts, (t) => t.partsRead(parts, of)));
  try {
    const found = await model.find({ ...question, reserve, signal, read });
    await settle(found.tokens, "answered");
    return found.findings;
  } catch (error) {
    if (error instanceof ModelError) await settle(error.tokens, signal.aborted ? "stopped" : error.why);
    throw error;
  }
}
