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

export function missingIn({ facts }: Pick<Clause, "facts">): readonly Fact[] {
  return facts.filter(({ value }) => value === undefined);
}
