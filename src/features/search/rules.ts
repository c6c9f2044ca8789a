import type { SearchEntry, SearchKind, SearchState } from "../../core/search.ts";
import { allOf, anyOf, isNumber, wordQuery } from "../../language/search/query.ts";
import { type Indexed, indexOf, quoted } from "../../language/search/vector.ts";

/** Rises whenever entries are made by other rules: all groups' are then made anew after the start. */
export const indexVersion = 2;

export interface Filters {
  readonly kind?: SearchKind | undefined;
  /** A party's id. */
  readonly party?: string | undefined;
  readonly year?: number | undefined;
  readonly state?: SearchState | undefined;
}

export interface Hit {
  readonly kind: SearchKind;
  readonly entry: SearchEntry;
  /** The words around the first one that was found, where they are not in the title already. */
  readonly snippet: string | undefined;
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** Whether there are more than these. */
  readonly more: boolean;
  /** Words that nothing has; what is nearest to them was searched for. */
  readonly mistyped: readonly string[];
  /** Nothing to search for was in the text. */
  readonly empty: boolean;
}

/** An entry's words, and the tags that it is filtered by. */
export function indexEntry(group: string, kind: SearchKind, entry: SearchEntry): Indexed {
  const { number, year, state, parties } = entry;
  const own = [`=n${number}`, `=n${number}/${year}`];
  return indexOf(entry, [...own, ...tagsOf(group, { kind, year, state }), ...parties.map((id) => `=p${id}`)]);
}

function tagsOf(group: string, { kind, party, year, state }: Filters): readonly string[] {
  return [
    `=g${group}`,
    ...(kind ? [`=k${kind}`] : []),
    ...(party ? [`=p${party}`] : []),
    ...(year ? [`=y${year}`] : []),
    ...(state ? [`=s${state}`] : []),
  ];
}

/** What is looked for: every word as the text of a tsquery, within a group and what it is filtered by. */
export interface Wanted {
  readonly scope: string;
  readonly words: readonly string[];
  /** What outranks all else: a number, where the asker means one. */
  readonly first: string | undefined;
}

export function wantedOf(group: string, words: readonly string[], filters: Filters): Wanted {
  // "14" alone and "4/2026" mean a number; in "2 hallar" the number is a word among others.
  const numbers = words.filter((word) => isNumber(word) && (word.includes("/") || words.length === 1));
  return {
    scope: allOf(tagsOf(group, filters).map(quoted)),
    words: words.map(wordQuery),
    first: numbers.length > 0 ? anyOf(numbers.map((number) => quoted(`=n${number}`))) : undefined,
  };
}

/** The tsqueries of a search for all of the words, or for any of them. */
export function queriesOf({ scope, words, first }: Wanted, how: "all" | "any") {
  if (words.length === 0) return { match: scope, all: scope, rank: scope, first };
  const [all, some] = [allOf(words), anyOf(words)];
  return { match: `${scope} & ${how === "all" ? `(${all})` : some}`, all, rank: some, first };
}
