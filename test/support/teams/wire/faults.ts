import type { Reaction, Request } from "./server.ts";

/**
 * How a send goes wrong: "serverError" and "busy" refuse it, "hang" never answers, "garbage" answers with a page that is
 * none of the service's, and "lost" does what was asked but loses the answer, so that the sender cannot know.
 */
export type Fault =
  | { readonly kind: "serverError" }
  | { readonly kind: "busy"; readonly retryAfterSeconds: number }
  | { readonly kind: "hang" }
  | { readonly kind: "garbage" }
  | { readonly kind: "lost" };

/** What is going to go wrong, in order, of what changes something; and how everything goes wrong until further notice. */
export class Faults {
  readonly #waiting: Fault[] = [];
  standing: Fault | undefined;

  add(fault: Fault, times: number): void {
    this.#waiting.push(...Array<Fault>(times).fill(fault));
  }

  /** The reaction in place of the right one, if this request is one of those that go wrong. */
  async meet(request: Request, proceed: () => Reaction): Promise<Reaction> {
    const next = request.method === "GET" ? undefined : this.#waiting.shift();
    const fault = next ?? this.standing;
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
      case "garbage":
        return { status: 200, body: "<html><body>Service unavailable</body></html>" };
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
