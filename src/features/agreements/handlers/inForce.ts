import type { Turn } from "../../../core/turn.ts";
import type { Agreement, Clause } from "../rules/agreement.ts";
import type { State } from "../rules/life.ts";
import { isRevised } from "../rules/standing.ts";
import { updateAgreement } from "../store/agreements.ts";
import { restoreParties } from "../store/parties.ts";
import { asInForce } from "../store/standing.ts";
import { addVersion, saveFacts, saveText } from "../store/versions.ts";
import { takeStep } from "./steps.ts";

const noStanding = {
  ...{ standing: null, standingVersion: null, standingHash: null },
  ...{ standingStartsOn: null, standingEndsOn: null },
};

/** From now on this text applies, and none that applied before. */
export async function enterForceNow(turn: Turn, agreement: Agreement): Promise<State> {
  return await takeStep(turn, agreement, "enterForce", { columns: noStanding });
}

/** What applied is what has ended, whatever a revision had made of the text by then. */
export async function endNow(turn: Turn, agreement: Agreement): Promise<State> {
  return await takeStep(turn, agreement, "end", { before: () => restoreText(turn, agreement) });
}

/** What to remember of an agreement that applies, while its text is worked on. */
export function standingOf(agreement: Agreement) {
  const { state, version, hash, startsOn, endsOn } = agreement;
  return {
    standing: state === "extended" ? "extended" : "inForce",
    standingVersion: version,
    standingHash: hash ?? null,
    standingStartsOn: startsOn ?? null,
    standingEndsOn: endsOn ?? null,
  };
}

/** What applied stands again, text, parties and term: all that was worked on gets it back, as versions of their own. */
export async function restoreText(turn: Turn, agreement: Agreement): Promise<void> {
  if (!isRevised(agreement)) return;
  const { hash, startsOn, endsOn, signedOn, signatureReference, clauses, parties } = await asInForce(turn, agreement);
  await updateAgreement(turn, agreement.id, { hash: null });
  for (const [i, before] of clauses.entries()) await restoreClause(turn, agreement, agreement.clauses[i], before);
  await restoreParties(
    turn,
    agreement,
    parties.filter(({ kind }) => kind === "party"),
  );
  await updateAgreement(turn, agreement.id, {
    ...noStanding,
    ...{ hash: hash ?? null, startsOn: startsOn ?? null, endsOn: endsOn ?? null },
    ...{ signedOn: signedOn ?? null, signatureReference: signatureReference ?? null },
    ...{ consultees: null, consultationOn: null },
  });
}

async function restoreClause(turn: Turn, agreement: Agreement, clause: Clause | undefined, before: Clause) {
  if (!clause) return;
  if (before.text !== clause.text) {
    const version = await addVersion(turn, agreement, { kind: "changed", clauseId: clause.id, text: before.text });
    await saveText(turn, clause, before.text, version);
  }
  for (const fact of before.facts)
    if (clause.facts.find(({ name }) => name === fact.name)?.value !== fact.value)
      await addVersion(turn, agreement, { kind: "fact", clauseId: clause.id, fact: fact.name, text: fact.value });
  await saveFacts(turn, clause, before.facts);
}
