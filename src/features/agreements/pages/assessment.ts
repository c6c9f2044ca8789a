import type { Button } from "../../../core/card.ts";
import { form } from "../../../core/command.ts";
import type { Part, Text } from "../../../core/document.ts";
import { type Page, pathTo, type Query } from "../../../core/page.ts";
import type { View } from "../../../core/turn.ts";
import { answerRouting, assess, assessAid } from "../commands/assessing.ts";
import type { Agreement } from "../rules/agreement.ts";
import { variants } from "../rules/criteria.ts";
import { routingQuestions } from "../rules/routes.ts";
import { type Answered, findAnswers } from "../store/assessments.ts";
import { texts } from "../texts.ts";
import { aidFacts, summaryOf } from "../views/assessment.ts";
import { headOf } from "../views/document.ts";
import { calledOf, dateOf, numberOf } from "../views/wording.ts";
import { pathOf } from "./agreement.ts";

/** A partnership looked at criterion by criterion, each with a form of its own. It is a basis for people to judge by. */
export async function assessmentPage(view: View, agreement: Agreement, query: Query): Promise<Page> {
  const { language, group } = view;
  const { assessment: say, pages } = texts[language];
  const variant = variants.find((one) => one === query["kriterier"]) ?? "forum";
  const answers = await findAnswers(view, agreement.id);
  const summary = summaryOf({ agreement, answers, variant }, view);
  const number = numberOf(agreement, language);
  const rows = summary.rows.map(({ criterion, answer }, i): readonly Text[] => [
    String(i + 1),
    `${criterion.title[language]}. ${criterion.ask[language]}`,
    answer ? say.judgements[answer.judgement] : say.unanswered,
    answer?.motivation ?? "",
    answer ? say.by(answer.author, answer.date) : "",
  ]);
  const options = variants.map((one) => ({ value: one, label: labelOf(one, view) }));
  return {
    document: {
      title: `${summary.heading}: ${calledOf(agreement, language)}`,
      language,
      head: headOf(agreement, group.name, language),
      parts: [
        { kind: "heading", level: 1, text: say.says },
        { kind: "list", items: summary.sentences },
        { kind: "heading", level: 1, text: say.criteria },
        { kind: "table", caption: labelOf(variant, view), columns: columnsOf(view), rows },
        ...routingOf(view, answers),
        ...aidOf(view, answers),
      ],
    },
    filters: [{ name: "kriterier", label: say.which, value: variant, options }],
    above: [
      { label: pages.agreements, to: pathTo(group, "utkast") },
      { label: calledOf(agreement, language), to: pathOf(view, agreement) },
    ],
    buttons: [
      ...summary.rows.map(
        ({ criterion, answer }): Button => ({
          label: say.answer(criterion.title[language]),
          about: summary.heading,
          call: form(assess, { number, variant, criterion: criterion.key }, { motivation: answer?.motivation }),
        }),
      ),
      ...routingQuestions.map(
        ({ key, ask }): Button => ({
          label: say.answer(ask[language]),
          about: say.routing,
          call: form(answerRouting, { number, question: key }),
        }),
      ),
      { label: say.answerAid, about: summary.heading, call: form(assessAid, { number }) },
    ],
  };
}

function labelOf(variant: (typeof variants)[number], { language }: View): string {
  return texts[language].assessment.commands.assess.fields.variant.options[variant];
}

function columnsOf({ language }: View) {
  const { number, criterion, judgement, motivation, by } = texts[language].assessment.columns;
  return [
    { title: number },
    { title: criterion, share: 3 },
    { title: judgement },
    { title: motivation, share: 3 },
    { title: by },
  ];
}

/** On what the parties rest as to state aid, as it was answered last. */
function aidOf(view: View, answers: readonly Answered[]): readonly Part[] {
  const facts = aidFacts(answers, view);
  if (facts.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: texts[view.language].assessment.aid },
    { kind: "facts", facts },
  ];
}

function routingOf(view: View, answers: readonly Answered[]): readonly Part[] {
  const { language } = view;
  const { assessment: say, former } = texts[language];
  const rows = routingQuestions.map(({ key, ask }, i): readonly Text[] => {
    const found = answers.findLast((one) => one.variant === "routing" && one.criterion === key);
    const answer = found ? (found.answer === "yes" ? say.yes : say.no) : say.unanswered;
    const by = found ? say.by(found.by ?? former, dateOf(found.at, view)) : "";
    return [String(i + 1), ask[language], answer, found?.motivation ?? "", by];
  });
  return [
    { kind: "heading", level: 1, text: say.routing },
    { kind: "table", caption: say.routing, columns: columnsOf(view), rows },
  ];
}
