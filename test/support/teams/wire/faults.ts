import type { Reaction, Request } from "./server.ts";

/**
 * How a send goes wrong: "serverError" and "busy" refuse it, "hang" never answers, and "lost" does what was asked
 * but loses the answer, so that the sender cannot know.
 */
export type Fault =
  | { readonly kind: "serverError" }
  | { readonly kind: "busy"; readonly retryAfterSeconds: number }
  | { readonly kind: "hang" }
  | { readonly kind: "lost" };

/** What is going to go wrong, in order; only what changes something does. */
export class Faults {
  readonly #waiting: Fault[] = [];

  add(fault: Fault, times: number): void {
    this.#waiting.push(...Array<Fault>(times).fill(fault));
  }

  /** The reaction in place of the right one, if this request is one of those that go wrong. */
  async meet(request: Request, proceed: () => Reaction): Promise<Reaction> {
    const fault = request.method === "GET" ? undefined : this.#waiting.shift();
    switch (fault?.kind) {
      case "serverError":
        return refusal(500, "ServiceError", "Unknown");
      case "busy":
        return {
          ...refusal(429, "Throttled", "Too many requests"),
          headers: { "retry-after": String(fault.retryAfterSeconds) },
        };
      case "hang":
        return "hang";
      case "lost":
        proceed();
        return "drop";
      default:
        return proceed();
    }
  }
}

/** An error as the Bot Connector service words it. */
export function refusal(status: number, code: string, message: string) {
  return { status, body: { error: { code, message } } };
}
