import type { Findings } from "../../core/findings.ts";
import { type Model, ModelError, type ModelQuestion } from "../../core/ports/model.ts";
import { mergeFindings } from "../../language/summary/merge.ts";
import { verify } from "../../language/summary/verify.ts";
import { weigh } from "../../language/summary/weigh.ts";
import { type Asking, askModel } from "./ask.ts";
import { type ModelSettings as CallSettings, type Form, makeCall } from "./client.ts";
import { type Letter, type Mail, write } from "./letters.ts";
import { openMeter } from "./meter.ts";
import { halvesOf, partsOf, partTokens, sizeOfAll } from "./parts.ts";
import { overhead, promptFor } from "./prompt.ts";
import { findingsIn } from "./read.ts";
import { answerTokens, estimate } from "./tokens.ts";

export interface ModelSettings extends CallSettings {
  /** How long all of it may take. */
  readonly deadlineMs?: number;
}

const usualDeadlineMs = 180_000;
const mostParts = 40;
const atOnce = 3;

/** A server that speaks as OpenAI's does. It gets no names, numbers or addresses of people, and no tools. */
export function connectModel({ deadlineMs = usualDeadlineMs, ...settings }: ModelSettings): Model {
  const call = makeCall(settings);
  const form: { first: Form } = { first: "schema" };
  return {
    engine: { name: settings.model, host: new URL(settings.baseUrl).host },
    async find(question) {
      const deadline = AbortSignal.timeout(deadlineMs);
      const signal = AbortSignal.any([question.signal, deadline]);
      const meter = openMeter(question.reserve);
      try {
        const findings = await findIn(question, { call, signal, meter, form });
        return { findings, tokens: meter.tokens };
      } catch (error) {
        if (question.signal.aborted) throw new ModelError("slow", meter.tokens, question.signal.reason);
        if (deadline.aborted) throw new ModelError("slow", meter.tokens);
        const { why, cause } = error instanceof ModelError ? error : { why: "unreadable" as const, cause: error };
        throw new ModelError(why, meter.tokens, cause);
      }
    },
  };
}

async function findIn(question: ModelQuestion, asking: Asking): Promise<Findings> {
  const { conversation, rules, read } = question;
  const signs = conversation.messages.reduce((sum, { text }) => sum + text.length, 0);
  if (estimate(signs) > mostParts * partTokens) throw new ModelError("tooLong");
  const mail = await write(question);
  const begins = new Set(rules.topics.flatMap(({ messages }) => messages[0] ?? []));
  const parts = partsOf(mail.letters, begins);
  if (parts.length === 0) return rules;
  if (parts.length > mostParts) throw new ModelError("tooLong");
  await asking.meter.setAside(costOf(parts));
  const found: Findings[][] = parts.map(() => []);
  let [next, done] = [0, 0];
  const stop = new AbortController();
  const signal = AbortSignal.any([asking.signal, stop.signal]);
  read(0, parts.length);
  const work = async () => {
    while (next < parts.length) {
      const place = next++;
      found[place] = await findInPart(question, { ...asking, signal }, mail, parts[place] ?? []);
      done += 1;
      read(done, parts.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(atOnce, parts.length) }, work));
  } finally {
    stop.abort();
  }
  const merged = mergeFindings(found.flat(), rules);
  return merged.topics.length > 0 ? merged : { ...merged, topics: rules.topics };
}

function costOf(parts: readonly (readonly Letter[])[]): number {
  return parts.reduce((sum, letters) => sum + sizeOfAll(letters) + estimate(overhead) + answerTokens, 0);
}

async function findInPart(
  question: ModelQuestion,
  asking: Asking,
  mail: Mail,
  letters: readonly Letter[],
): Promise<Findings[]> {
  const { conversation, context, rules } = question;
  const { language } = rules;
  try {
    const answer = await askModel(asking, promptFor(letters, language, mail.chairs));
    const said = findingsIn(answer, { letters, disguise: mail.disguise, context, language });
    return [verify(weigh(said, conversation.messages, context, rules), conversation.messages, context)];
  } catch (error) {
    // Less to tell of makes a shorter answer.
    const halves = error instanceof ModelError && error.why === "cutOff" ? halvesOf(letters) : undefined;
    if (!halves) throw error;
    const found: Findings[] = [];
    for (const half of halves) found.push(...(await findInPart(question, asking, mail, half)));
    return found;
  }
}
