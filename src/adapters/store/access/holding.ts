import { createHash } from "node:crypto";

/** As Postgres makes it too: encode(sha256(…), 'hex'). */
export function digestOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

export interface AccessTools {
  readonly now: () => Date;
  /** Random text that cannot be guessed. */
  readonly secret: () => string;
  readonly id: () => string;
}
