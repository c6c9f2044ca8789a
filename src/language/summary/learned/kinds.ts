/** What a sentence may do in its thread, in four ways of asking. The first is none of the others, but for outcomes. */
export const KINDS = {
  /** What it does to what is talked about. */
  decision: ["none", "decided", "rejected", "deferred", "proposed"],
  /** Where it does something to what is talked about, what: learned from such sentences alone. */
  outcome: ["decided", "rejected", "deferred", "proposed"],
  /** Who it says is to do something: whoever says it, or another. */
  action: ["none", "own", "other"],
  /** Whether it asks what nobody answers. */
  question: ["none", "open"],
} as const;

export type Kind = keyof typeof KINDS;
export type RoleOf<Of extends Kind> = (typeof KINDS)[Of][number];

/** By kind, for each of its classes in their order: chances that add up to one, or their logarithms. */
export type Chances = Readonly<Record<Kind, readonly number[]>>;

export const EVERY_KIND = Object.keys(KINDS) as readonly Kind[];
