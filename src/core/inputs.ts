import { z } from "zod";

/** Words that someone types, at most so many characters. */
export const words = (max: number) => z.string().trim().min(1).max(max);

/** The number of something on record, as people say it: 3, or 3/2026. */
export const number = z
  .string()
  .trim()
  .regex(/^\d{1,6}(\/\d{4})?$/u);
