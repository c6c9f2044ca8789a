/** Ids and timestamps in Slack's form, the same in every run. */
export class Ids {
  #count = 0;
  #lastMicros = 0;

  /** For example U00000000A: a letter for the kind, then capitals and digits. */
  next(kind: string): string {
    this.#count += 1;
    return `${kind}${this.#count.toString(36).toUpperCase().padStart(9, "0")}`;
  }

  /** A message timestamp (seconds.micros), which is also its id: never given twice. */
  ts(nowMs: number): string {
    this.#lastMicros = Math.max(nowMs * 1000, this.#lastMicros + 1);
    const seconds = Math.floor(this.#lastMicros / 1_000_000);
    return `${seconds}.${String(this.#lastMicros % 1_000_000).padStart(6, "0")}`;
  }
}
