/** How many letters must be changed, added, left out or swapped with the next one; `most` + 1 where it is more than that. */
export function distanceBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        at(row, j) + 1,
        at(next, j - 1) + 1,
        at(row, j - 1) + (same ? 0 : 1),
        swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(at(row, other.length), most + 1);
}

const at = (row: readonly number[], i: number): number => row[i] ?? Number.POSITIVE_INFINITY;

/** The word among them that was most likely meant; undefined where none is near. */
export function nearestTo(word: string, known: Iterable<string>): string | undefined {
  const most = mostMistakes(word);
  let best: string | undefined;
  let least = most + 1;
  for (const other of known) {
    const distance = distanceBetween(word, other, least - 1);
    if (distance < least) {
      best = other;
      least = distance;
    }
  }
  return best;
}

/** What one of the longer words among them begins with, that was most likely meant: "konstgräs" of "konstgräsplan". */
export function nearestBeginning(word: string, known: Iterable<string>): string | undefined {
  if (word.length < shortestBeginning) return undefined;
  const beginnings = new Set<string>();
  for (const other of known)
    for (const length of [word.length - 1, word.length, word.length + 1])
      if (other.length > length) beginnings.add(other.slice(0, length));
  return nearestTo(word, beginnings);
}

const shortestBeginning = 5;

/** In short words one letter makes another word. */
export function mostMistakes(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}
