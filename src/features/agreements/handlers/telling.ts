import { type Telling, tellAbout } from "../../../core/telling.ts";
import type { Turn } from "../../../core/turn.ts";
import type { Agreement } from "../rules/agreement.ts";
import { agreementCard, draftCard } from "../views/agreement.ts";

export function tell(turn: Turn, { id, state }: Pick<Agreement, "id" | "state">, telling: Telling): void {
  // The channels are told once the parties are let in, which is a step from there.
  const isDraft = state === "draft" && telling.to !== "channels";
  tellAbout(turn, [isDraft ? draftCard : agreementCard, id], telling);
}
