import type { Agreement } from "./agreement.ts";

/** All that is known of an agreement as plain data, with its whole history, for whoever keeps or moves it. */
export function jsonOf(
  agreement: Agreement,
  history: readonly object[],
  text: (clause: Agreement["clauses"][number]) => string,
) {
  const { clauses, createdById: _, ...rest } = agreement;
  const sections = clauses.map((clause) => ({ ...clause, filled: text(clause) }));
  return `${JSON.stringify({ format: "samsprak.agreement", formatVersion: 1, ...rest, clauses: sections, history }, null, 2)}\n`;
}
