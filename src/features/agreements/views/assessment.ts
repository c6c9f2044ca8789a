import type { Button, Card } from "../../../core/card.ts";
import { form } from "../../../core/command.ts";
import type { Look } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { assess, assessAid } from "../commands/assessing.ts";
import type { Agreement } from "../rules/agreement.ts";
import { type Assessment, type AssessmentSummary, type Judgement, summariseAssessment } from "../rules/assessment.ts";
import type { Variant } from "../rules/criteria.ts";
import { routingQuestions, type StateAid } from "../rules/routes.ts";
import type { Answered } from "../store/assessments.ts";
import { texts } from "../texts.ts";
import { calledOf, numberOf } from "./wording.ts";

export interface Assessed {
  readonly agreement: Agreement;
  readonly answers: readonly Answered[];
  readonly variant: Variant;
}

type Seeing = Pick<Look, "group" | "language">;

export function summaryOf({ answers, variant }: Assessed, { group, language }: Seeing): AssessmentSummary {
  const aid = answers.findLast((one) => one.variant === "stateAid");
  const routing = answers.filter((one) => one.variant === "routing");
  const assessment: Assessment = {
    variant,
    answers: answers
      .filter((one) => one.variant === variant)
      .map(({ criterion, answer, motivation, by, at }) => ({
        // Written by the store alone, from the same type.
        ...{ criterion, judgement: answer as Judgement, motivation },
        author: by ?? texts[language].former,
        date: wallDate(at, group.zone),
      })),
    routing: Object.fromEntries(routing.map(({ criterion, answer }) => [criterion, answer === "yes"])),
    stateAid: aid && aidOf(aid),
  };
  return summariseAssessment(assessment, language);
}

/** The field set as it was filled in last, with who and why; empty where nobody has. */
export function aidFacts(
  answers: readonly Answered[],
  { group, language }: Seeing,
): readonly (readonly [string, string])[] {
  const latest = answers.findLast((one) => one.variant === "stateAid");
  if (!latest) return [];
  const { assessment: say, former } = texts[language];
  const { fields } = say.commands.assessAid;
  const { basis, amountGrossGrantEquivalent: amount, declarationReceived } = aidOf(latest);
  return [
    [fields.basis.label, fields.basis.options[basis]],
    ...(amount === undefined ? [] : [[fields.amount.label, new Intl.NumberFormat(language).format(amount)] as const]),
    [fields.declaration.label, declarationReceived ? say.yes : say.no],
    [fields.motivation.label, `${latest.motivation} (${say.by(latest.by ?? former, wallDate(latest.at, group.zone))})`],
  ];
}

function routingItems(answers: readonly Answered[], { group, language }: Seeing): readonly string[] {
  const { assessment: say, former } = texts[language];
  return routingQuestions.map(({ key, ask }) => {
    const found = answers.findLast((one) => one.variant === "routing" && one.criterion === key);
    if (!found) return `${ask[language]} ${say.unanswered}`;
    const by = say.by(found.by ?? former, wallDate(found.at, group.zone));
    return `${ask[language]} ${found.answer === "yes" ? say.yes : say.no} – ${found.motivation} (${by})`;
  });
}

function aidOf({ answer }: Answered): StateAid {
  // Written by the handler, from the command's own input.
  const { basis, amount, declaration } = JSON.parse(answer) as {
    basis: StateAid["basis"];
    amount?: number;
    declaration: boolean;
  };
  return { basis, amountGrossGrantEquivalent: amount, declarationReceived: declaration };
}

export function viewAssessment(assessed: Assessed, look: Seeing): Card {
  const { language } = look;
  const { assessment: say } = texts[language];
  const { rows, sentences, heading } = summaryOf(assessed, look);
  const items = rows.map(({ criterion, answer }) => {
    const judgement = answer ? say.judgements[answer.judgement] : say.unanswered;
    const why = answer ? ` – ${answer.motivation} (${say.by(answer.author, answer.date)})` : "";
    return `${criterion.title[language]}: ${judgement}${why}`;
  });
  const aid = aidFacts(assessed.answers, look);
  const number = numberOf(assessed.agreement, language);
  const buttons = rows
    .filter(({ answer }) => answer === undefined)
    .slice(0, 5)
    .map(({ criterion }): Button => {
      const input = { number, variant: assessed.variant, criterion: criterion.key };
      return { label: say.answer(criterion.title[language]), about: heading, call: form(assess, input) };
    });
  return {
    title: say.title(calledOf(assessed.agreement, language)),
    blocks: [
      { kind: "list", items, numbered: true },
      { kind: "text", text: say.routing },
      { kind: "list", items: routingItems(assessed.answers, look), numbered: true },
      ...(aid.length > 0
        ? ([
            { kind: "text", text: say.aid },
            { kind: "facts", facts: aid },
          ] as const)
        : []),
      { kind: "text", text: say.says },
      { kind: "list", items: sentences },
    ],
    buttons: [...buttons, { label: say.answerAid, about: heading, call: form(assessAid, { number }) }],
  };
}
