import type { Json } from "../model.ts";
import type { Problem } from "../validate/rules.ts";

/** Slack's way to say no: HTTP 200, ok: false and a code. */
export class Refusal extends Error {
  readonly code: string;
  readonly extra: Json;

  constructor(code: string, extra: Json = {}) {
    super(code);
    this.code = code;
    this.extra = extra;
  }
}

const withPointers = (problems: Problem[]): string[] =>
  problems.map(({ message, pointer }) => `${message} [json-pointer:${pointer}]`);

/** How the chat methods report what is wrong with blocks. */
export function refusedMessage(error: string, problems: Problem[]): Refusal {
  if (problems.length === 0) return new Refusal(error);
  const errors = withPointers(problems);
  return new Refusal(error, { errors, response_metadata: { messages: errors.map((line) => `[ERROR] ${line}`) } });
}

/** How the views methods report what is wrong with a view. */
export function refusedView(problems: Problem[]): Refusal {
  const messages = withPointers(problems).map((line) => `[ERROR] ${line}`);
  return new Refusal("invalid_arguments", { response_metadata: { messages } });
}
