import type { Actor } from "../../../core/group.ts";
import type { Minutes } from "./minutes.ts";

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
