import { type Activity, tenantOf } from "./activity.ts";
import { hereOf } from "./alone.ts";
import { unknownPeople } from "./mentions.ts";
import type { Reach } from "./outbound.ts";

/** The people mentioned of whom Teams did not tell who they are in Entra ID, by which we know people. */
export async function identify({ book, connector }: Reach, activity: Activity): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  const team = tenantOf(activity);
  for (const id of unknownPeople(activity)) {
    const met = await book.entraId(team, id);
    // Someone whom Teams does not tell of now is kept under Teams' own id.
    const entra = met ?? (await connector.entraId(hereOf(activity), id).catch(() => undefined));
    if (!entra) continue;
    known.set(id, entra);
    if (!met) await book.keepEntraId(team, id, entra);
  }
  return known;
}
