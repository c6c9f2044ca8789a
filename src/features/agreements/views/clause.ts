import type { Block, Button, Card } from "../../../core/card.ts";
import { call, form } from "../../../core/command.ts";
import type { Language } from "../../../core/texts.ts";
import { change, comment, fillIn } from "../commands/drafting.ts";
import { showChange, why } from "../commands/reading.ts";
import type { Agreement, Clause } from "../rules/agreement.ts";
import { missingIn } from "../rules/filled.ts";
import { isOpen } from "../rules/outlook.ts";
import type { Change } from "../store/changes.ts";
import { texts } from "../texts.ts";
import { calledOf, headingOf, numberOf, textOf, whoOf } from "./wording.ts";

const mostFacts = 3;

export interface Seen {
  readonly agreement: Agreement;
  readonly clause: Clause;
  readonly waiting: readonly Change[];
}

export function viewClause({ agreement, clause, waiting }: Seen, language: Language): Card {
  const say = texts[language];
  return {
    title: headingOf(clause, language),
    status: say.states[agreement.state],
    blocks: [
      { kind: "text", text: textOf(clause, agreement) },
      { kind: "note", text: say.factLine(say.guidance, clause.guidance) },
      ...(waiting.length > 0 ? waitingList(waiting, language) : []),
    ],
    buttons: clauseButtons({ agreement, clause, waiting }, language),
  };
}

function waitingList(waiting: readonly Change[], language: Language): readonly Block[] {
  const say = texts[language];
  const items = waiting.map((one) => {
    const line = say.factLine(say.change(one.number), whoOf(one, language));
    return one.reason ? say.because(line, one.reason) : line;
  });
  return [
    { kind: "text", text: say.openChanges },
    { kind: "list", items },
  ];
}

/** The form holds the version that its reader has before them, so that nobody writes over anybody. */
export function changeButton({ agreement, clause }: Pick<Seen, "agreement" | "clause">, language: Language): Button {
  const input = { number: numberOf(agreement, language), clause: String(clause.position), base: agreement.version };
  return {
    label: texts[language].buttons.change,
    about: headingOf(clause, language),
    call: form(change, input, { text: clause.text }),
    tone: "primary",
  };
}

export function clauseButtons({ agreement, clause, waiting }: Seen, language: Language): readonly Button[] {
  const { buttons: say, change: changeName } = texts[language];
  const number = numberOf(agreement, language);
  const about = `${calledOf(agreement, language)}, ${headingOf(clause, language)}`;
  const position = String(clause.position);
  const asks: readonly Button[] = [
    { label: say.comment, about, call: form(comment, { number, clause: position }) },
    { label: say.why, about, call: call(why, { number, clause: position }) },
  ];
  if (!isOpen(agreement.state)) return asks;
  const fills = missingIn(clause)
    .slice(0, mostFacts)
    .map(({ name, label }): Button => ({ label: say.fill(label), about, call: form(fillIn, { number, fact: name }) }));
  const changes = waiting.map(
    (one): Button => ({ label: changeName(one.number), about, call: call(showChange, { number, change: one.number }) }),
  );
  return [changeButton({ agreement, clause }, language), ...fills, ...changes, ...asks];
}
