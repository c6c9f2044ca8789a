import type { Db } from "./turn.ts";

/** Something whose text was settled for good, and whose digest then went into the audit chain. */
export interface SealedItem {
  readonly id: string;
  readonly number: number;
  readonly year: number;
  /** Whether there is to be a sealed text, as it stands just now. */
  readonly isSealed: boolean;
  /** What the last of its digests was made of. */
  readonly text: string | null;
  /** What all of them were made of, the first first, where each text is kept. */
  readonly texts?: readonly (string | null)[];
}

/** What a feature seals, for those who compare it with the audit chain. */
export interface Sealed {
  /** The subject's kind, as the audit chain names it. */
  readonly kind: string;
  /** What the operator is told of: "minutes", as they were "locked". */
  readonly called: { readonly what: string; readonly done: string };
  /** Some of a group's, by id, after the one with this id; none where there are no more. */
  next(db: Db, group: string, after: string | undefined): Promise<readonly SealedItem[]>;
}
