import { z } from "zod";

export const line = (max: number) => z.string().trim().min(1).max(max);

/** What a member answers to a meeting. */
export const answers = ["coming", "remote", "apology"] as const;

/** A meeting's or a poll's number, as people say it: 3, or 3/2026. */
export const number = z
  .string()
  .trim()
  .regex(/^\d{1,6}(\/\d{4})?$/u);

/** Set by what shows a booking before it is made, so that one of those becomes one booking however often it is pressed. */
export const draft = { draft: z.uuid().optional() };

/** A meeting as it is asked for. `when` is in own words, and may hold title and place as well. */
export const details = {
  title: line(200).optional(),
  when: line(600),
  place: line(200).optional(),
  link: z
    .url({ protocol: /^https?$/u })
    .max(500)
    .optional(),
  remote: z.boolean().optional(),
  minutes: z.int().min(5).max(1440).optional(),
  called: line(600).optional(),
  documents: line(2000).optional(),
  contact: line(200).optional(),
};
