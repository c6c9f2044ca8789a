import { z } from "zod";
import { type Role, representatives } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { longestText } from "../rules/agreement.ts";

/** "§ 6", or the number alone. */
export const clause = z
  .string()
  .trim()
  .regex(/^§?\s?\d{1,3}$/u);
/** Of a change or a version, counted from 1 within the agreement. */
export const counted = z.int().min(1).max(1_000_000);
export const text = words(longestText);
export const reason = words(1000);
/** Loose, and kept as it was typed: only a registrar gives such numbers. */
export const registrationNumber = z
  .string()
  .trim()
  .regex(/^[A-ZÅÄÖ]{2,5}[- ]?\d{4}-\d{1,6}$/u);

/** What a text rests on. */
export const grounds = {
  reason: reason.optional(),
  decision: number.optional(),
  source: z
    .url({ protocol: /^https?$/u })
    .max(1000)
    .optional(),
  message: words(300).optional(),
};

/** Those who answer for a party. */
export const writers: readonly Role[] = representatives;
/** Those who keep the draft: what is proposed stands in it once they have taken it in. */
export const keepers: readonly Role[] = ["chair", "secretary"];
