/**
 * How a call can go wrong:
 * - unavailable: 503, and nothing has happened
 * - hang: no answer ever, and nothing has happened
 * - garbage: 200 with a body that is not JSON, and nothing has happened
 * - lost: the work is done, but the connection breaks before the answer
 * - error: Slack answers with this error code
 * - retryAfter: 429, with that many seconds to wait
 * - delay: the work is done at once, the answer comes that many milliseconds later
 */
export type Fault =
  | "unavailable"
  | "hang"
  | "garbage"
  | "lost"
  | { error: string }
  | { retryAfter: number }
  | { delay: number };

/** The faults that wait for calls, by method, and the one that all other calls meet. */
export class ApiFaults {
  #waiting: { method: string; fault: Fault }[] = [];
  standing: Fault | undefined;

  add(method: string, fault: Fault, times: number): void {
    for (let i = 0; i < times; i += 1) this.#waiting.push({ method, fault });
  }

  take(method: string): Fault | undefined {
    const at = this.#waiting.findIndex((one) => one.method === method);
    return at === -1 ? this.standing : this.#waiting.splice(at, 1)[0]?.fault;
  }
}
