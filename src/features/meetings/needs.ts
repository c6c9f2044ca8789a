import type { AgendaProposal } from "../../core/feature.ts";
import type { Role } from "../../core/group.ts";
import type { Look } from "../../core/turn.ts";

/** Someone in the group, with the party that they answer for themselves. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly party: string | undefined;
  readonly roles: readonly Role[];
}

/** What meetings need of other features; the catalogue joins them. */
export interface Needs {
  /** Everyone who is in the group now. */
  findMembers(look: Look): Promise<readonly Person[]>;
  /** Who stands in for a member on a day (yyyy-mm-dd). */
  findAlternates(look: Look, member: string, date: string): Promise<readonly Person[]>;
  /** What the features say that a meeting should take up. */
  findMatters(
    look: Look,
    meeting: { readonly id: string; readonly startsAt: Date },
  ): Promise<readonly AgendaProposal[]>;
}
