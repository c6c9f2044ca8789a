import { align } from "../../../language/diff/alignment.ts";

/** A stretch of two edits of one text, by whole lines. */
export type Stretch =
  | { readonly kind: "agreed"; readonly lines: readonly string[] }
  /** Both changed the same lines, each in their own way. */
  | {
      readonly kind: "conflict";
      readonly base: readonly string[];
      readonly theirs: readonly string[];
      readonly mine: readonly string[];
    };

export interface Merged {
  readonly stretches: readonly Stretch[];
  /** Whether nobody has to choose. */
  readonly clean: boolean;
  /** With both wordings after one another where someone has to: theirs first. */
  readonly text: string;
}

const mostChanges = 2000;

/** Two edits of one base, made at the same time, in one text. No line that either of them wrote is lost. */
export function merge(base: string, theirs: string, mine: string): Merged {
  const rows = { base: base.split("\n"), theirs: theirs.split("\n"), mine: mine.split("\n") };
  const stretches = stretchesOf(rows);
  return { stretches, clean: stretches.every(({ kind }) => kind === "agreed"), text: textOf(stretches) };
}

function textOf(stretches: readonly Stretch[]): string {
  return stretches.flatMap((stretch) => (stretch.kind === "agreed" ? stretch.lines : bothOf(stretch))).join("\n");
}

function bothOf({ theirs, mine }: Extract<Stretch, { kind: "conflict" }>): readonly string[] {
  return theirs.length > 0 && mine.length > 0 ? [...theirs, "", ...mine] : [...theirs, ...mine];
}

interface Rows {
  readonly base: string[];
  readonly theirs: string[];
  readonly mine: string[];
}

/** Cut at every line that all three have; what is between is for one of the two, or for both to settle. */
function stretchesOf({ base, theirs, mine }: Rows): Stretch[] {
  const [inTheirs, inMine] = [placesOf(base, theirs), placesOf(base, mine)];
  const stretches: Stretch[] = [];
  let from = { base: 0, theirs: 0, mine: 0 };
  for (let line = 0; line <= base.length; line += 1) {
    const isEnd = line === base.length;
    const at = { base: line, theirs: isEnd ? theirs.length : inTheirs[line], mine: isEnd ? mine.length : inMine[line] };
    if (at.theirs === undefined || at.mine === undefined) continue;
    const between = settle({
      base: base.slice(from.base, line),
      theirs: theirs.slice(from.theirs, at.theirs),
      mine: mine.slice(from.mine, at.mine),
    });
    add(stretches, between);
    if (!isEnd) add(stretches, { kind: "agreed", lines: [base[line] ?? ""] });
    from = { base: line + 1, theirs: at.theirs + 1, mine: at.mine + 1 };
  }
  return stretches;
}

/** Where each line of the base stands in the edit; undefined where it was struck. */
function placesOf(base: string[], edit: string[]): readonly (number | undefined)[] {
  const places: (number | undefined)[] = [];
  let place = 0;
  for (const { kind, tokens } of align(base, edit, mostChanges) ?? []) {
    for (const _ of tokens) {
      if (kind === "same") places.push(place);
      if (kind === "struck") places.push(undefined);
      if (kind !== "struck") place += 1;
    }
  }
  return places;
}

function settle(rows: Rows): Stretch {
  const { base, theirs, mine } = rows;
  if (isSame(theirs, mine) || isSame(base, mine)) return { kind: "agreed", lines: theirs };
  return isSame(base, theirs) ? { kind: "agreed", lines: mine } : { kind: "conflict", ...rows };
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((line, at) => line === others[at]);
}

function add(stretches: Stretch[], next: Stretch): void {
  const last = stretches.at(-1);
  if (next.kind === "agreed" && next.lines.length === 0) return;
  if (next.kind === "agreed" && last?.kind === "agreed")
    stretches[stretches.length - 1] = { kind: "agreed", lines: last.lines.concat(next.lines) };
  else stretches.push(next);
}
