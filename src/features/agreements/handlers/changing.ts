import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { addFromMessage, change, comment, fillIn } from "../commands/drafting.ts";
import type { Needs } from "../needs.ts";
import { type Agreement, type Clause, longestInForm } from "../rules/agreement.ts";
import { named } from "../rules/places.ts";
import { written as asWritten } from "../rules/template.ts";
import { addChange } from "../store/changes.ts";
import { addComment } from "../store/comments.ts";
import { addVersion, type Grounds, saveText } from "../store/versions.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { changeButton, isLong } from "../views/clause.ts";
import { headingOf, numberOf } from "../views/wording.ts";
import { fill } from "./facts.ts";
import { agreementBy, clauseIn, groundsOf, mayTake, openAgreement } from "./finding.ts";
import { cleaned } from "./pasting.ts";
import { clashOf } from "./taking.ts";

export const changing = (needs: Needs) => [
  handle(change, async (turn, input) => {
    const agreement = await openAgreement(turn, input.number);
    const clause = clauseIn(agreement, input.clause, turn);
    if (input.text === undefined) return askForText(turn, agreement, clause);
    const grounds = await groundsOf(turn, input, needs);
    return await write(turn, { agreement, clause }, { text: input.text, base: input.base, take: input.take, grounds });
  }),

  handle(addFromMessage, async (turn, input) => {
    const agreement = await openAgreement(turn, input.number);
    const clause = clauseIn(agreement, input.clause, turn);
    const grounds = await groundsOf(turn, input, needs);
    const text = clause.text === "" ? input.text : `${clause.text}\n\n${input.text}`;
    return await write(turn, { agreement, clause }, { text, base: undefined, take: false, grounds });
  }),

  handle(fillIn, async (turn, input) => await fill(turn, await openAgreement(turn, input.number), input)),

  handle(comment, async (turn, { number, clause: typed, text, source, message }) => {
    const agreement = await agreementBy(turn, number);
    const clause = clauseIn(agreement, typed, turn);
    await addComment(turn, { agreementId: agreement.id, clauseId: clause.id, kind: "comment", text, source, message });
    turn.changed(agreementCard, agreement.id);
    return said(texts[turn.language].commented(headingOf(clause, turn.language)));
  }),
];

interface Where {
  readonly agreement: Agreement;
  readonly clause: Clause;
}
interface Written {
  readonly text: string;
  /** The version that the writer had before them; undefined: the latest. */
  readonly base: number | undefined;
  readonly take: boolean;
  readonly grounds: Grounds;
}

/** Into the draft where the writer keeps it, wants so, and nobody was first; else it is kept as proposed. */
async function write(turn: Turn, { agreement, clause }: Where, written: Written): Promise<Reply> {
  const { language } = turn;
  const say = texts[language];
  const typed = cleaned(turn, written.text);
  const text = named(typed, clause.facts);
  const heading = headingOf(clause, language);
  if (text === clause.text) throw new AskerError(say.sameText(heading));
  if (isCutByForm(typed, asWritten(clause))) throw new AskerError(say.cutByForm(heading));
  const base = Math.min(written.base ?? agreement.version, agreement.version);
  turn.changed(agreementCard, agreement.id);
  const isFirst = clause.version <= base;
  if (written.take && isFirst && mayTake(turn, agreement)) {
    const version = await addVersion(turn, agreement, {
      kind: "changed",
      clauseId: clause.id,
      text,
      ...written.grounds,
    });
    await saveText(turn, clause, text, version);
    return said(say.changed(heading, version));
  }
  const own = { agreementId: agreement.id, clauseId: clause.id, base, text, ...written.grounds };
  const kept = await addChange(turn, own);
  if (!isFirst) return await clashOf(turn, { agreement, clause, change: kept });
  const proposed = say.proposed(kept.number, heading, numberOf(agreement, language));
  return said(written.take ? `${say.keptForLater} ${proposed}` : proposed);
}

/** What a form had cut off, and showed so by an ellipsis, was not struck by anyone. */
function isCutByForm(text: string, before: string): boolean {
  return before.length > longestInForm && text.length < before.length && text.endsWith("…") && !before.endsWith("…");
}

function askForText({ language }: Turn, agreement: Agreement, clause: Clause): Reply {
  const heading = headingOf(clause, language);
  if (isLong(clause)) throw new AskerError(texts[language].tooLongForForm);
  const text = texts[language].writeText(heading, numberOf(agreement, language), clause.position);
  const card = { title: heading, blocks: [], buttons: [changeButton({ agreement, clause }, language)] };
  return { kind: "said", text, card };
}
