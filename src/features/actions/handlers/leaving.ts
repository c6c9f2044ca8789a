import type { Gone } from "../../../core/feature.ts";
import { keeperAmong } from "../../../core/group.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { listOf } from "../../../language/format/lists.ts";
import type { Needs } from "../needs.ts";
import { findOwned } from "../store/lists.ts";
import { texts } from "../texts.ts";
import { actionCard } from "../views/action.ts";
import { numberOf } from "../views/wording.ts";
import { tell } from "./telling.ts";

/** The actions of someone who is in the group no more say so, and whoever keeps the list is asked once to hand them over. */
export function afterLeaving(needs: Needs): (turn: Turn, gone: Gone) => Promise<void> {
  return async (turn, gone) => {
    const owned = await findOwned(turn, gone);
    for (const { id } of owned) turn.changed(actionCard(needs), id);
    const [first] = owned;
    if (!first) return;
    const say = inBoth((l) => {
      const numbers = owned.map((action) => numberOf(action, l));
      return texts[l].orphaned(first.owner?.name ?? texts[l].former, listOf(numbers, l), numberOf(first, l));
    });
    const to = { role: keeperAmong(await needs.findMembers(turn)) };
    tell(turn, first, { to, say, what: "left", of: "member" in gone ? gone.member : gone.party }, needs);
  };
}
