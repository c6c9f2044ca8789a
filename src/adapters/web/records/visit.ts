import type { Session, Surroundings } from "../../../core/ports/pages.ts";

/** A member, let in. */
export interface Visit {
  readonly session: Session;
  readonly around: Surroundings;
  readonly token: string;
  /** The segments after the group's. */
  readonly path: readonly string[];
}

/** Where to go back to: a page of this group, whatever a form says. */
export function backTo({ around }: Visit, given: string | undefined): string {
  const home = `/records/${around.group.id}`;
  const isOurs =
    given !== undefined && (given === home || given.startsWith(`${home}/`) || given.startsWith(`${home}?`));
  return isOurs && /^[^\\\s]*$/u.test(given) ? given : home;
}
