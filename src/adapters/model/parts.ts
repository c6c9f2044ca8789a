import type { Letter } from "./letters.ts";
import { estimate } from "./tokens.ts";

/** What a part may take, in tokens of its messages: small models are given no more either. */
export const partTokens = 6_000;
/** So many messages of the part before, so that an answer finds what it answers. */
const overlap = 8;
const fewestToHalve = 4;
const hour = 3_600_000;

const sizeOf = ({ line }: Letter): number => estimate(line.length + 1);

/** How good it is to begin a part here: where a topic begins, and after a silence. */
function breakAt(letters: readonly Letter[], place: number, begins: ReadonlySet<string>): number {
  const [before, here] = [letters[place - 1], letters[place]];
  if (!before || !here) return 0;
  const silence = (here.message.at.getTime() - before.message.at.getTime()) / hour;
  return (begins.has(here.message.id) ? 2 : 0) + Math.min(2, silence / 3);
}

/** Where the part that begins at `from` ends: at the best break of its later half. */
function endOf(letters: readonly Letter[], from: number, begins: ReadonlySet<string>, most: number): number {
  let [size, full] = [0, from];
  while (full < letters.length && (full === from || size + sizeOf(letters[full] as Letter) <= most)) {
    size += sizeOf(letters[full] as Letter);
    full += 1;
  }
  if (full >= letters.length) return letters.length;
  const earliest = from + Math.ceil((full - from) / 2);
  let best = full;
  for (let place = full - 1; place > earliest; place--) {
    if (breakAt(letters, place, begins) > breakAt(letters, best, begins)) best = place;
  }
  return best;
}

/** In tokens. */
export function sizeOfAll(letters: readonly Letter[]): number {
  return letters.reduce((sum, letter) => sum + sizeOf(letter), 0);
}

/** A thread in parts that a model can be given at once. `begins`: ids of the messages that topics begin with. */
export function partsOf(
  letters: readonly Letter[],
  begins: ReadonlySet<string>,
  most = partTokens,
): readonly (readonly Letter[])[] {
  const parts: (readonly Letter[])[] = [];
  for (let from = 0; from < letters.length; ) {
    const to = endOf(letters, from, begins, most);
    const before = from === 0 ? 0 : Math.max(0, from - overlap);
    parts.push(letters.slice(before, to));
    from = to;
  }
  return parts;
}

/** In two, of which each is smaller; undefined where there is too little to divide. */
export function halvesOf(letters: readonly Letter[]): readonly (readonly Letter[])[] | undefined {
  if (letters.length < fewestToHalve) return undefined;
  const middle = Math.ceil(letters.length / 2);
  return [letters.slice(0, middle), letters.slice(middle - 1)];
}
