const enough = 0.6;

/** Whether one of the texts says the same: most words that mean something are in both. */
export function isSaidIn(text: string, others: readonly string[]): boolean {
  const words = wordsIn(text);
  return others.some((other) => likeness(words, wordsIn(other)) >= enough);
}

/** How much of the shorter text is in the other: 1 where one only adds to the other. */
export function overlap(text: string, other: string): number {
  const [a, b] = [wordsIn(text), wordsIn(other)];
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, Math.min(a.size, b.size));
}

function wordsIn(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize("NFC")
      .toLocaleLowerCase("sv")
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words);
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}
