import type { Ask, Said } from "./ask.ts";
import { change } from "./change.ts";
import type { House } from "./house.ts";
import type { Seat } from "./ports/store.ts";
import { type Reply, said } from "./reply.ts";
import type { Language } from "./texts.ts";

/** Lets the records that rest on a message say that it was edited or deleted. Nobody is answered. */
export async function noteSource(
  house: House,
  ask: Ask,
  says: Extract<Said, { source: string }>,
  seat: Seat,
  language: Language,
): Promise<Reply> {
  const { group, actor } = seat;
  if (!group || !actor) return said("");
  const { source, became } = says;
  const sources = house.features.flatMap((feature) => feature.sources ?? []);
  // Most messages that are edited are cited nowhere: they cost one look and no transaction.
  const cited = await house.store.read((db) => {
    const look = { db, group, now: house.now(), language };
    return Promise.all(sources.map((records) => records.cites(look, source)));
  });
  if (!cited.includes(true)) return said("");
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
          for (const [i, records] of sources.entries()) if (cited[i]) await records.changed(turn, source, became);
          return said("");
        },
      },
    },
  );
}
