import type { Language } from "../../../core/texts.ts";
import type { Decision, DecisionState } from "../findings.ts";

const OUTCOMES: Readonly<Record<Language, Readonly<Record<DecisionState, string>>>> = {
  sv: {
    decided: "Uppfattat som beslut",
    proposed: "Förslag",
    rejected: "Avslaget",
    postponed: "Bordlagt",
    referredBack: "Återremitterat",
  },
  en: {
    decided: "Understood as decided",
    proposed: "Proposed",
    rejected: "Rejected",
    postponed: "Postponed",
    referredBack: "Referred back",
  },
};

/** "Uppfattat som beslut: att mötet hålls den 8 december." */
export function told({ state, text }: Decision, language: Language): string {
  return `${OUTCOMES[language][state]}: ${text.replace(/[.!…\s]+$/u, "")}.`;
}
