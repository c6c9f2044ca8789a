import type { Button, Card } from "../../../core/card.ts";
import { form } from "../../../core/command.ts";
import type { Language } from "../../../core/texts.ts";
import { fillIn } from "../commands/drafting.ts";
import { type Agreement, factKey } from "../rules/agreement.ts";
import { missingIn } from "../rules/filled.ts";
import { factsIn, type Where } from "../rules/places.ts";
import { texts } from "../texts.ts";
import { calledOf, numberOf } from "./wording.ts";

const mostButtons = 8;

interface Sought {
  readonly typed: string | undefined;
  /** Those that are all called so. */
  readonly found: readonly Where[];
}

/** Which fact: those that were meant, else those that are missing, by what people read. */
export function chooseFact(agreement: Agreement, { typed, found }: Sought, language: Language): [string, Card] {
  const { factChoice: say, factLine, paragraph } = texts[language];
  const missing = agreement.clauses.flatMap((clause) => missingIn(clause).map((fact) => ({ clause, fact })));
  const all = missing.length > 0 ? missing : factsIn(agreement);
  const choices = found.length > 0 ? found : all;
  const called = calledOf(agreement, language);
  const told =
    typed === undefined
      ? missing.length > 0
        ? say.missing(called)
        : say.allFilled(called)
      : found.length > 0
        ? say.several(typed)
        : say.unknown(called, typed);
  const [first] = choices;
  const card: Card = {
    title: say.title,
    blocks: [
      { kind: "list", items: choices.map(({ clause, fact }) => factLine(paragraph(clause.position), fact.label)) },
      ...(first ? [{ kind: "note", text: say.how(agreement.number, first.fact.label) } as const] : []),
    ],
    buttons: choices.slice(0, mostButtons).map((one) => fillButton(agreement, one, language)),
  };
  return [told, card];
}

export function askForValue(agreement: Agreement, where: Where, language: Language): [string, Card] {
  const { factChoice: say, paragraph } = texts[language];
  const { clause, fact } = where;
  const title = `${paragraph(clause.position)}: ${fact.label}`;
  const buttons = [fillButton(agreement, where, language)];
  return [say.how(agreement.number, fact.label), { title, blocks: [], buttons }];
}

function fillButton(agreement: Agreement, { clause, fact }: Where, language: Language): Button {
  return {
    label: texts[language].buttons.fill(fact.label),
    about: calledOf(agreement, language),
    call: form(fillIn, { number: numberOf(agreement, language), fact: factKey(clause, fact) }, { value: "" }),
  };
}
