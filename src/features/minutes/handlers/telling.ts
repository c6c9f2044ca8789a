import type { Both, Language } from "../../../core/texts.ts";
import type { Notice, Turn } from "../../../core/turn.ts";
import type { Minutes } from "../rules/minutes.ts";
import { minutesMark } from "../views/marks.ts";

const dayMs = 86_400_000;
const noticeDays = 21;

export function inBoth(say: (language: Language) => string): Both<string> {
  return { sv: say("sv"), en: say("en") };
}

interface Telling {
  readonly to: Notice["to"];
  readonly say: Both<string>;
  /** Names the occasion. */
  readonly what: string;
}

/** Says something above the card of the minutes; it is a person's act, and goes at once. */
export function tell(turn: Turn, { id }: Pick<Minutes, "id">, { to, say, what }: Telling): void {
  const until = new Date(turn.now.getTime() + noticeDays * dayMs);
  turn.tell({ to, about: [minutesMark, id], say, once: `${what}:${turn.actor.id}:${turn.id()}`, until });
}
