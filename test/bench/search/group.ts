import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { type Database, openDatabase } from "../../../src/adapters/store/database.ts";
import type { Turn } from "../../../src/core/turn.ts";
import { catalogue } from "../../../src/features/catalogue.ts";
import { indexEntry, indexVersion } from "../../../src/features/search/rules.ts";
import { saveEntries } from "../../../src/features/search/store.ts";
import { type BenchDatabase, makeDatabase } from "../decisions/database.ts";
import type { Made } from "./texts.ts";

export const searchable = catalogue.flatMap((feature) => feature.searchable ?? []);
const page = 1_000;

/** A group with decisions that can be searched. Their numbers follow the order in which they were given. */
export interface SearchedGroup extends AsyncDisposable {
  readonly look: Turn;
  readonly database: Database;
  readonly bare: BenchDatabase;
  /** Milliseconds of making an entry, with what the feature reads for it. */
  readonly perEntry: number;
}

export async function makeSearched(name: string, decisions: readonly Made[]): Promise<SearchedGroup> {
  const bare = await makeDatabase(name);
  const migrations = fileURLToPath(new URL("../../../prisma/migrations", import.meta.url));
  const database = await openDatabase({ url: bare.url, dir: "", migrations });
  const look = lookInto(database);
  await fill(database, look.group.id, decisions);
  const began = performance.now();
  await index(look);
  const perEntry = (performance.now() - began) / decisions.length;
  await bare.query("VACUUM ANALYZE");
  const close = async () => {
    await database.close();
    await bare[Symbol.asyncDispose]();
  };
  return { look, database, bare, perEntry, [Symbol.asyncDispose]: close };
}

/** As much of a turn as a search needs. */
function lookInto({ client }: Database): Turn {
  const group = { id: randomUUID(), name: "Samverkansgruppen", language: "sv", zone: "Europe/Stockholm", parties: [] };
  return { db: client, group, now: new Date(), language: "sv" } as unknown as Turn;
}

async function fill({ pool }: Database, group: string, decisions: readonly Made[]): Promise<void> {
  await pool.query(`INSERT INTO "Group" (id, name, "createdAt") VALUES ($1, 'Samverkansgruppen', now())`, [group]);
  for (let from = 0; from < decisions.length; from += 10_000) {
    const part = decisions.slice(from, from + 10_000);
    await pool.query(
      `INSERT INTO "Decision" (id, "groupId", year, number, text, background, effect, method, outcome, "confirmedById",
         "confirmedAt", "confirmedOn", zone, "closesAt")
       SELECT gen_random_uuid(), $1, 2026, $2 + n, text, background, 'mandate', 'consensus', 'approved', $1,
         now() + n * interval '1 second', '2026-11-24', 'Europe/Stockholm', now()
       FROM unnest($3::text[], $4::text[]) WITH ORDINALITY AS d(text, background, n)`,
      [group, from, part.map(({ text }) => text), part.map(({ background }) => background)],
    );
  }
}

async function index(look: Turn): Promise<void> {
  const [decisions] = searchable;
  if (decisions?.kind !== "decision") throw new Error("decisions are the first that can be searched");
  for (let after: string | undefined; ; ) {
    const ids = await decisions.idsAfter(look, after, page);
    after = ids.at(-1);
    if (after === undefined) return;
    const made = (await decisions.entries(look, ids)).map((entry) => ({
      entry,
      indexed: indexEntry(look.group.id, "decision", entry),
    }));
    const rows = made.map(({ entry: { id, at, number }, indexed: { vector } }) => ({ refId: id, at, number, vector }));
    const words = [...new Set(made.flatMap(({ indexed: { stems } }) => stems))];
    await saveEntries(look, { kind: "decision", ids, entries: rows, words, version: indexVersion });
  }
}
