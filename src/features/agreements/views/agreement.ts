import { type Block, type Button, type Card, cut } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import { defineSubject } from "../../../core/feature.ts";
import type { Look } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { decide } from "../commands/life.ts";
import { compare, show } from "../commands/reading.ts";
import { type Agreement, decisionOf, type Party, standOf } from "../rules/agreement.ts";
import { awaitedOf } from "../rules/consultation.ts";
import { extensionsOf } from "../rules/facts.ts";
import { missingIn } from "../rules/filled.ts";
import { isRevised, termInForce } from "../rules/standing.ts";
import { findAgreement } from "../store/agreements.ts";
import type { Comment } from "../store/comments.ts";
import { texts } from "../texts.ts";
import { commentLine } from "./clause.ts";
import { buttonOf, type Reading, stepButtons } from "./steps.ts";
import { calledOf, headingOf, numberOf, periodOf, recordOf } from "./wording.ts";

/** In the channels from the day that the parties are let in; a draft is shown to those who ask for it. */
export const agreementCard = defineSubject<Agreement>({
  kind: "agreement",
  audience: "channels",
  load: async (look, id) => {
    const agreement = await findAgreement(look, { id });
    return agreement?.state === "draft" ? undefined : agreement;
  },
  view: (agreement, look) => viewAgreement(agreement, look),
});

/** A draft that the parties have not been let in to, where someone is told of it. */
export const draftCard = defineSubject<Agreement>({
  kind: "agreementDraft",
  audience: "notices",
  load: (look, id) => findAgreement(look, { id }),
  view: (agreement, look) => viewAgreement(agreement, look),
});

/** What someone who asks for it sees besides: what is said of the whole text, and what they can do. */
export interface Asked {
  readonly responses: readonly Comment[];
  readonly view: Reading;
}

export function viewAgreement(agreement: Agreement, { language }: Pick<Look, "language">, asked?: Asked): Card {
  const say = texts[language];
  const number = numberOf(agreement, language);
  const called = calledOf(agreement, language);
  return {
    title: `${called}: ${agreement.title}`,
    status: say.states[agreement.state],
    blocks: [
      { kind: "facts", facts: factsOf(agreement, language) },
      { kind: "text", text: say.facts.parties },
      { kind: "list", items: agreement.parties.map((party) => partyLine(party, agreement, language)) },
      { kind: "text", text: say.sections },
      { kind: "list", items: agreement.clauses.map((clause) => headingOf(clause, language)) },
      ...(asked ? answersIn(agreement, asked, language) : []),
    ],
    buttons: [
      ...(agreement.state === "finalProposal" && !asked ? [buttonOf(decide, agreement, language)] : []),
      ...agreement.clauses.slice(0, 1).map(
        (clause): Button => ({
          label: say.buttons.open(say.paragraph(clause.position)),
          about: called,
          call: call(show, { number, clause: String(clause.position) }),
        }),
      ),
      { label: say.buttons.compare, about: called, call: call(compare, { number }) },
      ...(asked ? stepButtons(agreement, asked.view, language) : []),
    ],
  };
}

/** Who has not answered a consultation, and what those who have say of the whole text. */
function answersIn(agreement: Agreement, { responses }: Asked, language: Agreement["language"]): readonly Block[] {
  const { keeping: say } = texts[language];
  const awaited = agreement.state === "inConsultation" ? awaitedOf(agreement.consultees, responses) : [];
  const whole = responses.filter(({ clauseId }) => clauseId === undefined);
  return [
    ...(awaited.length > 0 ? [{ kind: "facts", facts: [[say.awaited, awaited.join(", ")]] } as const] : []),
    ...(whole.length > 0
      ? ([
          { kind: "text", text: say.onWhole },
          { kind: "list", items: whole.map((one) => cut(commentLine(one, language), 400)) },
        ] as const)
      : []),
  ];
}

export function factsOf(
  agreement: Agreement,
  language: Agreement["language"],
): Extract<Block, { kind: "facts" }>["facts"] {
  const { facts: say, files } = texts[language];
  const missing = agreement.clauses.flatMap(missingIn).length;
  const optional = [
    isRevised(agreement) && ([say.inForce, periodOf(termInForce(agreement), language)] as const),
    agreement.registrationNumber && ([say.registration, agreement.registrationNumber] as const),
    agreement.related.length > 0 &&
      ([say.related, agreement.related.map((one) => numberOf(one, language)).join(", ")] as const),
    agreement.consultees &&
      agreement.consultationOn &&
      ([say.consultation, `${agreement.consultees} (${longDate(agreement.consultationOn, language)})`] as const),
    agreement.waiting > 0 && ([say.waiting, String(agreement.waiting)] as const),
    missing > 0 && ([say.missing, String(missing)] as const),
    agreement.signedOn &&
      // What is worked on is not signed, whatever the text that applies is.
      (!isRevised(agreement) || agreement.state === "signed") &&
      ([files.signed, files.signedWith(longDate(agreement.signedOn, language), agreement.signatureReference)] as const),
    ...Array.from(
      extensionsOf(agreement),
      ([until, names]) => [say.extending(longDate(until, language)), names.join(", ")] as const,
    ),
    agreement.hash && ([say.hash, agreement.hash] as const),
  ];
  return [
    [say.period, periodOf(agreement, language)],
    [say.version, String(agreement.version)],
    ...optional.filter((fact) => fact !== false && fact !== undefined && fact !== ""),
  ];
}

/** "Malmö stad genom fritidsnämnden: kommunstyrelsen – har beslutat ja (tisdag den 1 december 2026, § 5)" */
export function partyLine(party: Party, agreement: Agreement, language: Agreement["language"]): string {
  const say = texts[language];
  const through = party.committee ? ` ${say.committee(party.committee)}` : "";
  const left = party.leftOn ? ` (${say.leftOn(longDate(party.leftOn, language))})` : "";
  const decision = agreement.hash === undefined ? undefined : decisionOf(agreement, party.id, agreement.hash);
  const body = party.body ?? decision?.body;
  const stands = party.kind === "adherent" ? say.adherent : agreement.hash && standsOf(party, agreement, language);
  // Another body than the one that was written down is told with its decision.
  const { body: decidedBy, ...record } = decision ?? {};
  const told = recordOf({ ...record, body: decidedBy === body ? undefined : decidedBy }, language);
  return `${party.name}${through}: ${body ?? say.noBody}${stands ? ` – ${stands}` : ""}${told ? ` (${told})` : ""}${left}`;
}

function standsOf(party: Party, agreement: Agreement, language: Agreement["language"]): string {
  return texts[language].stands[standOf(agreement, party.id)];
}
