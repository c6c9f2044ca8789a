import { call } from "../../../core/command.ts";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { View } from "../../../core/turn.ts";
import { why } from "../commands/reading.ts";
import type { Decided, Needs } from "../needs.ts";
import type { Agreement } from "../rules/agreement.ts";
import { meantBy } from "../rules/question.ts";
import { findLiving } from "../store/lists.ts";
import { findVersions, type Version } from "../store/versions.ts";
import { texts } from "../texts.ts";
import { viewWhy } from "../views/why.ts";
import { calledOf, numberOf } from "../views/wording.ts";
import { agreementBy, clauseIn } from "./finding.ts";

export const explaining = (needs: Needs) => [
  handle(why, async (view, { question }) => {
    const { number, clause } = meantBy(question);
    if (clause === undefined) throw new AskerError(texts[view.language].whichClause);
    if (number !== undefined) return await explain(view, await agreementBy(view, number), clause, needs);
    const living = await findLiving(view, most);
    const [only, another] = living;
    if (only && !another)
      return await explain(view, await agreementBy(view, numberOf(only, view.language)), clause, needs);
    return askWhich(view, living, clause);
  }),
];

const most = 10;

async function explain(view: View, agreement: Agreement, typed: string, needs: Needs): Promise<Reply> {
  const clause = clauseIn(agreement, typed, view);
  const versions = await findVersions(view, agreement.id, { clauseId: clause.id, most: 100 });
  return said("", viewWhy({ clause, versions, decisions: await decisionsBehind(view, versions, needs) }, view));
}

/** Each once, with its words. */
async function decisionsBehind(
  view: View,
  versions: readonly Version[],
  { findDecision }: Needs,
): Promise<readonly Decided[]> {
  const numbers = versions.flatMap(({ decision }) => (decision ? numberOf(decision, view.language) : []));
  const decisions: Decided[] = [];
  for (const number of new Set(numbers)) {
    const decision = await findDecision(view, number);
    if (decision) decisions.push(decision);
  }
  return decisions;
}

function askWhich({ language }: View, living: readonly Agreement[], clause: string): Reply {
  const say = texts[language];
  if (living.length === 0) throw new AskerError(say.none);
  const buttons = living.slice(0, 5).map((one) => ({
    label: calledOf(one, language),
    about: one.title,
    call: call(why, { question: `${numberOf(one, language)} § ${clause}` }),
  }));
  return said(say.whichAgreement, { title: say.listTitle, blocks: [], buttons });
}
