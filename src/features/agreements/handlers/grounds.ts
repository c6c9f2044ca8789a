import type { Feature } from "../../../core/feature.ts";
import { keeperAmong } from "../../../core/group.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { listOf } from "../../../language/format/lists.ts";
import { instantOf, wallDate } from "../../../language/format/wallClock.ts";
import type { Needs } from "../needs.ts";
import { findAgreement } from "../store/agreements.ts";
import { addComment } from "../store/comments.ts";
import { findResting, isFlagged, type Resting } from "../store/grounds.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { calledOf, headingOf, numberOf } from "../views/wording.ts";
import { tell } from "./telling.ts";

export const sources: NonNullable<Feature["sources"]> = {
  cites: async (look, message) => (await findResting(look, { message })).length > 0,

  /** However often a message is edited in a day, the clause says so once. */
  async changed(turn, message, became) {
    const since = instantOf(wallDate(turn.now, turn.group.zone), "00:00", turn.group.zone);
    for (const clause of await findResting(turn, { message })) {
      if (await isFlagged(turn, clause, { kind: became, text: message, since })) continue;
      await addComment(turn, { ...clause, kind: became, text: message });
      turn.changed(agreementCard, clause.agreementId);
    }
  },
};

/**
 * A decision has been replaced or revoked: the clauses that rest on it say so, and whoever keeps the papers is told. The
 * decisions get this through the catalogue.
 */
export function decisionEnded(needs: Needs): Feature["follow"] {
  return async (turn, changed) => {
    for (const [subject, id] of changed) {
      const later = subject.kind === needs.decisionSubject ? await needs.findLater(turn, id) : undefined;
      if (!later) continue;
      const number = numberOf(later, turn.group.language);
      const flagged: Resting[] = [];
      for (const clause of await findResting(turn, { decisionId: id })) {
        if (await isFlagged(turn, clause, { kind: later.relation, text: number })) continue;
        await addComment(turn, { ...clause, kind: later.relation, text: number });
        flagged.push(clause);
      }
      await tellFlagged(turn, flagged, number, needs);
    }
  };
}

async function tellFlagged(turn: Turn, flagged: readonly Resting[], number: string, needs: Needs): Promise<void> {
  const keeper = keeperAmong(await needs.findMembers(turn));
  for (const id of new Set(flagged.map(({ agreementId }) => agreementId))) {
    const agreement = await findAgreement(turn, { id });
    if (!agreement) continue;
    const clauses = agreement.clauses.filter((clause) => flagged.some(({ clauseId }) => clauseId === clause.id));
    const say = inBoth((l) => {
      const names = clauses.map((clause) => headingOf(clause, l));
      return texts[l].keeping.flagged(calledOf(agreement, l), listOf(names, l), number);
    });
    turn.changed(agreementCard, id);
    tell(turn, agreement, { to: { role: keeper }, say, what: "flagged" });
  }
}
