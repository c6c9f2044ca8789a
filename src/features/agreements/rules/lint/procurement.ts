import type { Both } from "../../../../core/texts.ts";
import { type Finding, findAll } from "./hint.ts";

/** What to speak of in the place of a word that belongs to a purchase. */
export type Preferred = "parties" | "joint" | "contribution" | "efforts" | "dialogue";

const ends = "(?:e|en|ens|es|na|nas)";
const unit = "(?:plats|timme|deltagare|dygn|dag|vecka|månad|barn|ungdom|person|besök|tillfälle)";
const award = String.raw`(?<!(?:vinn|vann|vunn|dela|få)\p{L}*\s+(?:\p{L}+\s+){0,2})`;

const patterns: Both<readonly (readonly [Preferred, string])[]> = {
  sv: [
    ["parties", `(?:beställar|utförar|uppdragstagar|köpar|säljar)${ends}`],
    ["parties", "(?:under|tjänste)?leverantör(?:en|er|erna)?s?"],
    ["joint", "köp(?:et|ets|en|a|as|er|te|t|s)?"],
    ["contribution", String.raw`ersättning(?:en|ar|arna|s)?\s+(?:\p{L}+\s+){0,3}?(?:per|för varje)\s+${unit}`],
    ["contribution", `(?:tim|plats|dygns)ersättning(?:en|ar|arna|s)?`],
    ["contribution", `${award}(?:tim|styck|tak)?pris(?:et|er|erna)?s?`],
    ["efforts", "avrop(?:et|en|a|ar|as|ade|at)?s?"],
    ["efforts", `anbud(?:et|en)?s?|anbudsgivar${ends}`],
    ["dialogue", String.raw`(?<!(?:den|de|min|vår)\s+)vite(?:t|n)?s?|vitesbelopp(?:et|en)?s?`],
  ],
  en: [
    ["parties", "(?:purchaser|contractor|subcontractor|supplier|service provider)(?:s|'s|’s)?"],
    ["joint", "purchas(?:e|es|ed|ing)"],
    [
      "contribution",
      String.raw`(?:payment|compensation|fee)s?\s+(?:\p{L}+\s+){0,3}?(?:per|for each)\s+(?:place|hour|participant|day|week|person|visit)`,
    ],
    ["contribution", "(?:prices?|priced|pricing)"],
    ["efforts", "(?:call-offs?|calls? off)"],
    ["efforts", "tender(?:s|ed|er|ers|ing)?"],
    ["dialogue", "(?:penalty|penalties|liquidated damages)"],
  ],
};

/** Whole words only: "köpet" and never "Köpenhamn". Both languages are looked for, since drafts mix them. */
const compiled = Object.values(patterns)
  .flat()
  .map(
    ([preferred, words]) =>
      [preferred, new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${words})(?![\p{L}\p{N}])`, "giu")] as const,
  );

/** A group's own words, with the endings that Swedish and English words take, where nothing was found already. */
export function findListed(text: string, words: readonly string[], found: readonly Finding[]): readonly Finding[] {
  const known = words.map((word) => word.trim().replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")).filter((word) => word !== "");
  if (known.length === 0) return [];
  const endings = "(?:s|n|t|en|et|na|er|ar|or|erna|arna|orna)?s?";
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${known.join("|")})${endings}(?![\p{L}\p{N}])`, "giu");
  return findAll(text, pattern).filter(({ span }) => !found.some((other) => overlaps(span, other.span)));
}

function overlaps(one: Finding["span"], other: Finding["span"]): boolean {
  return one !== undefined && other !== undefined && one.start < other.end && other.start < one.end;
}

export function findProcurement(text: string): readonly (Finding & { readonly preferred: Preferred })[] {
  return compiled
    .flatMap(([preferred, pattern]) => findAll(text, pattern).map((finding) => ({ ...finding, preferred })))
    .toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
