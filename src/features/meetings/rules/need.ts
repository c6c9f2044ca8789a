/** Of one person for one meeting, in characters. */
export const longestNeed = 1000;

/** What someone has said before and says now: nothing that they need is lost, and nothing stands there twice. */
export function added(known: string, said: string): string {
  return known.includes(said) ? known : [known, said].filter(Boolean).join("; ");
}

/**
 * "1/2026 teckenspråkstolk", "1: teckenspråkstolk" and "möte 1 teckenspråkstolk" name a meeting. A bare number does not:
 * "2 hörslingor" is what someone needs.
 */
export function readNeed(typed: string): { readonly number: string | undefined; readonly text: string } {
  const found =
    /^(?:(?:möte|meeting)\s+(?<called>\d{1,6}(?:\/\d{4})?)|(?<whole>\d{1,6}\/\d{4})|(?<alone>\d{1,6})(?=:))[:,]?\s+(?<rest>\S.*)$/isu.exec(
      typed,
    )?.groups;
  if (!found) return { number: undefined, text: typed };
  return { number: found["called"] ?? found["whole"] ?? found["alone"], text: found["rest"] ?? typed };
}
