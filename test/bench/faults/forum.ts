import type { Stage, Who } from "../../contract/stage.ts";
import type { Environment } from "../../e2e/program.ts";

/** A chat platform, as one of our doubles plays it. */
export interface Chat {
  /** One for each group. */
  readonly forums: readonly Forum[];
  /** What our program needs to be there. */
  readonly settings: Environment;
  /** Whether it can be asked if a message is there: where it can, no post may be in doubt. */
  readonly canBeAsked: boolean;
  /** From now on our program is at this address. */
  leadTo(url: string): void;
  close(): Promise<void>;
}

/** The channel of one group. */
export interface Forum {
  /** As the database knows it. */
  readonly id: string;
  /** The person's account there. */
  userOf(who: Who): string;
  /** For what is done beforehand. */
  stage(): Stage;
  /** Writes to us: "beslut bekräfta att …". */
  ask(who: Who, words: string): Promise<Asked>;
  /** Whether a post is a message there. */
  has(post: { readonly id: string; readonly message: string | null }): boolean;
  /** Of every message there that which no other may share. */
  marks(): readonly string[];
  /** When the decision of that number was posted, in milliseconds of the chat's clock. */
  decidedAt(number: string): number | undefined;
  /** "Möte 3/2026": those that it has been told of that they begin. */
  opened(): readonly string[];
}

/** Our word that something is done. */
export interface Heard {
  /** The number that we said it has, where the answer has come. */
  readonly number?: string;
}

export interface Asked {
  /** Undefined: we have not said that it is done. */
  readonly heard: Heard | undefined;
  /** Delivers the same once more. */
  again(): Promise<Heard | undefined>;
}

const done = /Beslut (\d+\/\d+) är bekräftat|Förslag (\d+\/\d+) ligger nu|(Noterat) för/u;

/** The number in an answer that tells that something is done. */
export function numberIn(answer: string): string | undefined {
  const [, decision, proposal, noted] = done.exec(answer) ?? [];
  return decision ?? proposal ?? noted;
}
