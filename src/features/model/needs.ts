import type { Look } from "../../core/turn.ts";

/** What masking needs of the feature that holds the members. */
export interface Needs {
  /** All who are or were in the group: no model is to see their names. */
  findEveryone(look: Look): Promise<readonly { readonly id: string; readonly name: string }[]>;
}
