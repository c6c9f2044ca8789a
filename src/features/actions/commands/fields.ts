import { z } from "zod";
import { memberField } from "../../../core/field.ts";
import { type Role, representatives } from "../../../core/group.ts";
import { longestText } from "../rules/action.ts";

export const line = (max: number) => z.string().trim().min(1).max(max);

/** An action's or a decision's number, as people say it: 3, or 3/2026. */
export const number = z
  .string()
  .trim()
  .regex(/^\d{1,6}(\/\d{4})?$/u);

/** What an action says. Who and by when are in own words: what can be meant in two ways is asked about. */
export const details = {
  text: line(longestText),
  responsible: memberField,
  due: line(100),
  decision: number,
};

/** Those who answer for a party or hold an office. */
export const makers: readonly Role[] = [...representatives, "administrator"];
/** The co-opted may be asked to do something, and then say how it goes. */
export const doers: readonly Role[] = [...makers, "coOpted"];
