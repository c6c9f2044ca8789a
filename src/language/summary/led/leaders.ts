import type { ReadMessage } from "../reading/jokes.ts";
import type { Reading } from "../reading/read.ts";

const SETTLING = ["close", "postpone", "refer"] as const;
const OPENS = 0.5;
const FEWEST = 2;

function settles({ acts, isQuestion }: Reading): boolean {
  return !isQuestion && !acts.has("propose") && SETTLING.some((act) => acts.has(act));
}

/** How often each person says for the group what it comes to, when others have spoken. */
function scores(thread: readonly ReadMessage[]): Map<string, number> {
  const found = new Map<string, number>();
  const first = thread.find(({ readings }) => readings.length > 0)?.message.author.id;
  for (const { message, readings, isJoke } of thread) {
    if (isJoke || !readings.some(settles)) continue;
    const { id } = message.author;
    found.set(id, (found.get(id) ?? 0) + 1);
  }
  if (first !== undefined && found.has(first)) found.set(first, (found.get(first) ?? 0) + OPENS);
  return found;
}

/** Ids of those who lead a thread where nobody is named as chair: who settles more than one matter, and more than others. */
export function leadersOf(thread: readonly ReadMessage[]): ReadonlySet<string> {
  const [best, next] = [...scores(thread)].sort(([, one], [, other]) => other - one);
  if (!best || best[1] < FEWEST || (next && next[1] >= best[1])) return new Set();
  return new Set([best[0]]);
}
