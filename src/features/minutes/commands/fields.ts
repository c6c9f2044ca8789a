import { z } from "zod";
import { type Role, representatives } from "../../../core/group.ts";
import { words } from "../../../core/inputs.ts";

/** The number before a line, or before a matter. */
export const line = z
  .string()
  .trim()
  .regex(/^\d{1,4}$/u);
/** "§3", or the number alone. */
export const paragraph = z
  .string()
  .trim()
  .regex(/^§?\s?\d{1,5}$/u);
export const text = words(2000);

/** Those who may have a conversation read, and write about it. */
export const makers: readonly Role[] = [...representatives, "administrator", "coOpted"];
