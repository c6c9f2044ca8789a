import type { Language } from "./texts.ts";

/** The clock acts for the group itself, where an alarm rings. */
export const roles = [
  "chair",
  "secretary",
  "administrator",
  "member",
  "alternate",
  "coOpted",
  "observer",
  "clock",
] as const;
export type Role = (typeof roles)[number];

/** Everyone who sits in the group, whether or not they answer for a party. */
export const everyone: readonly Role[] = [
  "chair",
  "secretary",
  "administrator",
  "member",
  "alternate",
  "coOpted",
  "observer",
];
/** Those who answer for a party. */
export const representatives: readonly Role[] = ["chair", "secretary", "member", "alternate"];

/** Whose role it is to keep a group's papers: the secretary or, where there is none, the chair. */
export function keeperAmong(people: readonly { readonly roles: readonly Role[] }[]): "secretary" | "chair" {
  return people.some(({ roles }) => roles.includes("secretary")) ? "secretary" : "chair";
}

/** What a decision of a group that can bind nobody leads to. */
export const decisionEffects = ["mandate", "recommendation", "buyIn", "information"] as const;
export type DecisionEffect = (typeof decisionEffects)[number];
export const decisionMethods = ["consensus", "acclamation", "vote"] as const;
export type DecisionMethod = (typeof decisionMethods)[number];

export interface Party {
  readonly id: string;
  readonly name: string;
  /** When it came back, where it had ended: it begins anew, so what it answered before then holds no more. */
  readonly returned?: Date | undefined;
}

/** What the group has decided about its own work. */
export interface GroupRules {
  /** The effect that a decision has where nobody says otherwise. */
  readonly standingEffect: DecisionEffect | undefined;
  readonly methods: readonly DecisionMethod[];
  /** How long reservations may be entered on a decision made outside a meeting. */
  readonly dissentDays: number;
  /** How long before a meeting its notice is sent, in days. */
  readonly noticeDays: number;
  /** How many parties must be there for the group to decide; undefined where it has no such rule. */
  readonly quorum: number | undefined;
  /** Whether the paragraphs of minutes are numbered through the year, or anew for each meeting. */
  readonly numbering: "year" | "meeting";
  /** The authority that keeps the group's documents, and how its registrar is reached. */
  readonly authority: string | undefined;
  readonly registrar: string | undefined;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  /** IANA name, such as Europe/Stockholm. */
  readonly zone: string;
  readonly parties: readonly Party[];
  readonly rules: GroupRules;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  /** The party that the actor answers for, as its representative or as an alternate; none for co-opted people. */
  readonly party: string | undefined;
  readonly roles: readonly Role[];
}
