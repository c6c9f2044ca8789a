import type { Look } from "../../../core/turn.ts";
import type { Needs } from "../needs.ts";
import { isRepresentative } from "../rules/access.ts";
import type { Minutes } from "../rules/minutes.ts";

/** Nobody checks their own text alone, unless nobody else answers for a party. */
export async function isSole(
  look: Look,
  { askedBy }: Pick<Minutes, "askedBy">,
  checkers: readonly string[],
  { findMembers }: Pick<Needs, "findMembers">,
): Promise<boolean> {
  if (checkers.some((id) => id !== askedBy)) return false;
  return (await findMembers(look)).some((one) => one.id !== askedBy && isRepresentative(one));
}
