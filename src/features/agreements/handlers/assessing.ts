import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { answerRouting, assess, assessAid, showAssessment } from "../commands/assessing.ts";
import { criteria } from "../rules/criteria.ts";
import { routingQuestions } from "../rules/routes.ts";
import { type Answered, addAnswer, findAnswers } from "../store/assessments.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { viewAssessment } from "../views/assessment.ts";
import { agreementBy } from "./finding.ts";

export const assessing = [
  handle(showAssessment, async (view, { number, variant }) => {
    const agreement = await agreementBy(view, number);
    const answers = await findAnswers(view, agreement.id);
    return said("", viewAssessment({ agreement, answers, variant }, view));
  }),

  handle(assess, async (turn, { number, variant, criterion, judgement, motivation }) => {
    const known = oneOf(turn, criteria[variant], criterion);
    return await keep(turn, number, { variant, criterion: known, answer: judgement, motivation });
  }),

  handle(answerRouting, async (turn, { number, question, answer, motivation }) => {
    const known = oneOf(turn, routingQuestions, question);
    return await keep(turn, number, { variant: "routing", criterion: known, answer, motivation });
  }),

  handle(assessAid, async (turn, { number, motivation, basis, amount, declaration }) => {
    const answer = JSON.stringify({ basis, amount, declaration });
    return await keep(turn, number, { variant: "stateAid", criterion: "stateAid", answer, motivation });
  }),
];

type Kept = Pick<Answered, "variant" | "criterion" | "answer" | "motivation">;
async function keep(turn: Turn, number: string, kept: Kept): Promise<Reply> {
  const agreement = await agreementBy(turn, number);
  await addAnswer(turn, agreement.id, kept);
  turn.changed(agreementCard, agreement.id);
  return said(texts[turn.language].assessment.saved);
}

/** By its key, or by its number in the list. */
function oneOf({ language }: Turn, all: readonly { readonly key: string }[], typed: string): string {
  const found = all.find(({ key }, i) => key.toLowerCase() === typed.toLowerCase() || String(i + 1) === typed);
  if (found) return found.key;
  throw new AskerError(texts[language].assessment.unknown(typed, all.map(({ key }) => key).join(", ")));
}
