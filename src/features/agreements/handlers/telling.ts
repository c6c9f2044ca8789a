import type { Both, Language } from "../../../core/texts.ts";
import type { Notice, Turn } from "../../../core/turn.ts";
import type { Agreement } from "../rules/agreement.ts";
import { agreementCard, draftCard } from "../views/agreement.ts";

const dayMs = 86_400_000;
const noticeDays = 14;

export function inBoth(say: (language: Language) => string): Both<string> {
  return { sv: say("sv"), en: say("en") };
}

interface Telling {
  readonly to: Notice["to"];
  readonly say: Both<string>;
  /** Names the occasion. */
  readonly what: string;
}

/** Says something above the agreement's card; it is a person's act, and goes at once. */
export function tell(turn: Turn, { id, state }: Pick<Agreement, "id" | "state">, { to, say, what }: Telling): void {
  // The channels are told once the parties are let in, which is a step from there.
  const isDraft = state === "draft" && to !== "channels";
  const until = new Date(turn.now.getTime() + noticeDays * dayMs);
  turn.tell({
    to,
    about: [isDraft ? draftCard : agreementCard, id],
    say,
    once: `${what}:${turn.actor.id}:${turn.id()}`,
    until,
  });
}
