import type { Findings } from "../findings.ts";
import type { Both } from "../texts.ts";

/** What found something, as people read it. */
export interface Engine {
  /** "Samspråk" for the rules of our own, else the model's name. */
  readonly name: string;
  /** Where the messages were sent: "llm.example.org". Missing where they never left us. */
  readonly host?: string;
}

export interface Summary {
  /** Held against the messages already. */
  readonly findings: Findings;
  readonly engine: Engine;
  /** Why the group's model did not do it, in plain words; missing where it did, or where the group has none. */
  readonly fellBack?: Both<string>;
}
