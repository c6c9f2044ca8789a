import type { Part } from "../../../core/document.ts";
import type { Look } from "../../../core/turn.ts";
import { type Agreement, signing } from "../rules/agreement.ts";
import { missingIn } from "../rules/filled.ts";
import type { Hint, LintedDraft } from "../rules/lint/hint.ts";
import { lint } from "../rules/lint/lint.ts";
import { templates } from "../templates/templates.ts";
import { texts } from "../texts.ts";
import { textOf } from "./wording.ts";

/** What may be worth another look in a draft. */
export function hintsOf(
  agreement: Agreement,
  { now, group, language: spoken }: Pick<Look, "now" | "group" | "language">,
): readonly Hint[] {
  const { kind, language, startsOn: start, endsOn: end } = agreement;
  const draft: LintedDraft = {
    ...{ kind, language, start, end, now, zone: group.zone },
    clauses: agreement.clauses.map((clause) => ({
      ...{ key: clause.key, heading: clause.heading, text: textOf(clause, agreement) },
      // Only those that the text has a place for.
      facts: missingIn(clause),
    })),
    warnings: agreement.warnings ?? templates.find((one) => one.kind === kind && one.language === language)?.warnings,
    parties: signing(agreement).map(({ name }) => name),
  };
  return lint(draft, spoken);
}

function hintLine({ what, why, instead }: Hint, language: Look["language"]): string {
  return texts[language].assessment.hint(what, why, instead);
}

export function hintParts(hints: readonly Hint[], most: number, language: Look["language"]): readonly Part[] {
  const { assessment: say } = texts[language];
  if (hints.length === 0) return [];
  const items = hints.slice(0, most).map((hint) => hintLine(hint, language));
  const left = hints.length - items.length;
  return [
    { kind: "heading", level: 1, text: say.hints },
    { kind: "note", text: say.hintsNote },
    { kind: "list", items: left > 0 ? [...items, say.moreHints(left)] : items },
  ];
}
