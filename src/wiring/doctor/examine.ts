import { type Check, type Finding, wrong } from "./finding.ts";
import type { DoctorTexts } from "./texts.ts";

/** Runs all checks at once, each within `limitMs`. What one of them throws, or takes too long over, stops no other. */
export async function examine(
  checks: readonly Check[],
  say: DoctorTexts,
  limitMs: number,
): Promise<readonly Finding[]> {
  const found = await Promise.all(
    checks.map(async ({ about, run }) => {
      const results = await within(run, limitMs).catch((error: unknown) => [
        error === late ? wrong(say.late(limitMs / 1000), say.lateMend) : wrong(say.failed(reasonOf(error)), say.mend),
      ]);
      return results.map((result) => ({ about, ...result }));
    }),
  );
  return found.flat();
}

const late = Symbol("late");

async function within<T>(run: (signal: AbortSignal) => Promise<T>, limitMs: number): Promise<T> {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late);
      stop.abort();
    }, limitMs);
  });
  try {
    return await Promise.race([run(stop.signal), limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Without what looks like an address with a password in it, or like a token. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? codeOf(error.cause) || error.message || error.name : String(error);
  return text.replace(/\/\/[^\s/@]+@/gu, "//…@").replace(/\b(?:xox[a-z]-|xapp-|sk-|Bearer )\S+/gu, "…");
}

/** fetch itself only says that it failed; the network's own code is what it failed of. */
function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : undefined;
}
