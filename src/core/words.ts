/** "Åtgärd" and "atgard" are the same word. */
export function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** How many letters must be put in, taken out or changed to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, x] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, y] of [...b].entries()) {
      next.push(Math.min((row[j] ?? 0) + (x === y ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Of a word of three letters another is made too easily: "hej" is not "hem" mistyped. */
function mostFar({ length }: string): number {
  return length < 4 ? 0 : Math.ceil(length / 4);
}

/** The phrases that come closest, nearest first; none where all are far off. */
export function nearest(text: string, phrases: readonly string[]): readonly string[] {
  const typed = fold(text).trim().slice(0, 40);
  const longer = [...new Set(phrases)].filter((phrase) => fold(phrase).startsWith(`${typed} `));
  if (typed !== "" && longer.length > 0) return longer.slice(0, 3);
  const scored = [...new Set(phrases)].map((phrase) => {
    // Compared with as many words as the phrase has, since the rest of the line is its input.
    const start = typed.split(/\s+/u).slice(0, phrase.split(" ").length).join(" ");
    return { phrase, far: distance(start, fold(phrase)) };
  });
  return scored
    .filter(({ phrase, far }) => far <= mostFar(phrase))
    .sort((a, b) => a.far - b.far)
    .map(({ phrase }) => phrase)
    .slice(0, 3);
}
