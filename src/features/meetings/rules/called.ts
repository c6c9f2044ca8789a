import type { Role } from "../../../core/group.ts";

/** Whether a meeting that calls these parties and roles calls a member; one that names none calls everyone. */
export function isCalled(
  { party, roles }: { readonly party: string | undefined; readonly roles: readonly Role[] },
  called: readonly string[],
): boolean {
  if (called.length === 0) return true;
  return (party !== undefined && called.includes(party)) || roles.some((role) => called.includes(role));
}
