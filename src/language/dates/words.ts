/** Swedish is often typed without its dots and rings: "overmorgon", "mandag". */
function withoutDiacritics(text: string): string {
  return text.replace(/[åä]/g, "a").replace(/ö/g, "o");
}

/**
 * A source of a regular expression that also matches what is typed without diacritics. What is lenient already stays
 * as it is, so that sources can be built from each other.
 */
export function lenient(source: string): string {
  return source
    .replace(/(?<!\[)å/g, "[åa]")
    .replace(/(?<!\[)ä/g, "[äa]")
    .replace(/(?<!\[)ö/g, "[öo]");
}

/** Words that each mean a value, in one alternation with the longest first. */
export interface Vocabulary<Value> {
  readonly source: string;
  readonly valueOf: (text: string) => Value | undefined;
}

export function vocabulary<Value>(meanings: Readonly<Record<string, Value>>): Vocabulary<Value> {
  const values = new Map<string, Value>();
  for (const [word, value] of Object.entries(meanings)) values.set(withoutDiacritics(word), value);
  const words = Object.keys(meanings).sort((a, b) => b.length - a.length);
  const source = words.map((word) => lenient(word.replace(/ /g, "\\s+"))).join("|");
  return { source, valueOf: (text) => values.get(withoutDiacritics(text).replace(/\s+/g, " ")) };
}
