import { under } from "../../../core/command.ts";
import type { SameTexts } from "../../../core/texts.ts";
import type { assessment as sv } from "../texts.sv/assessment.ts";

const draft = ["agreement"];
const number = { label: "Number", hint: "For example 3 or 3/2026." };
const variant = {
  label: "Criteria",
  word: "criteria",
  options: { forum: "Forum's seven criteria", skr: "SKR's criteria" },
  aliases: { forum: ["forum"], skr: ["skr"] },
};
const motivation = { label: "Reasons", word: "reasons", hint: "What does the answer rest on, and where is that?" };

export const assessment: SameTexts<typeof sv> = {
  commands: {
    showAssessment: {
      words: under(draft, ["assessment"]),
      title: "Show the basis for assessment",
      submit: "Show",
      fields: { number, variant },
    },
    assess: {
      words: under(draft, ["assess"]),
      title: "Answer to a criterion",
      submit: "Keep the answer",
      fields: {
        number,
        variant,
        criterion: { label: "Criterion", word: "criterion" },
        judgement: {
          label: "The answer",
          word: "answer",
          options: { speaksFor: "Speaks for a partnership", speaksAgainst: "Speaks against", unclear: "Unclear" },
          aliases: { speaksFor: ["yes", "for"], speaksAgainst: ["no", "against"], unclear: ["unknown"] },
        },
        motivation,
      },
    },
    answerRouting: {
      words: under(draft, ["form"]),
      title: "Answer a question about the choice of form",
      submit: "Keep the answer",
      fields: {
        number,
        question: { label: "Question", word: "question" },
        answer: { label: "The answer", word: "answer", options: { yes: "Yes", no: "No" } },
        motivation,
      },
    },
    assessAid: {
      words: under(draft, ["state aid"]),
      title: "Answer the question of state aid",
      submit: "Keep the answer",
      fields: {
        number,
        basis: {
          label: "Basis",
          word: "basis",
          options: {
            noAid: "No state aid",
            deMinimis: "Minor aid",
            deMinimisSgei: "Minor aid for services of general economic interest",
            otherBasis: "Another basis",
          },
        },
        amount: { label: "Amount in euro over three years", word: "amount" },
        declaration: { label: "The recipient has declared other aid", word: "declared" },
        motivation,
      },
    },
  },
  title: (name) => `Basis for assessment: ${name}`,
  saved: "The answer is kept. Earlier answers stay in the history.",
  unknown: (typed, known) => `There is nothing called “${typed}”. Choose among: ${known}.`,
  unanswered: "Not answered",
  judgements: { speaksFor: "Speaks for", speaksAgainst: "Speaks against", unclear: "Unclear" },
  yes: "Yes",
  no: "No",
  by: (who, date) => `${who}, ${date}`,
  columns: { number: "No.", criterion: "Criterion", judgement: "Answer", motivation: "Reasons", by: "By" },
  criteria: "The criteria",
  routing: "Choice of form",
  aid: "State aid",
  says: "What the answers say",
  answer: (title) => `Answer: ${title}`,
  answerAid: "Answer the question of state aid",
  which: "Criteria",
  page: "Assessment of a partnership (basis for judging)",
  hints: "Worth another look",
  hintsNote: "Hints on language and content. They stop nothing and say nothing about what the law allows.",
  hint: (what, why, instead) => `${what} ${why} ${instead}`,
  moreHints: (count) => `And ${count} more, on the sections' own pages.`,
};
