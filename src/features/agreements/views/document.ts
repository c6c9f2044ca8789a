import type { Document, Part, Text } from "../../../core/document.ts";
import type { Language } from "../../../core/texts.ts";
import { longDate } from "../../../language/format/dates.ts";
import type { Agreement, Clause } from "../rules/agreement.ts";
import { partsOf } from "../rules/layout.ts";
import { isOpen } from "../rules/outlook.ts";
import { texts } from "../texts.ts";
import { headingOf, textOf } from "./wording.ts";

/** A clause's heading and its text; `link` leads to the clause's own page. */
export function clauseParts(clause: Clause, agreement: Agreement, link?: Text): readonly Part[] {
  const heading = headingOf(clause, agreement.language);
  return [
    { kind: "heading", level: 1, text: heading, id: `p${clause.position}` },
    ...partsOf([{ text: textOf(clause, agreement) }]),
    ...(link ? [{ kind: "note", text: link } as const] : []),
  ];
}

export function headOf(agreement: Agreement, sender: string, language: Language): Document["head"] {
  const say = texts[language];
  return {
    sender,
    kind: `${say.kinds[agreement.kind]} – ${say.states[agreement.state].toLowerCase()}`,
    date: longDate(agreement.createdOn, language),
    ...(agreement.registrationNumber && { registration: agreement.registrationNumber }),
  };
}

/** What nobody may miss: undefined once the text is settled. */
export function bannerOf({ state, version }: Pick<Agreement, "state" | "version">, language: Language) {
  if (state === "finalProposal") return texts[language].finalBanner;
  return isOpen(state) ? texts[language].banner(version) : undefined;
}
