import type { Failure } from "../../core/ports/model.ts";

/** What came instead of an answer, as far as the protocol tells. */
export interface Problem {
  readonly why: Failure;
  /** The form of the answer was not to its liking: another may be. */
  readonly isForm?: true;
  /** It may be asked again, after so long. */
  readonly retryMs?: number;
}

/** Nobody reads an answer of that size. */
export class TooLarge extends Error {}

/** As the SDK's errors are, without its types: `status` is missing where no answer came. */
interface Told {
  readonly status?: unknown;
  readonly code?: unknown;
  readonly headers?: unknown;
}

export function problemOf(error: unknown): Problem {
  if (isTooLarge(error)) return { why: "unreadable" };
  const { status, code, headers }: Told = typeof error === "object" && error !== null ? error : {};
  if (code === "context_length_exceeded" || status === 413) return { why: "tooLong" };
  if (code === "insufficient_quota") return { why: "busy" };
  if (code === "content_filter") return { why: "declined" };
  if (status === 400 || status === 415 || status === 422) return { why: "shut", isForm: true };
  if (status === 429) return { why: "busy", retryMs: waitOf(headers) ?? 1_000 };
  // What was written is taken to the host that the group was shown, and to no other.
  if (typeof status === "number" && status < 500) return { why: "shut" };
  return { why: "away", retryMs: waitOf(headers) ?? (status === undefined ? 100 : 1_000) };
}

/** The library wraps what fetch rejects with. */
function isTooLarge(error: unknown): boolean {
  return error instanceof TooLarge || (error instanceof Error && isTooLarge(error.cause));
}

/** In milliseconds; undefined where it does not say. */
function waitOf(headers: unknown): number | undefined {
  if (!(headers instanceof Headers)) return undefined;
  const ms = Number(headers.get("retry-after-ms") ?? Number.NaN);
  if (ms >= 0) return ms;
  const said = headers.get("retry-after") ?? "";
  const seconds = said === "" ? Number.NaN : Number(said);
  if (seconds >= 0) return seconds * 1000;
  const until = Date.parse(said) - Date.now();
  return until >= 0 ? until : undefined;
}
