import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { addFromMessage, change, comment, fillIn } from "../commands/drafting.ts";
import type { Needs } from "../needs.ts";
import { type Agreement, type Clause, type Fact, factKey } from "../rules/agreement.ts";
import { cleanPasted } from "../rules/pasted.ts";
import { addChange } from "../store/changes.ts";
import { addComment } from "../store/comments.ts";
import { addVersion, type Grounds, saveFacts, saveText } from "../store/versions.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { changeButton } from "../views/clause.ts";
import { calledOf, headingOf, numberOf } from "../views/wording.ts";
import { agreementBy, clauseIn, groundsOf, mayTake, openAgreement } from "./finding.ts";
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

  handle(fillIn, async (turn, { number, fact: typed, value, reason }) => {
    const agreement = await openAgreement(turn, number);
    return await fill(turn, agreement, { typed, value, reason });
  }),

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
  const text = cleaned(turn, written.text);
  const heading = headingOf(clause, language);
  if (text === clause.text) throw new AskerError(say.sameText(heading));
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

function askForText({ language }: Turn, agreement: Agreement, clause: Clause): Reply {
  const heading = headingOf(clause, language);
  const text = texts[language].writeText(heading, numberOf(agreement, language), clause.position);
  const card = { title: heading, blocks: [], buttons: [changeButton({ agreement, clause }, language)] };
  return { kind: "said", text, card };
}

/** By the fact's name or its label, whichever section asks for it. */
async function fill(
  turn: Turn,
  agreement: Agreement,
  { typed, value, reason }: { typed: string; value: string; reason: string | undefined },
): Promise<Reply> {
  const say = texts[turn.language];
  const all = agreement.clauses.flatMap((clause) => clause.facts.map((fact) => ({ clause, fact })));
  const [found, another] = all.filter(({ clause, fact }) => isCalled(clause, fact, typed.toLowerCase()));
  if (!found || another) {
    const known = all.map(({ clause, fact }) => factKey(clause, fact)).join(", ");
    throw new AskerError(say.noFact(typed, calledOf(agreement, turn.language), known));
  }
  const { clause, fact } = found;
  const text = cleaned(turn, value);
  await addVersion(turn, agreement, { kind: "fact", clauseId: clause.id, fact: fact.name, text, reason });
  await saveFacts(
    turn,
    clause,
    clause.facts.map((one) => (one.name === fact.name ? { ...one, value: text } : one)),
  );
  turn.changed(agreementCard, agreement.id);
  return said(say.filledIn(fact.label, text));
}

/** "term.start", "start" where no other section has such a fact, or what people read: "Första dagen". */
function isCalled(clause: Clause, fact: Fact, wanted: string): boolean {
  return [factKey(clause, fact), fact.name, fact.label].some((name) => name.toLowerCase() === wanted);
}

/** What someone typed or pasted, as it is kept: nothing is cut off in silence. */
function cleaned({ language }: Turn, pasted: string): string {
  const clean = cleanPasted(pasted);
  if (clean.kind === "tooLong") throw new AskerError(texts[language].tooLong(clean.length, clean.most));
  if (clean.text.trim() === "") throw new AskerError(texts[language].nothingWritten);
  return clean.text;
}
