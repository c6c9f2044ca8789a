import type { Participant } from "./findings.ts";
import type { Message } from "./message.ts";
import { fold } from "./reading/tokens.ts";

/** Who took part or was mentioned, and how they are found by name. */
export interface People {
  readonly participants: readonly Participant[];
  /** Id by folded name: the whole name, and the first name where only one has it. */
  readonly byName: ReadonlyMap<string, string>;
  /** Of all who took part or were mentioned. */
  readonly ids: ReadonlySet<string>;
  /** First names in small letters, so that they keep their capitals. */
  readonly names: ReadonlySet<string>;
}

const firstNameOf = (name: string): string => name.trim().split(/\s+/u)[0] ?? "";

export function peopleOf(messages: readonly Message[], known: readonly Participant[] = []): People {
  const authors = new Map<string, Participant>();
  const others = new Map<string, Participant>(known.map(({ id, name }) => [id, { id, name }]));
  for (const { author, mentions } of messages) {
    if (!author.bot && author.id !== "" && !authors.has(author.id))
      authors.set(author.id, { id: author.id, name: author.name });
    for (const { id, name, bot } of mentions) if (!bot && !others.has(id)) others.set(id, { id, name });
  }
  const everyone = new Map([...others, ...authors]);
  const byName = new Map<string, string>();
  const taken = new Map<string, number>();
  for (const { name } of everyone.values()) {
    const first = fold(firstNameOf(name));
    taken.set(first, (taken.get(first) ?? 0) + 1);
  }
  for (const { id, name } of everyone.values()) {
    byName.set(fold(name), id);
    const first = fold(firstNameOf(name));
    if (taken.get(first) === 1 && first.length > 1) byName.set(first, id);
  }
  return {
    participants: [...authors.values()],
    byName,
    ids: new Set(everyone.keys()),
    names: new Set([...everyone.values()].map(({ name }) => firstNameOf(name).toLowerCase())),
  };
}
