import type { Strip } from "./ink.ts";

/** A strip at its place: `y` is its top, counted from where the page's text begins. */
export interface Placed {
  readonly strip: Strip;
  readonly y: number;
  /** Stands here once more, and is read only where it stood first. */
  readonly again?: true;
}

/** A last page that holds less than this share of a page is a few lines alone. */
const fewLines = 0.2;
/** How much of the room between parts is left, tried in turn. */
const tighter = [0.9, 0.8, 0.7];

/** The same, where a little less room between the parts spares the reader a last page of a few lines. */
export function paginateTidily(strips: readonly Strip[], room: number): readonly (readonly Placed[])[] {
  const pages = paginate(strips, room);
  const end = pages.at(-1)?.at(-1);
  if (pages.length < 2 || !end || end.y + end.strip.height > room * fewLines) return pages;
  for (const share of tighter) {
    const closer = paginate(
      strips.map((strip) => ({ ...strip, before: strip.before * share })),
      room,
    );
    if (closer.length < pages.length) return closer;
  }
  return pages;
}

/** Puts strips on pages of `room` points, so that what belongs together stays together wherever it can. */
export function paginate(strips: readonly Strip[], room: number): readonly (readonly Placed[])[] {
  const pages: Placed[][] = [[]];
  let y = 0;
  const place = (strip: Strip, again?: true) => {
    const page = pages.at(-1) ?? [];
    const top = page.length === 0 ? 0 : y + strip.before;
    page.push({ strip, y: top, ...(again && { again }) });
    y = top + strip.height;
  };
  const turn = ({ repeat = [] }: Strip) => {
    pages.push([]);
    y = 0;
    // A header that fills much of the page would leave no room for what it heads.
    if (heightOf(repeat) < room / 3) for (const strip of repeat) place(strip, true);
  };
  for (const chain of chainsOf(strips)) {
    const [first] = chain;
    if (first && y > 0 && y + heightOf(chain) > room && heightOf(chain) <= room) turn(first);
    for (const strip of chain) {
      if (y > 0 && y + strip.before + strip.height > room) turn(strip);
      place(strip);
    }
  }
  return pages;
}

/** Runs of strips that each stay with the next. */
function chainsOf(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const chains: Strip[][] = [];
  let open = false;
  for (const strip of strips) {
    if (open) chains.at(-1)?.push(strip);
    else chains.push([strip]);
    open = strip.keep;
  }
  return chains;
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { before, height }) => sum + before + height, 0);
}
