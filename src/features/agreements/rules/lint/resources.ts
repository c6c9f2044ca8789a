import type { LintedDraft } from "./hint.ts";

const money = /(?<![\p{L}\p{N}])\d[\d\s.,]{0,20}(?:kr(?:onor)?|tkr|mnkr|sek|euro|eur)(?![\p{L}\p{N}])/iu;

/** The parties that no line tells the contribution of, where money is spoken of. */
export function partiesWithoutRow({ clauses, parties }: LintedDraft): readonly string[] {
  const resources = clauses.find(({ key }) => key === "resources");
  if (!resources || !money.test(resources.text)) return [];
  const lines = resources.text
    .toLowerCase()
    .split("\n")
    .filter((line) => /^\s*(?:[-•*]|\d+[.)])\s/u.test(line));
  return parties.filter((name) => !lines.some((line) => line.includes(name.toLowerCase())));
}
