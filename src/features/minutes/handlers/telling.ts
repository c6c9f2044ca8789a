import { type Telling, tellAbout } from "../../../core/telling.ts";
import type { Turn } from "../../../core/turn.ts";
import type { Minutes } from "../rules/minutes.ts";
import { minutesMark } from "../views/marks.ts";

/** Whoever is asked about a text has three weeks for it. */
const days = 21;

export function tell(turn: Turn, { id }: Pick<Minutes, "id">, telling: Telling): void {
  tellAbout(turn, [minutesMark, id], { days, ...telling });
}
