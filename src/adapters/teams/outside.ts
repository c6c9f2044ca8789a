import { z } from "zod";
import { OutsideError } from "../../core/errors.ts";

/** The library's way to a token has no limit of its own. */
export async function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  return await Promise.race([work, promise]);
}

export async function reach<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new OutsideError("Teams cannot be reached", { cause, retry: true });
  }
}

/** Undefined where it is no JSON. */
export function parse(text: string): unknown {
  try {
    return text === "" ? {} : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An answer that we cannot read leaves open whether the call took effect. */
export function read<T>(schema: z.ZodType<T>, answer: unknown): T {
  const { data, success } = schema.safeParse(answer);
  if (!success) throw new OutsideError("Teams gave an answer that cannot be read", { retry: true });
  return data;
}

const faultSchema = z.object({ error: z.object({ code: z.string().max(100) }) });
/** What may pass by itself, according to Teams' own list; 401 is a token that ran out on the way. */
const passing = [401, 408, 412, 429];

export function refusalOf({ status, headers }: Response, text: string, now: Date): OutsideError {
  const code = faultSchema.safeParse(parse(text)).data?.error.code;
  return new OutsideError(`Teams refused with ${status}${code ? ` ${code}` : ""}`, {
    retry: passing.includes(status) || status >= 500,
    waitMs: waitOf(headers.get("retry-after"), now),
  });
}

/** Retry-After in seconds or as a date. */
function waitOf(value: string | null, now: Date): number | undefined {
  if (value === null || value.trim() === "") return undefined;
  const ms = /^\d+(\.\d+)?$/u.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now.getTime();
  return Number.isFinite(ms) ? Math.max(0, Math.ceil(ms)) : undefined;
}
