import type { z } from "zod";
import { call } from "../../../core/command.ts";
import { AskerError } from "../../../core/errors.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { fillIn } from "../commands/drafting.ts";
import { type Agreement, type Clause, type Fact, factKey } from "../rules/agreement.ts";
import { addVersion, findVersions, saveFacts } from "../store/versions.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { calledOf, whoOf } from "../views/wording.ts";
import { cleaned } from "./pasting.ts";

type Given = z.output<typeof fillIn.input>;
interface Where {
  readonly clause: Clause;
  readonly fact: Fact;
}

/** Into the draft at once where the place is empty; where someone was first, the writer sees that and chooses. */
export async function fill(turn: Turn, agreement: Agreement, given: Given): Promise<Reply> {
  const { clause, fact } = factIn(turn, agreement, given.fact);
  const text = cleaned(turn, given.value);
  if (fact.value !== undefined && fact.value !== text) {
    const there = await latestOf(turn, agreement, { clause, fact });
    if (there && there.number !== given.replaces) return alreadyThere(turn, { clause, fact }, { ...given, there });
  }
  await addVersion(turn, agreement, { kind: "fact", clauseId: clause.id, fact: fact.name, text, reason: given.reason });
  await saveFacts(
    turn,
    clause,
    clause.facts.map((one) => (one.name === fact.name ? { ...one, value: text } : one)),
  );
  turn.changed(agreementCard, agreement.id);
  return said(texts[turn.language].filledIn(fact.label, text));
}

/** By the fact's name or its label, whichever section asks for it. */
function factIn({ language }: Turn, agreement: Agreement, typed: string): Where {
  const all = agreement.clauses.flatMap((clause) => clause.facts.map((fact) => ({ clause, fact })));
  const [found, another] = all.filter(({ clause, fact }) => isCalled(clause, fact, typed.toLowerCase()));
  if (found && !another) return found;
  const known = all.map(({ clause, fact }) => factKey(clause, fact)).join(", ");
  throw new AskerError(texts[language].noFact(typed, calledOf(agreement, language), known));
}

/** "term.start", "start" where no other section has such a fact, or what people read: "Första dagen". */
function isCalled(clause: Clause, fact: Fact, wanted: string): boolean {
  return [factKey(clause, fact), fact.name, fact.label].some((name) => name.toLowerCase() === wanted);
}

async function latestOf(turn: Turn, agreement: Agreement, { clause, fact }: Where) {
  const versions = await findVersions(turn, agreement.id, { clauseId: clause.id });
  return versions.find((version) => version.kind === "fact" && version.fact === fact.name);
}

type There = NonNullable<Awaited<ReturnType<typeof latestOf>>>;

function alreadyThere(
  { language }: Turn,
  { clause, fact }: Where,
  { there, ...given }: Given & { readonly there: There },
): Reply {
  const { factIsThere: say, struck, added } = texts[language];
  const input = { ...given, fact: factKey(clause, fact), replaces: there.number };
  const card = {
    title: fact.label,
    blocks: [
      { kind: "list", items: [struck(fact.value ?? ""), added(given.value)] },
      { kind: "note", text: say.how(there.number) },
    ],
    buttons: [{ label: say.replace, about: fact.label, call: call(fillIn, input), tone: "primary" }],
  } as const;
  return said(say.told(fact.label, whoOf(there, language)), card);
}
