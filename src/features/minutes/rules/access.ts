import { type Actor, type Role, representatives } from "../../../core/group.ts";
import type { Checker, Minutes } from "./minutes.ts";

/** A draft is the asker's own, and the secretary's; what has been sent the whole group may read. */
export function maySee(actor: Actor, { state, askedBy }: Pick<Minutes, "state" | "askedBy">): boolean {
  return state !== "draft" || mayWrite(actor, { askedBy });
}

export function mayWrite(actor: Actor, { askedBy }: Pick<Minutes, "askedBy">): boolean {
  return actor.id === askedBy || actor.roles.includes("secretary");
}

/** Whoever wrote the text may ask more checkers, but take none of them away. */
export function mayReplace({ roles }: Actor): boolean {
  return roles.includes("secretary") || roles.includes("chair");
}

/** The chair confirms; the secretary writes down what a named meeting has decided. */
export function mayConfirm({ roles }: Actor, { meeting }: Pick<Minutes, "meeting">): boolean {
  return roles.includes("chair") || (roles.includes("secretary") && meeting !== undefined);
}

interface Sitting {
  readonly party: string | undefined;
  readonly roles: readonly Role[];
}

/** Whoever answers for a party, also as an alternate today. */
export function isRepresentative({ party, roles }: Sitting): boolean {
  return party !== undefined && roles.some((role) => representatives.includes(role));
}

/** Whether someone still answers for the party that they check for; undefined: they are not in the group. */
export function mayCheck(person: Sitting | undefined, { party }: Pick<Checker, "party">): boolean {
  return person !== undefined && isRepresentative(person) && person.party === party?.id;
}
