import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import { decline, take, withdraw } from "../commands/drafting.ts";
import type { Agreement, Clause } from "../rules/agreement.ts";
import { merge } from "../rules/merge.ts";
import { type Change, settleChange } from "../store/changes.ts";
import { addVersion, findTextsAt, findVersions, saveText } from "../store/versions.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { isBehind, viewChange } from "../views/change.ts";
import { headingOf, whoOf } from "../views/wording.ts";
import { agreementBy, changeIn, mayTake, openAgreement } from "./finding.ts";

export const taking = [
  handle(take, async (turn, input) => {
    const agreement = await openAgreement(turn, input.number);
    if (!mayTake(turn, agreement)) throw new AskerError(texts[turn.language].notKeeper);
    const change = await openChange(turn, agreement, input.change);
    const clause = clauseOf(agreement, change);
    // Who takes a change must have seen what the clause says now.
    if (isBehind({ change, clause }) && (input.how === undefined || input.seen !== clause.version))
      return await clashOf(turn, { agreement, clause, change });
    const base = await textAt(turn, agreement, clause, change.base);
    const text = input.how === "merged" ? merge(base, clause.text, change.text).text : change.text;
    return await takeIn(turn, { agreement, clause, change }, text);
  }),

  handle(decline, async (turn, { number, change: which, reason }) => {
    const agreement = await agreementBy(turn, number);
    if (!mayTake(turn, agreement)) throw new AskerError(texts[turn.language].notKeeper);
    const change = await openChange(turn, agreement, which);
    await settleChange(turn, change.id, "declined", reason);
    turn.changed(agreementCard, agreement.id);
    return said(texts[turn.language].declined(change.number));
  }),

  handle(withdraw, async (turn, { number, change: which }) => {
    const agreement = await agreementBy(turn, number);
    const change = await openChange(turn, agreement, which);
    if (change.byId !== turn.actor.id) throw new AskerError(texts[turn.language].notYours);
    await settleChange(turn, change.id, "withdrawn");
    turn.changed(agreementCard, agreement.id);
    return said(texts[turn.language].withdrawn(change.number));
  }),
];

interface Touched {
  readonly agreement: Agreement;
  readonly clause: Clause;
  readonly change: Change;
}

/** The version is the proposer's, whoever takes it in. */
async function takeIn(turn: Turn, { agreement, clause, change }: Touched, text: string): Promise<Reply> {
  const say = texts[turn.language];
  const { reason, source, message, decision, author, number: changeNumber } = change;
  const grounds = { reason, source, message, decision, author, changeNumber };
  const version = await addVersion(turn, agreement, { kind: "changed", clauseId: clause.id, text, ...grounds });
  await saveText(turn, clause, text, version);
  await settleChange(turn, change.id, "taken");
  turn.changed(agreementCard, agreement.id);
  return said(say.taken(change.number, headingOf(clause, turn.language), version));
}

async function openChange(look: Look, agreement: Agreement, number: number): Promise<Change> {
  const change = await changeIn(look, agreement, number);
  if (change.state === "open") return change;
  const say = texts[look.language];
  throw new AskerError(say.settled(change.number, say.changeStates[change.state]));
}

export function clauseOf({ clauses }: Agreement, { clauseId }: Pick<Change, "clauseId">): Clause {
  const clause = clauses.find(({ id }) => id === clauseId);
  if (!clause) throw new Error("the change's clause is gone");
  return clause;
}

export async function textAt(look: Look, agreement: Agreement, clause: Clause, version: number): Promise<string> {
  const { texts: then } = await findTextsAt(look, agreement.id, version);
  return then.get(clause.id) ?? "";
}

/** Somebody was first: both texts are there, and whoever reads this chooses. */
export async function clashOf(turn: Turn, { agreement, clause, change }: Touched): Promise<Reply> {
  const { language } = turn;
  const [latest] = await findVersions(turn, agreement.id, { clauseId: clause.id, most: 1 });
  const who = whoOf({ by: latest?.by, party: latest?.party }, language);
  const base = await textAt(turn, agreement, clause, change.base);
  const card = viewChange({ agreement, clause, change, base }, language);
  return said(texts[language].behind(headingOf(clause, language), who), card);
}
