import type { Feature } from "../../../core/feature.ts";
import { keeperAmong } from "../../../core/group.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Needs } from "../needs.ts";
import { signing, standOf } from "../rules/agreement.ts";
import { findAgreement } from "../store/agreements.ts";
import { markLeft } from "../store/parties.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { calledOf } from "../views/wording.ts";
import { todayOf } from "./steps.ts";
import { tell } from "./telling.ts";

/** A party that leaves stays in its agreements as history; where its decision is wanting, whoever keeps the papers is told. */
export function afterLeaving(needs: Needs): Feature["left"] {
  return async (turn, gone) => {
    if (!("party" in gone)) return;
    for (const id of await markLeft(turn, gone, todayOf(turn))) {
      turn.changed(agreementCard, id);
      const agreement = await findAgreement(turn, { id });
      const party = agreement && signing(agreement).find((one) => one.partyId === gone.party);
      if (!agreement?.hash || !party || standOf(agreement, party.id) === "approved") continue;
      const say = inBoth((l) => texts[l].keeping.partyLeft(calledOf(agreement, l), party.name));
      tell(turn, agreement, { to: { role: keeperAmong(await needs.findMembers(turn)) }, say, what: "partyLeft" });
    }
  };
}
