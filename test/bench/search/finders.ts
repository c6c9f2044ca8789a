import { searchRecords } from "../../../src/features/search/handlers/finding.ts";
import { peer } from "../decisions/peers.ts";
import { type SearchedGroup, searchable } from "./group.ts";
import type { Made } from "./texts.ts";

/** Something that searches: gives the numbers of at most ten decisions, the best first. */
export interface Finder {
  readonly name: string;
  find(words: string): readonly number[] | Promise<readonly number[]>;
}

export function samsprak({ look }: SearchedGroup): Finder {
  return {
    name: "Samspråk",
    async find(text) {
      const { hits } = await searchRecords(look, searchable, { text, offset: 0, most: 10, fill: true });
      return hits.map(({ entry }) => entry.number);
    },
  };
}

/** Postgres's own Swedish, any of the words, titles before backgrounds. */
export async function plainPostgres({ database: { pool }, look }: SearchedGroup): Promise<Finder> {
  const vector = `setweight(to_tsvector('swedish', text), 'A') || setweight(to_tsvector('swedish', coalesce(background, '')), 'B')`;
  await pool.query(`CREATE TABLE plain AS SELECT number, "groupId", ${vector} AS vector FROM "Decision"`);
  await pool.query("CREATE INDEX ON plain USING gin (vector)");
  await pool.query("ANALYZE plain");
  return {
    name: "Postgres, 'swedish'",
    async find(text) {
      const { rows } = await pool.query<{ number: number }>(
        `WITH q AS (SELECT replace(plainto_tsquery('swedish', $1)::text, '&', '|')::tsquery AS query)
         SELECT number FROM plain, q WHERE "groupId" = $2 AND vector @@ query
         ORDER BY ts_rank(vector, query) DESC, number DESC LIMIT 10`,
        [text, look.group.id],
      );
      return rows.map(({ number }) => number);
    },
  };
}

interface MiniSearchPeer {
  indexed(documents: readonly (Made & { readonly id: number })[]): (words: string) => readonly number[];
}

export async function miniSearch(decisions: readonly Made[]): Promise<Finder> {
  const { indexed } = (await import(peer("minisearch.ts").href)) as MiniSearchPeer;
  const find = indexed(decisions.map(({ text, background }, i) => ({ id: i + 1, text, background })));
  return { name: "minisearch 7.2", find };
}
