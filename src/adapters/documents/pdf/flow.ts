import type { Text } from "../../../core/document.ts";
import { piecesOf } from "../prepare.ts";
import type { Ink, Look, Run, Strip, Tag } from "./ink.ts";
import { breakLines, type Faces, type Line, type Styled } from "./lines.ts";
import { bold, colors } from "./looks.ts";

const lines = { added: "under", struck: "through" } as const;

/** Running text in one look, with its links as elements of their own. */
export function styledOf(text: Text, look: Look, owner: Tag): readonly Styled[] {
  return piecesOf(text).map(({ text: words, strong, to, change }) => {
    const faced = strong ? bold(look) : look;
    if (to === undefined) return { text: words, look: faced, owner, line: change && lines[change] };
    const link: Tag = { role: "Link", parent: owner, alt: words };
    return { text: words, look: { ...faced, color: colors.accent }, owner: link, to, line: "under" };
  });
}

export interface Block {
  readonly left: number;
  readonly width: number;
  readonly look: Look;
  readonly owner: Tag;
  /** Room above the first line. */
  readonly before: number;
  /** The last line stands on the same page as what follows. */
  readonly keepsNext?: boolean;
  /** Stands beside the first line. */
  readonly beside?: Ink;
}

/** A paragraph as strips: its first two lines stay together, and its last two, so that none stands alone on a page. */
export function flow(text: Text, block: Block, faces: Faces): readonly Strip[] {
  const { left, width, look, owner, before, keepsNext = false, beside } = block;
  const broken = breakLines(styledOf(text, look, owner), width, faces);
  return broken.map((line, i) => {
    const text = inkOf(line, left, look, owner);
    return {
      height: look.leading,
      before: i === 0 ? before : 0,
      keep: keeps(i, broken.length) || (keepsNext && i === broken.length - 1),
      inks: i === 0 && beside ? [beside, text] : [text],
    };
  });
}

/** Does line `i` of `count` stay with the next one? */
function keeps(i: number, count: number): boolean {
  return i < count - 1 && (i === 0 || i === count - 2);
}

export function inkOf(line: Line, left: number, look: Look, owner: Tag): Ink {
  if (line.runs.length === 0) return { kind: "nothing", owner };
  return { kind: "text", baseline: baselineOf(look), runs: line.runs.map((run) => moved(run, left)) };
}

/** One line of text as it stands, for labels that are known to be short. */
export function label(text: string, left: number, look: Look, owner: Tag, faces: Faces): Ink {
  const line = breakLines([{ text, look, owner }], Number.POSITIVE_INFINITY, faces)[0] ?? { runs: [], width: 0 };
  return inkOf(line, left, look, owner);
}

function moved(run: Run, by: number): Run {
  return { ...run, x: run.x + by };
}

/** Where letters stand within their line, measured so that lines look evenly filled. */
function baselineOf({ size, leading }: Look): number {
  return (leading - size) / 2 + size * 0.82;
}

/** The first strip's room above made what it should be for a block made of several. */
export function withBefore(strips: readonly Strip[], before: number): readonly Strip[] {
  return strips.map((strip, i) => (i === 0 ? { ...strip, before } : strip));
}

/** Strips of which the last stays with what follows. */
export function keptWithNext(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, i) => (i === strips.length - 1 ? { ...strip, keep: true } : strip));
}
