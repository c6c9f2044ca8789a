import type { Party } from "../rules/agreement.ts";

/** A party as a version keeps it; `out`: from then on it is none. */
export type KeptParty = Omit<Party, "leftOn"> & { readonly out?: true };

export function keptParty({ leftOn: _, ...party }: Party, out?: true): string {
  return JSON.stringify({ ...party, out } satisfies KeptParty);
}

/** Written above, from the same type. */
export function readParty(text: string): KeptParty {
  return JSON.parse(text) as KeptParty;
}
