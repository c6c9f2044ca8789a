import { z } from "zod";

/** A JSON object whose fields nobody has looked at yet. */
export type Json = Record<string, unknown>;

export const Json = z.record(z.string(), z.unknown());

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
