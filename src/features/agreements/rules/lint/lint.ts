import type { Language } from "../../../../core/texts.ts";
import { listOf } from "../../../../language/format/lists.ts";
import { findDateFaults, findOtherTerm } from "./dates.ts";
import type { Finding, Hint, LintedClause, LintedDraft, LintRule } from "./hint.ts";
import { findNumbers, findPersons } from "./people.ts";
import { findListed, findProcurement } from "./procurement.ts";
import { partiesWithoutRow } from "./resources.ts";
import { findSilentRenewal, findVagueDuties, saysHowDisputesAreSolved, saysHowToLeave } from "./wording.ts";
import { en } from "./words.en.ts";
import { sv } from "./words.sv.ts";

const words = { sv, en };

/** What may be worth another look in a draft, said in `language`: clause by clause, then what is about all of it. */
export function lint(draft: LintedDraft, language: Language): readonly Hint[] {
  const dates = datesOf(draft, language);
  const clauses = draft.clauses.flatMap((clause) => [
    ...wordsOf(clause, draft, language),
    ...peopleOf(clause, draft, language),
    ...dates.filter((hint) => hint.clause === clause.key),
    ...factsOf(clause, language),
  ]);
  return [...clauses, ...wholeOf(draft, language)];
}

type Said = Pick<Hint, "what" | "why" | "instead">;

function hint(rule: LintRule, clause: string | undefined, { span, words: found }: Finding, said: Said): Hint {
  return { rule, clause, span, words: found, ...said };
}

/** Where nothing is promised, nothing can be vague. */
const withoutDuties: readonly string[] = [
  "background",
  "vision",
  "purpose",
  "commonValues",
  "principles",
  "definitions",
];

function wordsOf({ key, text }: LintedClause, { kind, warnings = [] }: LintedDraft, language: Language): Hint[] {
  const { procurement, warningWord, silentRenewal, vagueDuty } = words[language];
  const bought = findProcurement(text);
  const promises = kind !== "letterOfIntent" && !withoutDuties.includes(key);
  return [
    ...bought.map(({ preferred, ...found }) => {
      const { what, why, instead } = procurement;
      return hint("procurement", key, found, { what: what(found.words), why, instead: instead(preferred) });
    }),
    ...findListed(text, warnings, bought).map((found) =>
      hint("warningWord", key, found, { ...warningWord, what: warningWord.what(found.words) }),
    ),
    ...findSilentRenewal(text).map((found) =>
      hint("silentRenewal", key, found, { ...silentRenewal, what: silentRenewal.what(found.words) }),
    ),
    ...(promises ? findVagueDuties(text) : []).map((found) =>
      hint("vagueDuty", key, found, { ...vagueDuty, what: vagueDuty.what(found.words) }),
    ),
  ];
}

function peopleOf({ key, text }: LintedClause, { parties }: LintedDraft, language: Language): Hint[] {
  const { personalData } = words[language];
  const found = [...findNumbers(text), ...(key === "targetGroup" ? findPersons(text, parties) : [])];
  const { why, instead } = personalData;
  return found.map((one) => hint("personalData", key, one, { what: personalData[one.kind], why, instead }));
}

function datesOf(draft: LintedDraft, language: Language): Hint[] {
  const { dates } = words[language];
  return [...findDateFaults(draft), ...findOtherTerm(draft)].map(({ clause, fault, ...found }) =>
    hint("dates", clause, found, { what: dates[fault](found.words), why: dates.why, instead: dates.instead }),
  );
}

function factsOf({ key, facts }: LintedClause, language: Language): Hint[] {
  const { missingFact } = words[language];
  return facts
    .filter(({ value }) => value === undefined || value.trim() === "")
    .map(({ label }) => hint("missingFact", key, { words: label }, { ...missingFact, what: missingFact.what(label) }));
}

/** A partnership binds, so that it must say how it ends and what happens when the parties disagree. */
function wholeOf(draft: LintedDraft, language: Language): Hint[] {
  const { noTermination, noDispute, moneyWithoutRow } = words[language];
  const all = draft.clauses.map(({ heading, text }) => (text.trim() === "" ? "" : `${heading}\n${text}`)).join("\n");
  const binds = draft.kind === "publicCivilPartnership";
  const without = listOf(partiesWithoutRow(draft), language);
  const nowhere = { words: "" };
  return [
    ...(without
      ? [hint("moneyWithoutRow", "resources", nowhere, { ...moneyWithoutRow, what: moneyWithoutRow.what(without) })]
      : []),
    ...(binds && !saysHowToLeave(all) ? [hint("noTermination", undefined, nowhere, noTermination)] : []),
    ...(binds && !saysHowDisputesAreSolved(all) ? [hint("noDispute", undefined, nowhere, noDispute)] : []),
  ];
}
