import { fold } from "../../../core/words.ts";
import { type Agreement, type Clause, type Fact, factKey } from "./agreement.ts";

/** A text as it was typed: each {{label}} that the clause asks for by its fact's own name; others stand as they are. */
export function named(text: string, facts: readonly Fact[]): string {
  return text.replace(/\{\{([^{}]+)\}\}/gu, (all, typed: string) => {
    const wanted = fold(typed.trim());
    const fact = facts.find(({ label }) => fold(label) === wanted) ?? facts.find(({ name }) => fold(name) === wanted);
    return fact ? `{{${fact.name}}}` : all;
  });
}

/** A fact, and the clause that asks for it. */
export interface Where {
  readonly clause: Clause;
  readonly fact: Fact;
}

export function factsIn({ clauses }: Pick<Agreement, "clauses">): readonly Where[] {
  return clauses.flatMap((clause) => clause.facts.map((fact) => ({ clause, fact })));
}

export interface ReadFact {
  /** More than one: sections have facts of that name. */
  readonly found: readonly Where[];
  readonly value: string | undefined;
}

/** By its name or its label. A label of several words may have been typed without quotes, before what it is to be. */
export function readFact(all: readonly Where[], typed: string, value: string | undefined): ReadFact {
  const found = all.filter((one) => isCalled(one, fold(typed)));
  if (found.length > 0) return { found, value };
  const line = [typed, value].filter(Boolean).join(" ");
  const begun = all.flatMap((one) => {
    const rest = restAfter(one.fact.label, line);
    return rest === undefined ? [] : [{ one, rest }];
  });
  // "Målgruppen på gruppnivå" is not the shorter "Målgruppen".
  const shortest = Math.min(...begun.map(({ rest }) => rest.length));
  const longest = begun.filter(({ rest }) => rest.length === shortest);
  return { found: longest.map(({ one }) => one), value: longest[0]?.rest || undefined };
}

/** "term.start", "start" where no other section has such a fact, or what people read: "Första dagen". */
function isCalled({ clause, fact }: Where, wanted: string): boolean {
  return [factKey(clause, fact), fact.name, fact.label].some((name) => fold(name) === wanted);
}

function restAfter(label: string, line: string): string | undefined {
  const count = label.split(/\s+/u).length;
  const head = new RegExp(`^(?:\\S+\\s+){${count - 1}}\\S+`, "u").exec(line)?.[0];
  if (head === undefined || fold(head.replace(/\s+/gu, " ").replace(/:$/u, "")) !== fold(label)) return undefined;
  return line.slice(head.length).trim();
}

/** The days of the agreement itself that a section may ask for. */
export const termFacts: Readonly<Record<string, "startsOn" | "endsOn">> = {
  "term.start": "startsOn",
  "term.end": "endsOn",
  "validity.start": "startsOn",
  "validity.end": "endsOn",
};
