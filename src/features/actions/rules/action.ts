import type { Actor } from "../../../core/group.ts";
import type { Owner } from "./owner.ts";

export type ActionState = "open" | "done" | "struck";

export interface Numbered {
  readonly number: number;
  readonly year: number;
}

export const eventKinds = [
  "made",
  "reworded",
  "moved",
  "linked",
  "given",
  "declined",
  "done",
  "reopened",
  "struck",
  "edited",
  "deleted",
] as const;
/** "edited" and "deleted" tell of the message that it rests on. */
export type EventKind = (typeof eventKinds)[number];

export interface Event {
  readonly kind: EventKind;
  /** A note, a reason, the words before they were changed, or the decision's number. */
  readonly text: string | undefined;
  readonly due: string | undefined;
  /** Who was responsible from then on, where someone was named; without a name it is someone who has been forgotten. */
  readonly owner: { readonly name: string | undefined } | undefined;
  /** Undefined: the clock, or someone who has been forgotten. */
  readonly by: string | undefined;
  readonly at: Date;
}

export interface Action extends Numbered {
  readonly id: string;
  readonly state: ActionState;
  readonly text: string;
  /** Undefined: nobody answers for it yet. */
  readonly owner: Owner | undefined;
  /** Who made the owner responsible. */
  readonly givenById: string | undefined;
  /** yyyy-mm-dd */
  readonly due: string | undefined;
  readonly decision: Numbered | undefined;
  readonly meeting: Numbered | undefined;
  readonly source: string | undefined;
  readonly createdById: string | undefined;
  /** yyyy-mm-dd, as the group's clock showed it. */
  readonly createdOn: string;
}

/** Longer texts belong in the matter itself, which an action may point to. */
export const longestText = 1000;

/** Sentences are made around it, so it brings no full stop of its own. */
export function withoutStop(text: string): string {
  return text.trim().replace(/[\s.]+$/u, "") || text.trim();
}

/** A party's action is anyone's who answers for the party. */
export function answersFor(actor: Pick<Actor, "id" | "party">, { owner }: Pick<Action, "owner">): boolean {
  if (!owner) return false;
  return owner.kind === "member" ? owner.id === actor.id : owner.id === actor.party;
}

export function mayChange(actor: Actor, action: Pick<Action, "owner" | "createdById">): boolean {
  const holdsOffice = actor.roles.some((role) => role === "chair" || role === "secretary");
  return holdsOffice || action.createdById === actor.id || answersFor(actor, action);
}

/** What was written by mistake; later it is on record, and is closed with a word about why. */
export function mayStrike(actor: Pick<Actor, "id">, action: Pick<Action, "createdById" | "createdOn">, today: string) {
  return action.createdById === actor.id && action.createdOn === today;
}

/** Nobody says no to what they have taken on themself. */
export function isGivenByOther({ owner, givenById }: Pick<Action, "owner" | "givenById">): boolean {
  return owner !== undefined && givenById !== undefined && givenById !== owner.id;
}

/** From the day after the last on which it should have been done. */
export function isOverdue({ state, due }: Pick<Action, "state" | "due">, today: string): boolean {
  return state === "open" && due !== undefined && due < today;
}
