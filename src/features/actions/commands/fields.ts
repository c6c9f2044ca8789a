import { memberField } from "../../../core/field.ts";
import { type Role, representatives } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { longestText } from "../rules/action.ts";

/** What an action says. Who and by when are in own words: what can be meant in two ways is asked about. */
export const details = {
  text: words(longestText),
  responsible: memberField,
  due: words(100),
  decision: number,
};

/** Those who answer for a party or hold an office. */
export const makers: readonly Role[] = [...representatives, "administrator"];
/** The co-opted may be asked to do something, and then say how it goes. */
export const doers: readonly Role[] = [...makers, "coOpted"];
