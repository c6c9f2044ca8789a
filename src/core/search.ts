import type { Call } from "./command.ts";
import type { Look, View } from "./turn.ts";

/** What can be found. A feature that adds a kind adds it here, and the search names it in its texts. */
export const searchKinds = ["decision", "proposal", "meeting", "action", "minutes", "agreement", "earlier"] as const;
export type SearchKind = (typeof searchKinds)[number];

/** How it stands with what is found, in words that all kinds share. */
export const searchStates = [
  "valid",
  "replaced",
  "revoked",
  "open",
  "withdrawn",
  "planned",
  "held",
  "cancelled",
  "done",
  "imported",
] as const;
export type SearchState = (typeof searchStates)[number];

/** One hit: `title` names it ("4/2026, jämlika halltider"), `show` is what opens it. */
export interface Found {
  readonly title: string;
  readonly show: Call;
  /** The same, typed: "visa 4/2026". */
  readonly typed: string;
}

/**
 * Something on record that can be found, as it is now. All of it may be seen by everyone in the group, and what names a
 * person beside the text of the matter is left out: nobody is searched for.
 */
export interface SearchEntry {
  readonly id: string;
  readonly number: number;
  readonly year: number;
  /** What it says in short; words here weigh more than in the body. */
  readonly title: string;
  readonly body: string;
  /** Ids of the parties that have proposed, answered or answer for it. */
  readonly parties: readonly string[];
  readonly state: SearchState;
  /** When it was decided, proposed, held or made. */
  readonly at: Date;
  readonly found: Found;
}

/** One kind of thing that can be found. What is erased or struck is no entry. */
export interface Searchable {
  readonly kind: SearchKind;
  /** The ids of the entries that may look different now that this subject has changed. */
  behind(look: Look, subject: string, id: string): Promise<readonly string[]>;
  /** Those of the ids that are there, in any order. */
  entries(look: Look, ids: readonly string[]): Promise<readonly SearchEntry[]>;
  /** Ids after this one in their order; undefined: from the first. To make all entries anew. */
  idsAfter(look: Look, after: string | undefined, most: number): Promise<readonly string[]>;
}

/** What answers a question in someone's own words. */
export interface Answer {
  readonly text: string;
  readonly buttons: readonly { readonly label: string; readonly call: Call }[];
}
/** Undefined: the question holds nothing to look for. */
export type AnswerQuestion = (view: Look & Pick<View, "actor">, question: string) => Promise<Answer | undefined>;
