import { setTimeout as delay } from "node:timers/promises";
import { type Failure, ModelError } from "../../core/ports/model.ts";
import { type Answer, readAnswer } from "./answer.ts";
import { type Call, type Form, forms, type Prompt } from "./client.ts";
import { problemOf } from "./failure.ts";
import type { Meter } from "./meter.ts";
import { answerTokens, estimate } from "./tokens.ts";

export interface Asking {
  readonly call: Call;
  readonly signal: AbortSignal;
  readonly meter: Meter;
  /** The strictest form of answer that the server has not refused so far. */
  readonly form: { first: Form };
}

const mostTries = 3;
/** Longer than this nobody waits for a model that is busy. */
const longestWaitMs = 20_000;

/** What the model answers, in the strictest form that it can. Throws ModelError. */
export async function askModel(asking: Asking, prompt: Prompt): Promise<Answer> {
  let last: Failure = "unreadable";
  for (const form of forms.slice(forms.indexOf(asking.form.first))) {
    const got = await askPatiently(asking, prompt, form);
    if (typeof got !== "string") {
      asking.form.first = form;
      return got;
    }
    last = got;
  }
  throw new ModelError(last);
}

/** A failure is given back where another form may help, and thrown where it does not. */
async function askPatiently(asking: Asking, prompt: Prompt, form: Form): Promise<Answer | "unreadable" | "shut"> {
  for (let tried = 1; ; tried++) {
    try {
      return await askOnce(asking, prompt, form);
    } catch (error) {
      asking.signal.throwIfAborted();
      if (error instanceof ModelError) throw error;
      const { why, isForm, retryMs } = problemOf(error);
      if (isForm) return "shut";
      if (retryMs === undefined || retryMs > longestWaitMs || tried >= mostTries) throw new ModelError(why, 0, error);
      await delay(retryMs, undefined, { signal: asking.signal });
    }
  }
}

async function askOnce({ call, signal, meter }: Asking, prompt: Prompt, form: Form): Promise<Answer | "unreadable"> {
  const sent = estimate(prompt.rules.length + prompt.data.length);
  const took = await meter.begin(sent + answerTokens);
  const said = await call(prompt, form, signal).catch((error: unknown) => {
    // It may have read all of it before it was stopped.
    took(signal.aborted ? sent : 0);
    throw error;
  });
  took(said.tokens ?? sent + estimate(said.text.length));
  if (said.refused) throw new ModelError("declined");
  if (said.cutOff) throw new ModelError("cutOff");
  return readAnswer(said.text) ?? "unreadable";
}
