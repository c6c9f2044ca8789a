import type { Draft } from "../rules.ts";

/** What a line in a list says of a decision or a proposal: also how it went, and what it leads to. */
export interface Brief {
  readonly text: string;
  readonly effect: Draft["effect"];
  readonly outcome: Draft["outcome"];
  readonly recipient: Draft["recipient"];
}

/** The columns of it. */
export const briefly = { text: true, effect: true, outcome: true, recipient: true } as const;
export interface BriefRow {
  readonly text: string;
  readonly effect: string | null;
  readonly outcome: string | null;
  readonly recipient: string | null;
}

export function briefOf({ text, effect, outcome, recipient }: BriefRow): Brief {
  // Choices are written by the stores of decisions and proposals alone, out of the same types.
  return {
    text,
    effect: (effect ?? undefined) as Brief["effect"],
    outcome: (outcome ?? undefined) as Brief["outcome"],
    recipient: recipient ?? undefined,
  };
}
