import type { Facts } from "./conditions.ts";
import { type Action, actions, life, type State } from "./life.ts";

/** What someone may try from here: whether its conditions are met is seen when they do. */
export function actionsFrom(state: State, actor: Facts["actor"]): readonly Action[] {
  return actions.filter(
    (action) => life[action].from.includes(state) && actor.roles.some((role) => life[action].who.includes(role)),
  );
}

/** The text may be changed; elsewhere it is frozen, or has been decided on. */
export function isOpen(state: State): boolean {
  return state === "draft" || state === "inDialogue" || state === "inConsultation" || state === "underRevision";
}

/** Nothing more can happen to it. */
export function isClosed(state: State): boolean {
  return actions.every((action) => !life[action].from.includes(state));
}
