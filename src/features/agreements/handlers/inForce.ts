import type { Turn } from "../../../core/turn.ts";
import type { Agreement } from "../rules/agreement.ts";
import type { State } from "../rules/life.ts";
import { updateAgreement } from "../store/agreements.ts";
import { addVersion, clausesAt, saveFacts, saveText } from "../store/versions.ts";
import { takeStep } from "./steps.ts";

const noStanding = { standing: null, standingVersion: null, standingHash: null };

/** From now on this text applies, and none that applied before. */
export async function enterForceNow(turn: Turn, agreement: Agreement): Promise<State> {
  return await takeStep(turn, agreement, "enterForce", { columns: noStanding });
}

/** What to remember of an agreement that applies, while its text is worked on. */
export function standingOf(agreement: Agreement) {
  const { state, version, hash } = agreement;
  return {
    standing: state === "extended" ? "extended" : "inForce",
    standingVersion: version,
    standingHash: hash ?? null,
  };
}

/** The text that applied stands again: each clause that was worked on gets it back, as a version of its own. */
export async function restoreText(turn: Turn, agreement: Agreement): Promise<void> {
  const { standingVersion, standingHash, standing } = agreement;
  if (!standing || standingVersion === undefined) return;
  await updateAgreement(turn, agreement.id, { hash: null });
  const then = await clausesAt(turn, agreement, standingVersion);
  for (const [i, clause] of agreement.clauses.entries()) {
    const before = then[i];
    if (!before) continue;
    if (before.text !== clause.text) {
      const version = await addVersion(turn, agreement, { kind: "changed", clauseId: clause.id, text: before.text });
      await saveText(turn, clause, before.text, version);
    }
    for (const fact of before.facts)
      if (clause.facts.find(({ name }) => name === fact.name)?.value !== fact.value)
        await addVersion(turn, agreement, { kind: "fact", clauseId: clause.id, fact: fact.name, text: fact.value });
    await saveFacts(turn, clause, before.facts);
  }
  await updateAgreement(turn, agreement.id, { ...noStanding, hash: standingHash ?? null });
}
