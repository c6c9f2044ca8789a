export interface Meant {
  readonly number: string | undefined;
  readonly clause: string | undefined;
}

/** "1 § 5", "1/2026 § 5" and "1 5"; "ser § 6 ut så här?", "ser § 6 ut så här i utkast 3?". */
export function meantBy(question: string): Meant {
  const clause = /§\s*(?<clause>\d{1,3})/u.exec(question);
  const rest = clause ? question.replace(clause[0], " ") : question;
  const [number, second] = Array.from(rest.matchAll(/\d{1,6}(?:\/\d{4})?/gu), ([found]) => found);
  return { number, clause: clause?.groups?.["clause"] ?? second };
}
