import { call } from "../../core/command.ts";
import { AskerError } from "../../core/errors.ts";
import { handle } from "../../core/feature.ts";
import { said } from "../../core/reply.ts";
import type { Turn } from "../../core/turn.ts";
import { addRule, dispose, endRule, exclude, show } from "./commands.ts";
import type { Needs } from "./needs.ts";
import * as store from "./store.ts";
import { texts } from "./texts.ts";
import { viewDisposal } from "./views.ts";

const dayMs = 86_400_000;
const mostTraces = 12;

export const handlers = (needs: Needs) => [
  handle(exclude, async (turn, { message }) => {
    await store.excludeMessage(turn, message);
    return said(texts[turn.language].excluded);
  }),

  handle(addRule, async (turn, { authorisation, months }) => {
    const rule = { id: turn.id(), authorisation, months };
    await store.addRule(turn, rule);
    ringTomorrow(turn, rule.id);
    return said(texts[turn.language].added);
  }),

  handle(endRule, async (turn) => {
    const say = texts[turn.language];
    if (!(await store.endRule(turn))) throw new AskerError(say.noRule);
    return said(say.ended);
  }),

  handle(show, async (view) => {
    const rule = await store.findRule(view);
    if (!rule) return said(texts[view.language].none);
    return said("", viewDisposal(rule, await store.findTraces(view, mostTraces), view));
  }),

  handle(dispose, async (turn, { rule: id }) => {
    const rule = await store.findRule(turn);
    // A rule that has ended rings no more.
    if (rule?.id !== id) return said("");
    const numbers = await needs.disposeOfProposals(turn, monthsBefore(turn.now, rule.months));
    if (numbers.length > 0) await store.addTrace(turn, id, numbers);
    ringTomorrow(turn, id);
    return said("");
  }),
];

/** The clock asks once a day for as long as the rule holds. */
function ringTomorrow(turn: Turn, rule: string): void {
  const when = new Date(turn.now.getTime() + dayMs);
  turn.at(when, call(dispose, { rule }), `dispose:${rule}:${when.toISOString().slice(0, 10)}`);
}

function monthsBefore(now: Date, months: number): Date {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - months);
  return then;
}
