import type { Session, Surroundings } from "../../../core/ports/pages.ts";

/** A member, let in. */
export interface Visit {
  readonly session: Session;
  readonly around: Surroundings;
  readonly token: string;
  /** The segments after the group's. */
  readonly path: readonly string[];
}

/** Any host will do: only what comes after it is used. */
const base = "http://records";

/** Where to go back to: a page of this group, whatever a form says. Read as a browser reads it, "../" and all. */
export function backTo({ around }: Pick<Visit, "around">, given: string | undefined): string {
  return withinGroup(around.group.id, given);
}

export function withinGroup(group: string, given: string | undefined): string {
  const home = `/records/${group}`;
  const url = given === undefined ? null : URL.parse(given, base);
  const isOurs = url?.origin === base && (url.pathname === home || url.pathname.startsWith(`${home}/`));
  return isOurs ? `${url.pathname}${url.search}` : home;
}
