import { z } from "zod";
import { words } from "../../../core/inputs.ts";

/** What a member answers to a meeting. */
export const answers = ["coming", "remote", "apology"] as const;

/** Set by what shows a booking before it is made, so that one of those becomes one booking however often it is pressed. */
export const draft = { draft: z.uuid().optional() };

/** A meeting as it is asked for. `when` is in own words, and may hold title and place as well. */
export const details = {
  title: words(200).optional(),
  when: words(600),
  place: words(200).optional(),
  link: z
    .url({ protocol: /^https?$/u })
    .max(500)
    .optional(),
  remote: z.boolean().optional(),
  minutes: z.int().min(5).max(1440).optional(),
  called: words(600).optional(),
  documents: words(2000).optional(),
  contact: words(200).optional(),
};
