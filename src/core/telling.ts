import { dayMs } from "../core/spans.ts";
import type { Both } from "./texts.ts";
import type { Notice, Turn } from "./turn.ts";

export interface Telling {
  readonly to: Notice["to"];
  readonly say: Both<string>;
  /** Names the occasion. */
  readonly what: string;
  /** Whom the sentence names; the actor, where nothing else is said. */
  readonly of?: string;
  /** Of what an alarm makes, which else waits for its turn within the limits. */
  readonly weight?: Notice["weight"];
  /** For how long it is worth telling; two weeks, where nothing else is said. */
  readonly days?: number;
}

/**
 * Says something above a subject's card: a person's act, which goes at once and is told each time. What it is called
 * names the person that the sentence names, so that it goes with them when they are forgotten.
 */
export function tellAbout(turn: Turn, about: Notice["about"], telling: Telling): void {
  const { to, say, what, of = turn.actor.id, days = 14, weight } = telling;
  const until = new Date(turn.now.getTime() + days * dayMs);
  turn.tell({ to, about, say, once: `${what}:${of}:${turn.id()}`, until, ...(weight && { weight }) });
}
