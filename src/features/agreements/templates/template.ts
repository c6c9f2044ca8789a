import { z } from "zod";
import { languages } from "../../../core/texts.ts";

export const kinds = ["letterOfIntent", "compact", "publicCivilPartnership", "actionPlan"] as const;
const factKinds = ["text", "date", "money", "party", "role"] as const;

const line = z.string().trim().min(1).max(300);
const name = z.string().regex(/^[a-z][A-Za-z]*$/u);

const fact = z.object({ name, label: line, kind: z.enum(factKinds) });

const section = z.object({
  key: name,
  heading: line,
  /** What to write and what to think of; it is no part of the agreement. */
  guidance: z.string().min(1),
  /** Begins the section, with {{name}} where a fact stands. */
  text: z.string().min(1),
  facts: z.array(fact).readonly(),
});

/** What a draft of a kind begins with. */
export const templateSchema = z
  .object({
    id: line,
    /** Rises with each change: a draft keeps the version that it began with. */
    version: z.int().min(1),
    kind: z.enum(kinds),
    language: z.enum(languages),
    title: line,
    sections: z.array(section).min(1).readonly(),
    /** Words that are pointed out in a draft of this kind. */
    warnings: z.array(line).readonly(),
  })
  .superRefine(({ sections }, context) => {
    for (const fault of faultsOf(sections)) context.addIssue({ code: "custom", message: fault, path: ["sections"] });
  });

export type Template = z.infer<typeof templateSchema>;

/** A section's key stands once, and each of its facts has its place in its text. */
function faultsOf(sections: readonly z.infer<typeof section>[]): string[] {
  const keys = sections.map(({ key }) => key);
  const twice = keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `two sections "${key}"`);
  const places = sections.flatMap(({ key, text, facts }) => {
    const [placed, named] = [placesIn(text), new Set(facts.map(({ name }) => name))];
    const homeless = [...named].filter((one) => !placed.has(one)).map((one) => `"${one}" has no place in "${key}"`);
    return [
      ...homeless,
      ...[...placed].filter((one) => !named.has(one)).map((one) => `"${one}" is no fact of "${key}"`),
    ];
  });
  return [...twice, ...places];
}

/** The names in a text's places for facts. */
export function placesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\{\{([^{}]*)\}\}/gu)].map(([, found = ""]) => found.trim()));
}
