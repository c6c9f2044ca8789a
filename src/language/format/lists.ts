import type { Language } from "../../core/texts.ts";

const lists: Record<Language, Intl.ListFormat> = {
  sv: new Intl.ListFormat("sv-SE", { type: "conjunction" }),
  en: new Intl.ListFormat("en-GB", { type: "conjunction" }),
};

/** Words in a row: "a, b och c" or "a, b and c". */
export function listOf(words: readonly string[], language: Language): string {
  return lists[language].format(words);
}

const collators: Record<Language, Intl.Collator> = {
  sv: new Intl.Collator("sv"),
  en: new Intl.Collator("en"),
};

/** For `toSorted`, of whatever has a name. */
export function byName(language: Language): (a: { readonly name: string }, b: { readonly name: string }) => number {
  return (a, b) => collators[language].compare(a.name, b.name);
}

/** A sorted copy: in Swedish å, ä and ö come last, and v and w are letters of their own. */
export function sortNames(names: readonly string[], language: Language): string[] {
  return [...names].sort(collators[language].compare);
}
