import { call } from "../../../core/command.ts";
import { type Feature, handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import type { Searchable } from "../../../core/search.ts";
import type { Turn } from "../../../core/turn.ts";
import { rebuild } from "../commands.ts";
import { indexEntry, indexVersion } from "../rules.ts";
import { saveEntries, saveVersion } from "../store.ts";

/** What a turn has changed is found as it then is, or no more. */
export const followWith = (searchable: readonly Searchable[]): NonNullable<Feature["follow"]> => {
  return async (turn, changed) => {
    for (const one of searchable) {
      const ids = new Set<string>();
      for (const [{ kind }, id] of changed) for (const behind of await one.behind(turn, kind, id)) ids.add(behind);
      if (ids.size > 0) await keep(turn, one, [...ids]);
    }
  };
};

async function keep(turn: Turn, { kind, entries }: Searchable, ids: readonly string[]): Promise<void> {
  const made = (await entries(turn, ids)).map((entry) => ({
    entry,
    indexed: indexEntry(turn.group.id, kind, entry),
  }));
  const rows = made.map(({ entry: { id, at, number }, indexed: { vector } }) => ({ refId: id, at, number, vector }));
  const words = new Set(made.flatMap(({ indexed: { stems } }) => stems));
  await saveEntries(turn, { kind, ids, entries: rows, words: [...words], version: indexVersion });
}

const pageLength = 200;

/** All of a group's entries, a page in each turn, so that the group is never held for long. */
export const rebuilding = (searchable: readonly Searchable[]) =>
  handle(rebuild, async (turn, { version, kind, after }) => {
    const place = kind === undefined ? 0 : searchable.findIndex((one) => one.kind === kind);
    const one = searchable[place];
    // An alarm that an older release has set.
    if (version !== indexVersion) return said("");
    if (!one) {
      await saveVersion(turn, version);
      return said("");
    }
    const ids = await one.idsAfter(turn, after, pageLength);
    if (ids.length > 0) await keep(turn, one, ids);
    const last = ids.length < pageLength ? undefined : ids.at(-1);
    const next = last === undefined ? searchable[place + 1] : one;
    if (!next) await saveVersion(turn, version);
    else {
      const input = { version, kind: next.kind, ...(last && { after: last }) };
      turn.at(turn.now, call(rebuild, input), `search:${version}:${turn.group.id}:${next.kind}:${last ?? ""}`);
    }
    return said("");
  });
