import type { Turn } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import type { Decided, Needs } from "../needs.ts";
import { type Numbered, withoutStop } from "../rules/action.ts";
import type { Owner } from "../rules/owner.ts";
import { addAction, addEvent } from "../store/actions.ts";
import { actionCard } from "../views/action.ts";
import { setAlarms } from "./alarms.ts";
import { tellGiven } from "./telling.ts";

/** An action as it was understood, before it has a number. */
export interface Entry {
  readonly text: string;
  readonly owner: Owner | undefined;
  /** yyyy-mm-dd */
  readonly due: string | undefined;
  readonly decision?: Pick<Decided, "id" | "number" | "year"> | undefined;
  readonly meeting?: (Numbered & { readonly id: string }) | undefined;
  readonly source?: string | undefined;
  readonly message?: string | undefined;
}

/** Puts an action on the group's list and its card in the channels, tells whoever got it, and sets the clock. */
export async function enter(turn: Turn, entry: Entry, needs: Needs): Promise<Numbered & { readonly id: string }> {
  const id = turn.id();
  const text = withoutStop(entry.text);
  const { owner, due, decision, meeting, source, message } = entry;
  const createdOn = wallDate(turn.now, turn.group.zone);
  const numbered = await addAction(turn, { id, text, owner, due, decision, meeting, source, message, createdOn });
  await addEvent(turn, id, { kind: "made", owner, due });
  turn.changed(actionCard(needs), id);
  if (due) setAlarms(turn, id, due);
  if (owner) await tellGiven(turn, { ...numbered, id, text, due, owner }, needs);
  return { ...numbered, id };
}
