import type { Group, Party } from "./group.ts";

/** The party whose authority keeps the documents: the one that the setting names. */
export function keepingParty({ rules, parties }: Group): Party | undefined {
  const authority = (rules.authority ?? "").toLocaleLowerCase("sv");
  const named = parties.filter(({ name }) => authority.includes(name.toLocaleLowerCase("sv")));
  return named.toSorted((a, b) => b.name.length - a.name.length)[0];
}
