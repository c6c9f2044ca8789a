import type { Turn } from "../../../core/turn.ts";
import { noteClosed } from "../store/closing.ts";
import { decisionCard } from "../views/decision.ts";

/** Ends the time for reservations on what a meeting has decided; whoever closes the meeting gets this through the catalogue. */
export async function closeDecisionsOf(turn: Turn, meeting: string): Promise<void> {
  for (const id of await noteClosed(turn, meeting)) turn.changed(decisionCard, id);
}
