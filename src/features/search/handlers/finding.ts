import type { Searchable, SearchEntry } from "../../../core/search.ts";
import type { Look } from "../../../core/turn.ts";
import { mostMistakes, nearestBeginning, nearestTo } from "../../../language/search/distance.ts";
import { partQuery } from "../../../language/search/query.ts";
import { snippetOf } from "../../../language/search/snippet.ts";
import { stemOf } from "../../../language/search/stem.ts";
import { quoted } from "../../../language/search/vector.ts";
import { askedWords } from "../../../language/search/words.ts";
import { type Filters, type Hit, queriesOf, type SearchResult, type Wanted, wantedOf } from "../rules.ts";
import { findHits, findWordsLike, type HitRow } from "../store.ts";

export interface SearchRequest extends Filters {
  /** Words as someone typed them; none: everything that the filters leave, the newest first. */
  readonly text: string;
  readonly offset: number;
  readonly most: number;
  /** Whether hits that lack some of the words follow those that have them all. */
  readonly fill: boolean;
}

/** Each is compared with all of the group's words, while others wait. */
const mostMended = 2;
const nothing = { hits: [], more: false, mistyped: [], empty: false } as const;

/** What the group has on record about it, best first, as it is now. */
export async function searchRecords(
  look: Look,
  searchable: readonly Searchable[],
  request: SearchRequest,
): Promise<SearchResult> {
  const words = askedWords(request.text);
  if (words.length === 0 && request.text.trim() !== "") return { ...nothing, empty: true };
  const wanted = wantedOf(look.group.id, words, request);
  const rows = await rowsFor(look, wanted, request);
  const stems = words.map(stemOf);
  if (rows.length > 0 || request.offset > 0) return await resultOf(look, searchable, rows, { request, stems });
  const mended = await mend(look, words, wanted);
  if (mended.mistyped.length === 0) return nothing;
  const near = await rowsFor(look, mended.wanted, request);
  const result = await resultOf(look, searchable, near, { request, stems: mended.stems });
  return { ...result, mistyped: result.hits.length > 0 ? mended.mistyped : [] };
}

/** One more than are wanted, where there are more. Those with any of the words only where those with all do not fill a page. */
async function rowsFor(look: Look, wanted: Wanted, { offset, most, fill }: SearchRequest): Promise<readonly HitRow[]> {
  const ask = (how: "all" | "any", from: number) =>
    findHits(look, { ...queriesOf(wanted, how), offset: from, most: most + 1 });
  const exact = await ask("all", offset);
  if (exact.length > most || wanted.words.length < 2) return exact;
  const first = offset === 0 ? exact : await ask("all", 0);
  // A later page goes on with what the first one was made of.
  const filled = fill ? first.length <= most : first.length === 0;
  return filled ? await ask("any", offset) : exact;
}

/** Puts what is nearest in place of the first words that nothing has. */
async function mend(look: Look, words: readonly string[], wanted: Wanted) {
  const group = wantedOf(look.group.id, [], {});
  const near = new Map<number, Near>();
  let left = mostMended;
  for (const [place, word] of words.entries()) {
    if (left === 0) break;
    const alone = queriesOf({ ...group, words: wanted.words.slice(place, place + 1) }, "all");
    const known = words.length > 1 && (await findHits(look, { ...alone, offset: 0, most: 1 })).length > 0;
    if (known) continue;
    left--;
    const found = await nearTo(look, word);
    if (found) near.set(place, found);
  }
  return {
    mistyped: words.filter((_, i) => near.has(i)),
    stems: words.map((word, i) => near.get(i)?.stem ?? stemOf(word)),
    wanted: { ...wanted, words: wanted.words.map((query, i) => near.get(i)?.query ?? query) },
  };
}

interface Near {
  /** The text of a tsquery. */
  readonly query: string;
  readonly stem: string;
}

/** A word that the group has, else the beginning of one, else what the word is made of. */
async function nearTo(look: Look, word: string): Promise<Near | undefined> {
  const stem = stemOf(word);
  const mistakes = mostMistakes(stem);
  const letters = [...new Set([...stem].slice(0, 2))];
  const known = mistakes === 0 ? [] : await findWordsLike(look, letters, stem.length - mistakes);
  const whole = nearestTo(stem, known);
  if (whole) return { query: quoted(whole), stem: whole };
  const beginning = nearestBeginning(stem, known);
  if (beginning) return { query: `${quoted(beginning)}:*`, stem: beginning };
  const query = partQuery(word);
  return query ? { query, stem } : undefined;
}

async function resultOf(
  look: Look,
  searchable: readonly Searchable[],
  rows: readonly HitRow[],
  { request, stems }: { readonly request: SearchRequest; readonly stems: readonly string[] },
): Promise<SearchResult> {
  const shown = rows.slice(0, request.most);
  const byId = new Map<string, SearchEntry>();
  for (const { kind, entries } of searchable) {
    const ids = shown.filter((row) => row.kind === kind).map(({ refId }) => refId);
    if (ids.length > 0) for (const entry of await entries(look, ids)) byId.set(entry.id, entry);
  }
  const wanted = new Set(stems);
  const hits = shown.flatMap(({ kind, refId }): Hit[] => {
    const entry = byId.get(refId);
    return entry ? [{ kind, entry, snippet: snippetOf(entry.body, wanted) }] : [];
  });
  return { hits, more: rows.length > request.most, mistyped: [], empty: false };
}
