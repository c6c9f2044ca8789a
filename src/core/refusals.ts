import type { z } from "zod";
import type { Command } from "./command.ts";
import { type FieldSpec, fieldsOf, wordsOf } from "./field.ts";
import { texts } from "./sayings.ts";
import type { Language } from "./texts.ts";

/** Of which fields a rule wants one, whichever: `params: { oneOf: ["person", "due"] }`. */
export function oneOfIn(issue: z.core.$ZodIssue): readonly string[] {
  const oneOf: unknown = issue.code === "custom" ? issue.params?.["oneOf"] : undefined;
  return Array.isArray(oneOf) ? oneOf.map(String) : [];
}

/** Words for what the schema refused, by field. Empty fields get none: the form asks for them anyway. */
export function errorsOf(
  command: Command,
  issues: readonly z.core.$ZodIssue[],
  input: Readonly<Record<string, unknown>>,
  language: Language,
): Readonly<Record<string, string>> {
  const specs = new Map(fieldsOf(command).map((spec) => [spec.name, spec]));
  const errors = issues.flatMap((issue) => {
    const name = String(issue.path[0]);
    const spec = specs.get(name);
    // A rule across fields ("a reason, where the answer is an objection") speaks of a field that may be empty.
    if (!spec || (input[name] === undefined && issue.code !== "custom")) return [];
    const choice = oneOfIn(issue).map((one) => wordsOf(command, one, language).label);
    const { hint } = wordsOf(command, name, language);
    return [[name, choice.length > 0 ? texts[language].oneOf(choice) : sentence(issue, spec, language, hint)]];
  });
  return Object.fromEntries(errors);
}

function sentence(issue: z.core.$ZodIssue, spec: FieldSpec, language: Language, hint: string | undefined): string {
  const say = texts[language];
  if (spec.kind === "number" && issue.code === "too_small") return say.tooLow(String(issue.minimum));
  if (spec.kind === "number" && issue.code === "too_big") return say.tooHigh(String(issue.maximum));
  if (issue.code === "too_big" && spec.max) return say.tooLong(spec.max);
  if (issue.code === "too_small" || issue.code === "custom") return say.required;
  if (spec.kind === "date") return say.unreadableDate;
  if (spec.kind === "party") return say.unknownParty;
  if (spec.kind === "person") return say.unknownPerson;
  if (spec.options) return say.chooseOne;
  return hint ? `${say.unreadable} ${hint}` : say.unreadable;
}
