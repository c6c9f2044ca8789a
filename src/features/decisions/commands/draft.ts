import { z } from "zod";
import { decisionEffects, decisionMethods, type Group } from "../../../core/group.ts";
import { words } from "../../../core/inputs.ts";

export const outcomes = ["approved", "rejected", "postponed", "referredBack", "noted"] as const;
export const answers = ["supports", "abstains", "objects", "mustConsult"] as const;
export const relations = ["replaces", "revokes"] as const;
export const moves = ["left", "returned"] as const;

export const details = {
  // Who writes "att" alone has not said what yet.
  text: words(3000).regex(/^(?!(?:att|to)?[\s.:…]*$)/iu),
  effect: z.enum(decisionEffects).optional(),
  responsible: words(200).optional(),
  recipient: words(200).optional(),
  background: words(3000).optional(),
  method: z.enum(decisionMethods).optional(),
  outcome: z.enum(outcomes).optional(),
  reason: words(1000).optional(),
  due: z.iso.date().optional(),
  registration: z
    .string()
    .trim()
    .regex(/^[A-ZÅÄÖa-zåäö]{2,5}[- ]?\d{4}-\d{1,6}$/u)
    .optional(),
  meeting: words(200).optional(),
  held: z.iso.date().optional(),
  relation: z.enum(relations).optional(),
  related: z.uuid().optional(),
  source: z
    .url({ protocol: /^https?$/u })
    .max(1000)
    .optional(),
  message: words(300).optional(),
  draft: z.uuid().optional(),
};
/** What a proposal says: how and where it is decided comes later. */
const { method: _method, meeting: _meeting, held: _held, ...said } = details;
export const proposable = said;

/** The group may have decided what its decisions are as a rule. */
export const preset = ({ rules }: Group) => ({ effect: rules.standingEffect });
/** Set by the commands that lead on to a draft, never by hand. */
export const carried = ["relation", "related", "source", "message", "draft"] as const;

/** The fields that some other field makes necessary. */
interface Conditions {
  readonly effect?: string | undefined;
  readonly recipient?: unknown;
  readonly outcome?: string | undefined;
  readonly reason?: unknown;
}
export const namesRecipient = (draft: Conditions) => draft.effect !== "recommendation" || draft.recipient !== undefined;
export const namesMeeting = (draft: { meeting?: unknown; held?: unknown }) =>
  !draft.held || draft.meeting !== undefined;
export const givesReason = (draft: Conditions) => draft.outcome !== "referredBack" || draft.reason !== undefined;
