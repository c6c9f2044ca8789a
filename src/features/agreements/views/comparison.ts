import type { Block, Card } from "../../../core/card.ts";
import type { Language } from "../../../core/texts.ts";
import type { Agreement, Clause } from "../rules/agreement.ts";
import { texts } from "../texts.ts";
import { viewDifference } from "./difference.ts";
import { calledOf, headingOf, textOf } from "./wording.ts";

export interface Compared {
  readonly agreement: Agreement;
  readonly before: readonly Clause[];
  readonly after: readonly Clause[];
  readonly from: number;
  readonly to: number;
  /** One clause alone. */
  readonly only?: Clause | undefined;
}

/** The clauses that differ, as people read them before and after. */
export function changedClauses({ agreement, before, after, only }: Compared) {
  return after.flatMap((clause) => {
    const [old = "", fresh] = [before.find(({ id }) => id === clause.id), clause].map(
      (one) => one && textOf(one, agreement),
    );
    const isShown = only === undefined || only.id === clause.id;
    return isShown && fresh !== undefined && old !== fresh ? [{ clause, old, fresh }] : [];
  });
}

export function viewComparison(compared: Compared, language: Language): Card {
  const say = texts[language];
  const { agreement, from, to } = compared;
  const blocks = changedClauses(compared).flatMap(({ clause, old, fresh }): readonly Block[] => [
    { kind: "text", text: headingOf(clause, language) },
    ...viewDifference(old, fresh, language),
  ]);
  return {
    title: say.comparison(calledOf(agreement, language), from, to),
    blocks: blocks.length > 0 ? blocks : [{ kind: "text", text: say.unchanged }],
    buttons: [],
  };
}
