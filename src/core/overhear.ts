import type { Command } from "./command.ts";
import type { Hearing } from "./hearing.ts";
import { languages } from "./texts.ts";
import { fold } from "./words.ts";

/**
 * The lines that begin with #, of what was said in a channel to others than us. Undefined: there are none, and the
 * rest is nobody's business.
 */
export function markedLines(text: string): string | undefined {
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  const marked = lines.filter((line) => /^#\p{L}/u.test(line));
  return marked.length > 0 ? marked.join("\n") : undefined;
}

/** Whether overheard words are for us: they begin a command that may be overheard, and its feature listens just now. */
export async function isHeard({ house, seat, language }: Hearing, words: string): Promise<boolean> {
  const { group, actor } = seat;
  if (!group || !actor || actor.roles.length === 0) return false;
  const first = fold(words.trim().split(/\s+/u, 1)[0] ?? "");
  const asked = house.features.filter(({ handlers }) => handlers.some(({ command }) => beginsWith(command, first)));
  if (asked.length === 0) return false;
  return await house.store.read(async (db) => {
    const look = { db, group, now: house.now(), language };
    for (const { listens } of asked) if (await listens?.(look)) return true;
    return false;
  });
}

function beginsWith(command: Command, first: string): boolean {
  return (
    command.overheard === true && languages.some((l) => command.texts[l].words?.some((word) => fold(word) === first))
  );
}
