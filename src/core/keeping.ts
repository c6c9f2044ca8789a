import type { Group, Party } from "./group.ts";

/** The party whose authority keeps the documents: the one that the setting names. */
export function keepingParty({ rules, parties }: Group): Party | undefined {
  const authority = inWords(rules.authority ?? "");
  const named = parties.filter(({ name }) => inWords(name).trim() !== "" && authority.includes(inWords(name)));
  return named.toSorted((a, b) => b.name.length - a.name.length)[0];
}

/** Whole words with a space around each: "IK" is not named by "politik". */
function inWords(text: string): string {
  const words = text.toLocaleLowerCase("sv").match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(" ")} `;
}
