import type { Role } from "../../../core/group.ts";

/** Whether a meeting that calls these parties and roles calls a member; one that names none calls everyone. */
export function isCalled(
  { party, roles }: { readonly party: string | undefined; readonly roles: readonly Role[] },
  called: readonly string[],
): boolean {
  if (called.length === 0) return true;
  return (party !== undefined && called.includes(party)) || roles.some((role) => called.includes(role));
}

/**
 * Whether associations' people are called: all parties but the responsible authority's. Where nobody has said which
 * that is, more than one called party means that one of them is an association.
 */
export function callsVolunteers(
  called: readonly string[],
  parties: readonly { readonly id: string; readonly name: string }[],
  authority: string | undefined,
): boolean {
  const there = parties.filter(({ id }) => called.length === 0 || called.includes(id));
  const responsible = parties.find(({ name }) => authority?.toLowerCase().includes(name.toLowerCase()));
  return responsible ? there.some(({ id }) => id !== responsible.id) : there.length > 1;
}

/** Nobody who is called can tell where the meeting is, in a room or on a screen. */
export function lacksPlace({
  place,
  link,
}: {
  readonly place: string | undefined;
  readonly link: string | undefined;
}): boolean {
  return !place && !link;
}
