import { z } from "zod";
import { decisionEffects, decisionMethods, type Group } from "../../../core/group.ts";

export const outcomes = ["approved", "rejected", "postponed", "referredBack", "noted"] as const;
export const answers = ["supports", "abstains", "objects", "mustConsult"] as const;
export const relations = ["replaces", "revokes"] as const;
export const moves = ["left", "returned"] as const;

export const line = (max: number) => z.string().trim().min(1).max(max);
/** A decision's or a proposal's number, as people say it: 14, or 14/2026. */
export const number = z
  .string()
  .trim()
  .regex(/^\d{1,6}(\/\d{4})?$/u);

export const details = {
  // Who writes "att" alone has not said what yet.
  text: line(3000).regex(/^(?!(?:att|to)?[\s.:…]*$)/iu),
  effect: z.enum(decisionEffects).optional(),
  responsible: line(200).optional(),
  recipient: line(200).optional(),
  background: line(3000).optional(),
  method: z.enum(decisionMethods).optional(),
  outcome: z.enum(outcomes).optional(),
  reason: line(1000).optional(),
  due: z.iso.date().optional(),
  registration: z
    .string()
    .trim()
    .regex(/^[A-ZÅÄÖa-zåäö]{2,5}[- ]?\d{4}-\d{1,6}$/u)
    .optional(),
  meeting: line(200).optional(),
  held: z.iso.date().optional(),
  relation: z.enum(relations).optional(),
  related: z.uuid().optional(),
  source: z
    .url({ protocol: /^https?$/u })
    .max(1000)
    .optional(),
  message: line(300).optional(),
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
