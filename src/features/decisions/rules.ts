import type { Actor, DecisionEffect, DecisionMethod } from "../../core/group.ts";
import { matterIn } from "../../language/decisions/matter.ts";
import { recommendedTo } from "../../language/decisions/recommended.ts";
import type { answers, moves, outcomes, relations } from "./commands/draft.ts";

export type Outcome = (typeof outcomes)[number];
export type Answer = (typeof answers)[number];
export type Relation = (typeof relations)[number];
export type Move = (typeof moves)[number];
export type DissentKind = "reservation" | "comment" | "standsOut" | "conflict";

/** What a decision or a proposal says, before anything is confirmed. */
export interface Draft {
  readonly text: string;
  readonly effect?: DecisionEffect | undefined;
  readonly responsible?: string | undefined;
  readonly recipient?: string | undefined;
  readonly background?: string | undefined;
  readonly method?: DecisionMethod | undefined;
  readonly outcome?: Outcome | undefined;
  readonly reason?: string | undefined;
  readonly due?: string | undefined;
  readonly registration?: string | undefined;
  readonly meeting?: string | undefined;
  /** The day of that meeting, as yyyy-mm-dd. */
  readonly held?: string | undefined;
  readonly relation?: Relation | undefined;
  readonly related?: string | undefined;
  readonly source?: string | undefined;
  readonly message?: string | undefined;
  /** The preview that it comes from: it becomes one decision, or one proposal. */
  readonly draft?: string | undefined;
}

/** One party's latest answer; a party without one has not answered. */
export interface PartyAnswer {
  readonly party: string;
  readonly answer?: Answer | undefined;
  readonly reason?: string | undefined;
  /** The party takes no part in the decision. */
  readonly standsOut?: true | undefined;
}

/** The chair confirms; the secretary writes down what a meeting has decided. */
export function mayConfirm({ roles }: Actor, meeting: string | undefined): boolean {
  return roles.includes("chair") || (roles.includes("secretary") && meeting !== undefined);
}

/** Whoever put a proposal takes it back; where they no longer can, the chair or their party does. */
export function mayWithdraw(
  actor: Actor,
  { proposedBy, proposedFor }: { readonly proposedBy: string; readonly proposedFor: string | undefined },
  proposerIsThere: boolean,
): boolean {
  if (actor.id === proposedBy) return true;
  const isOfTheirParty = proposedFor !== undefined && actor.party === proposedFor;
  return !proposerIsThere && (actor.roles.includes("chair") || isOfTheirParty);
}

/** Somebody stands behind it, and nothing stands in the way: abstaining and taking no part stop nothing. */
export function isAgreed(answered: readonly PartyAnswer[]): boolean {
  return hindrances(answered).length === 0 && answered.some(isSupport);
}

/** Those who object, must consult or have not answered. */
export function hindrances<P extends PartyAnswer>(answered: readonly P[]): readonly P[] {
  return answered.filter((one) => !(one.standsOut || one.answer === "supports" || one.answer === "abstains"));
}

function isSupport({ answer, standsOut }: PartyAnswer): boolean {
  return answer === "supports" && !standsOut;
}

const opening =
  /^(?:samverkansgruppen\s+|the\s+collaboration\s+group\s+)?(?:(?:beslutar|beslutade|föreslår|decides|decided|proposes)\s+)?(?:(?:att|to)[\s:]+)+/iu;

/** Words that have a capital only because a sentence began with them. */
const starter = /^(?:Vi|Det|Den|Detta|Man|Alla|En|Ett|Gruppen|We|It|The|This|Everyone|An?)(?=\s)/u;

/** What follows "att": neither the opening nor the full stop is ever doubled. */
function clauseOf(text: string): string {
  const clause = text
    .trim()
    .replace(opening, "")
    .replace(starter, (word) => word.toLowerCase())
    .replace(/[\s.]+$/u, "");
  return clause === "" ? text.trim() : clause;
}

/** What is kept of it: the matter, without the verb that the whole sentence says. Empty: it only says how it went. */
export function matterOf({ text, effect, outcome = "approved", recipient }: Draft): string {
  const clause = clauseOf(text);
  if (outcome === "noted") return clause;
  if (outcome !== "approved") return matterIn(clause, outcome);
  return effect === "recommendation" && recipient !== undefined ? recommendedTo(recipient, clause) : clause;
}
