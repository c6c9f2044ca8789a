import type { Language } from "../../../core/texts.ts";
import type { Fact, Kind } from "./agreement.ts";

/** What a draft of a kind begins with. */
export interface Template {
  readonly kind: Kind;
  readonly language: Language;
  /** Rises with each change: a draft keeps the version that it began with. */
  readonly version: number;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly key: string;
  readonly heading: string;
  /** What to write and what to think of; it is no part of the agreement. */
  readonly guidance: string;
  /** With {{name}} where a fact stands. */
  readonly text: string;
  readonly facts: readonly Omit<Fact, "value">[];
}
