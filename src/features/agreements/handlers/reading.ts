import { type Call, call } from "../../../core/command.ts";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { readNumber } from "../../../core/number.ts";
import { said } from "../../../core/reply.ts";
import type { View } from "../../../core/turn.ts";
import { compare, list, show, showChange } from "../commands/reading.ts";
import type { Agreement } from "../rules/agreement.ts";
import { isOpen } from "../rules/outlook.ts";
import { findAgreement, listAgreements } from "../store/agreements.ts";
import { findChanges } from "../store/changes.ts";
import { findComments } from "../store/comments.ts";
import { clausesAt } from "../store/versions.ts";
import { texts } from "../texts.ts";
import { viewAgreement } from "../views/agreement.ts";
import { viewChange } from "../views/change.ts";
import { viewClause } from "../views/clause.ts";
import { viewComparison } from "../views/comparison.ts";
import { hintsOf } from "../views/hints.ts";
import { pageLength, viewList } from "../views/lists.ts";
import { calledOf } from "../views/wording.ts";
import { agreementBy, changeIn, clauseIn } from "./finding.ts";
import { clauseOf, textAt } from "./taking.ts";

export const reading = [
  handle(list, async (view, { before: typed }) => {
    const before = typed === undefined ? undefined : await findAgreement(view, readNumber(typed));
    const found = await listAgreements(view, { before, most: pageLength + 1 });
    if (found.length === 0) return said(texts[view.language].none);
    const more = (number: string): Call => call(list, { before: number });
    return said("", viewList(found, more, view.language));
  }),

  handle(show, async (view, { number, clause: typed }) => {
    const agreement = await agreementBy(view, number);
    if (typed === undefined) {
      const responses = await findComments(view, { agreementId: agreement.id, kind: "response" });
      return said("", viewAgreement(agreement, view, { responses, view }));
    }
    const clause = clauseIn(agreement, typed, view);
    const waiting = await findChanges(view, { agreementId: agreement.id, clauseId: clause.id, state: "open" });
    const comments = await findComments(view, { agreementId: agreement.id, clauseId: clause.id });
    const hints = isOpen(agreement.state) ? hintsOf(agreement, view).filter((hint) => hint.clause === clause.key) : [];
    return said("", viewClause({ agreement, clause, waiting, comments, hints }, view.language));
  }),

  handle(showChange, async (view, { number, change: which }) => {
    const agreement = await agreementBy(view, number);
    const change = await changeIn(view, agreement, which);
    const clause = clauseOf(agreement, change);
    const base = await textAt(view, agreement, clause, change.base);
    return said("", viewChange({ agreement, clause, change, base }, view.language));
  }),

  handle(compare, async (view, { number, clause, ...span }) => {
    const agreement = await agreementBy(view, number);
    const { from, to } = spanOf(view, agreement, span);
    const only = clause === undefined ? undefined : clauseIn(agreement, clause, view);
    const [before, after] = [await clausesAt(view, agreement, from), await clausesAt(view, agreement, to)];
    return said("", viewComparison({ agreement, before, after, from, to, only }, view.language));
  }),
];

/** From the first version to the latest, where nothing else is said. */
export function spanOf(
  { language }: Pick<View, "language">,
  agreement: Agreement,
  { from = 1, to = agreement.version }: { from?: number | undefined; to?: number | undefined },
): { readonly from: number; readonly to: number } {
  const unknown = [from, to].find((one) => one > agreement.version);
  if (unknown !== undefined)
    throw new AskerError(texts[language].noVersion(unknown, calledOf(agreement, language), agreement.version));
  return { from: Math.min(from, to), to: Math.max(from, to) };
}
