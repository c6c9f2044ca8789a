import type { Said } from "./ask.ts";
import { change } from "./change.ts";
import type { Hearing } from "./hearing.ts";
import { type Reply, said } from "./reply.ts";

/** Lets the records that rest on a message say that it was edited or deleted. Nobody is answered. */
export async function noteSource(
  { house, ask, seat, language }: Hearing,
  { source, became }: Extract<Said, { source: string }>,
): Promise<Reply> {
  const { group, actor } = seat;
  if (!group || !actor) return said("");
  const sources = house.features.flatMap((feature) => feature.sources ?? []);
  // Most messages that are edited are cited nowhere: they cost one look and no transaction.
  const citing = await house.store.read(async (db) => {
    const look = { db, group, now: house.now(), language };
    const found: typeof sources = [];
    for (const records of sources) if (await records.cites(look, source)) found.push(records);
    return found;
  });
  if (citing.length === 0) return said("");
  return await change(
    house,
    ask,
    { group, actor },
    {
      call: { command: "house.source", input: { source, became } },
      language,
      ready: {
        kind: "change",
        async run(turn) {
          for (const records of citing) await records.changed(turn, source, became);
          return said("");
        },
      },
    },
  );
}
