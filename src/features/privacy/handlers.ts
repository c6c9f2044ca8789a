import { call } from "../../core/command.ts";
import { AskerError } from "../../core/errors.ts";
import { handle } from "../../core/feature.ts";
import { said } from "../../core/reply.ts";
import type { Look, Turn } from "../../core/turn.ts";
import { addRule, confirmRule, dispose, endRule, exclude, show } from "./commands.ts";
import type { Needs } from "./needs.ts";
import { keptSince, nightsFrom } from "./rules.ts";
import * as store from "./store.ts";
import { texts } from "./texts.ts";
import { numbersOf, viewDisposal, viewNewRule } from "./views.ts";

const mostTraces = 12;

export const handlers = (needs: Needs) => [
  handle(exclude, async (turn, { message }) => {
    await store.excludeMessage(turn, message);
    return said(texts[turn.language].excluded);
  }),

  handle(addRule, async (view, wanted) => {
    const now = await store.findRule(view);
    const due = await dueTonight(view, wanted.months, needs);
    return said("", viewNewRule({ wanted, now, due }, view));
  }),

  handle(confirmRule, async (turn, { authorisation, months, replaces, previewed }) => {
    const say = texts[turn.language];
    const now = await store.findRule(turn);
    if (now && now.id !== previewed && !replaces)
      throw new AskerError(say.replacesFirst(say.after(now.months), now.authorisation));
    const rule = { id: turn.id(), authorisation, months };
    await store.addRule(turn, rule);
    ringAtNight(turn, rule.id);
    const due = await dueTonight(turn, months, needs);
    return said(say.added(due.length, numbersOf(due)));
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
    const numbers = await needs.disposeOfProposals(turn, keptSince(turn.now, rule.months, turn.group.zone));
    if (numbers.length > 0) await store.addTrace(turn, id, numbers);
    ringAtNight(turn, id);
    return said("");
  }),
];

/** The numbers of what a rule with so many months would dispose of when it first rings, which may be on another date. */
async function dueTonight(look: Look, months: number, needs: Needs): Promise<readonly string[]> {
  const { zone } = look.group;
  const [tonight] = nightsFrom(look.now, zone);
  return tonight ? await needs.findDisposable(look, keptSince(tonight.at, months, zone)) : [];
}

/** The clock asks once a night for as long as the rule holds. An alarm that is set already is not set again. */
function ringAtNight(turn: Turn, rule: string): void {
  for (const { date, at } of nightsFrom(turn.now, turn.group.zone))
    turn.at(at, call(dispose, { rule }), `dispose:${rule}:${date}`);
}
