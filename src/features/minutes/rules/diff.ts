export interface Change {
  readonly text: string;
  readonly change?: "added" | "struck";
}

/** More than this is not compared word for word: it counts as written anew. */
const mostCells = 4_000_000;

/** What has become of a text, word for word: what stands, what was struck, what was added. */
export function wordDiff(before: string, after: string): readonly Change[] {
  const old = wordsIn(before);
  const now = wordsIn(after);
  const head = commonStart(old, now);
  const tail = commonStart(old.slice(head).toReversed(), now.slice(head).toReversed());
  const middle = compare(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  const kept = (words: readonly string[]): Change[] => words.map((text) => ({ text }));
  return joined([...kept(now.slice(0, head)), ...middle, ...kept(now.slice(now.length - tail))]);
}

function wordsIn(text: string): readonly string[] {
  return text.normalize("NFC").split(/\s+/u).filter(Boolean);
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/** By the longest row of words that both have in common. */
function compare(old: readonly string[], now: readonly string[]): readonly Change[] {
  const struck = (text: string): Change => ({ text, change: "struck" });
  const added = (text: string): Change => ({ text, change: "added" });
  if (old.length * now.length > mostCells) return [...old.map(struck), ...now.map(added)];
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [left = "", right = ""] = [old[i], now[j]];
    if (i < old.length && j < now.length && left === right) {
      changes.push({ text: right });
      [i, j] = [i + 1, j + 1];
    } else if (i < old.length && (j >= now.length || at(i + 1, j) >= at(i, j + 1))) {
      changes.push(struck(left));
      i++;
    } else {
      changes.push(added(right));
      j++;
    }
  }
  return changes;
}

function joined(words: readonly Change[]): readonly Change[] {
  const runs: Change[] = [];
  for (const { text, change } of words) {
    const last = runs.at(-1);
    if (last && last.change === change) runs[runs.length - 1] = { ...last, text: `${last.text} ${text}` };
    else runs.push(change ? { text, change } : { text });
  }
  return runs;
}
