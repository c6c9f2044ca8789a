import type { Clause, Fact } from "./agreement.ts";

const place = /\{\{\s*([\p{L}\p{N}_.-]+)\s*\}\}/gu;

/** A clause as people read it: with its facts in their places, and "missing" where one has not been given. */
export function filled({ text, facts }: Pick<Clause, "text" | "facts">, missing: (label: string) => string): string {
  const known = new Map(facts.map((fact) => [fact.name, fact]));
  return text.replace(place, (all, name: string) => {
    const fact = known.get(name);
    return fact ? (fact.value ?? missing(fact.label)) : all;
  });
}

/** The facts that the text asks for and that have not been given. */
export function missingIn({ text, facts }: Pick<Clause, "text" | "facts">): readonly Fact[] {
  const asked = new Set(Array.from(text.matchAll(place), ([, name]) => name));
  return facts.filter(({ name, value }) => value === undefined && asked.has(name));
}
