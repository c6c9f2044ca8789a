import type { Agreement } from "./agreement.ts";

/** What is told of an agreement besides its text, oldest first. */
export interface Told {
  readonly history: readonly object[];
  /** What was proposed, also where it was declined. */
  readonly changes: readonly object[];
  readonly comments: readonly object[];
  readonly assessment: readonly object[];
}

/** All that is known of an agreement as plain data, for whoever keeps or moves it. */
export function jsonOf(agreement: Agreement, told: Told, text: (clause: Agreement["clauses"][number]) => string) {
  const { clauses, createdById: _, ...rest } = agreement;
  const sections = clauses.map((clause) => ({ ...clause, filled: text(clause) }));
  return `${JSON.stringify({ format: "samsprak.agreement", formatVersion: 2, ...rest, clauses: sections, ...told }, null, 2)}\n`;
}
