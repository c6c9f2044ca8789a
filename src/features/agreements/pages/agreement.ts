import type { Part, Text } from "../../../core/document.ts";
import { readNumber } from "../../../core/number.ts";
import { numberInPath, type Page, pathTo } from "../../../core/page.ts";
import type { Look, View } from "../../../core/turn.ts";
import { type Agreement, signing } from "../rules/agreement.ts";
import { awaitedOf } from "../rules/consultation.ts";
import { isOpen } from "../rules/outlook.ts";
import { isRevised } from "../rules/standing.ts";
import { findAgreement } from "../store/agreements.ts";
import { findComments } from "../store/comments.ts";
import { texts } from "../texts.ts";
import { factsOf, partyLine } from "../views/agreement.ts";
import { commentLine } from "../views/clause.ts";
import { bannerOf, clauseParts, headOf } from "../views/document.ts";
import { hintParts, hintsOf } from "../views/hints.ts";
import { stepButtons } from "../views/steps.ts";
import { calledOf, numberOf } from "../views/wording.ts";

const mostHints = 12;

export async function agreementAt(view: Look, segment: string | undefined): Promise<Agreement | undefined> {
  const number = numberInPath.read(segment);
  return number === undefined ? undefined : await findAgreement(view, readNumber(number));
}

export function pathOf({ group, language }: Pick<View, "group" | "language">, agreement: Agreement, ...rest: string[]) {
  return pathTo(group, "utkast", numberInPath.write(numberOf(agreement, language)), ...rest);
}

/** The whole text, with a way to each clause's own page. */
export async function agreementPage(view: View, agreement: Agreement): Promise<Page> {
  const { group, language } = view;
  const say = texts[language];
  const link = (position: number): Text => [
    { text: say.buttons.open(say.paragraph(position)), to: pathOf(view, agreement, String(position)) },
  ];
  return {
    document: {
      title: `${calledOf(agreement, language)}: ${agreement.title}`,
      language,
      head: headOf(agreement, group.name, language),
      ...(bannerOf(agreement, language) && { banner: bannerOf(agreement, language) }),
      parts: [
        { kind: "facts", facts: factsOf(agreement, language) },
        ...partiesOf(agreement, language),
        ...agreement.clauses.flatMap((clause) => clauseParts(clause, agreement, link(clause.position))),
        ...(await answersTo(view, agreement)),
        ...(isOpen(agreement.state) ? hintParts(hintsOnAll(view, agreement), mostHints, language) : []),
        ...leadsOn(view, agreement),
      ],
    },
    above: [{ label: say.pages.agreements, to: pathTo(group, "utkast") }],
    buttons: stepButtons(agreement, view, language),
  };
}

/** What those who were consulted say of the whole text, and who has not answered. */
async function answersTo(view: View, agreement: Agreement): Promise<readonly Part[]> {
  const { language } = view;
  const { keeping: say } = texts[language];
  const responses = await findComments(view, { agreementId: agreement.id, kind: "response" });
  const awaited = agreement.state === "inConsultation" ? awaitedOf(agreement.consultees, responses) : [];
  const whole = responses.filter(({ clauseId }) => clauseId === undefined);
  const parts: readonly Part[] = [
    ...(awaited.length > 0 ? [{ kind: "facts", facts: [[say.awaited, awaited.join(", ")]] } as const] : []),
    ...(whole.length > 0 ? [{ kind: "list", items: whole.map((one) => commentLine(one, language)) } as const] : []),
  ];
  return parts.length > 0 ? [{ kind: "heading", level: 1, text: say.onWhole }, ...parts] : [];
}

function partiesOf(agreement: Agreement, language: View["language"]): readonly Part[] {
  const others = agreement.parties.filter(({ kind }) => kind === "adherent");
  const items = [...signing(agreement), ...others].map((party) => partyLine(party, agreement, language));
  return [
    { kind: "heading", level: 1, text: texts[language].pages.parties },
    { kind: "list", items },
  ];
}

function leadsOn(view: View, agreement: Agreement): readonly Part[] {
  const say = texts[view.language].pages;
  return [
    { kind: "heading", level: 1, text: say.history },
    {
      kind: "list",
      items: [
        ...(isRevised(agreement) ? [[{ text: say.inForce, to: pathOf(view, agreement, "gallande") }]] : []),
        [{ text: say.history, to: pathOf(view, agreement, "historik") }],
        ...(agreement.kind === "publicCivilPartnership"
          ? [[{ text: texts[view.language].assessment.page, to: pathOf(view, agreement, "provning") }]]
          : []),
        [{ text: say.compare, to: pathOf(view, agreement, "jamfor") }],
      ],
    },
  ];
}

/** What is missing is counted above, and stands in the text. */
function hintsOnAll(view: View, agreement: Agreement) {
  return hintsOf(agreement, view).filter(({ rule }) => rule !== "missingFact");
}
