/** A stretch of a text, and what kind of thing stands there. */
export interface Span<Kind extends string = string> {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/** In order, and none over another: the one that begins first stays, of two that begin together the longer one. */
export function apart<Kind extends string>(spans: readonly Span<Kind>[]): Span<Kind>[] {
  const kept: Span<Kind>[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
