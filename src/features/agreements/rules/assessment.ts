import type { Language } from "../../../core/texts.ts";
import { words } from "./assessmentWords.ts";
import { type Criterion, criteria, type Variant } from "./criteria.ts";
import { gapsOf, type Route, routes, routingQuestions, type StateAid } from "./routes.ts";

export const judgements = ["speaksFor", "speaksAgainst", "unclear"] as const;
export type Judgement = (typeof judgements)[number];

/** One criterion as somebody has looked at it. All three of why, who and when are always there. */
export interface Answer {
  readonly criterion: string;
  readonly judgement: Judgement;
  readonly motivation: string;
  readonly author: string;
  /** yyyy-mm-dd */
  readonly date: string;
}

export interface Assessment {
  readonly variant: Variant;
  /** The last answer to a criterion is the one that counts. */
  readonly answers: readonly Answer[];
  /** Answers to the routing questions, by their keys; a question that is not there has not been answered. */
  readonly routing: Readonly<Record<string, boolean>>;
  readonly stateAid?: StateAid | undefined;
}

export interface AssessmentSummary {
  /** "Underlag för bedömning", whatever was answered. */
  readonly heading: string;
  readonly rows: readonly { readonly criterion: Criterion; readonly answer: Answer | undefined }[];
  readonly counts: Readonly<Record<Judgement | "unanswered", number>>;
  /** Other forms that the answers point to. */
  readonly pointsTo: readonly Route[];
  /** What the answers say and what is left to do, as sentences. The last one says that this settles nothing. */
  readonly sentences: readonly string[];
}

/** What the answers amount to: a basis for people to judge by. It never says that something is allowed. */
export function summariseAssessment(assessment: Assessment, language: Language): AssessmentSummary {
  const say = words[language];
  const rows = criteria[assessment.variant].map((one) => ({ criterion: one, answer: answerTo(assessment, one.key) }));
  const counts = countsOf(rows.map(({ answer }) => answer?.judgement));
  const pointsTo = routes.filter((route) =>
    routingQuestions.some(({ key, yes }) => yes === route && assessment.routing[key] === true),
  );
  const unasked = routingQuestions.filter(({ key }) => assessment.routing[key] === undefined).length;
  const sentences = [
    say.answered(rows.length - counts.unanswered, rows.length),
    counts.speaksAgainst > 0 ? say.against(counts.speaksAgainst) : undefined,
    counts.unclear > 0 ? say.unclear(counts.unclear) : undefined,
    ...pointsTo.map((route) => say.pointsTo[route]),
    unasked > 0 ? say.unasked(unasked) : undefined,
    ...(assessment.stateAid ? gapsOf(assessment.stateAid).map((gap) => say.stateAid[gap]) : [say.stateAid.notAssessed]),
    say.settlesNothing,
  ].filter((sentence) => sentence !== undefined);
  return { heading: say.heading, rows, counts, pointsTo, sentences };
}

function answerTo({ answers }: Assessment, key: string): Answer | undefined {
  return answers.findLast((answer) => answer.criterion === key);
}

function countsOf(found: readonly (Judgement | undefined)[]): AssessmentSummary["counts"] {
  const counts = { speaksFor: 0, speaksAgainst: 0, unclear: 0, unanswered: 0 };
  for (const judgement of found) counts[judgement ?? "unanswered"] += 1;
  return counts;
}
