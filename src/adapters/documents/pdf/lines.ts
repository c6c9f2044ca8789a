import type { Look, Owner, Run } from "./ink.ts";

/** Text of one look and owner, on its way to lines. */
export interface Styled {
  readonly text: string;
  readonly look: Look;
  readonly owner: Owner;
  readonly to?: string | undefined;
  readonly line?: Run["line"];
}

/** What the fonts tell. Widths are points. */
export interface Faces {
  width(text: string, look: Look): number;
  shows(text: string, look: Look): boolean;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** Part of a word, and the space after it. */
interface Fragment extends Styled {
  readonly width: number;
  readonly actual?: string | undefined;
}
type Word = readonly Fragment[];

/** Stands for what the font cannot draw: it is seen that something was there. */
const substitute = "\u25A1";
const segmenter = new Intl.Segmenter();

/** Breaks text into lines of at most `width`, between words where it can be, else within them. At least one line. */
export function breakLines(texts: readonly Styled[], width: number, faces: Faces): readonly Line[] {
  const lines: Line[] = [];
  let words: Fragment[] = [];
  let filled = 0;
  const finish = () => {
    lines.push(lineOf(words, faces));
    words = [];
    filled = 0;
  };
  for (const word of wordsOf(texts, faces)) {
    if (word === "newline") finish();
    else {
      for (const part of fitting(word, width, faces)) {
        if (words.length > 0 && filled + bareWidth(part, faces) > width) finish();
        words.push(...part);
        filled += part.reduce((sum, fragment) => sum + fragment.width, 0);
      }
    }
  }
  if (words.length > 0 || lines.length === 0) finish();
  return lines;
}

/** Words hang together over pieces: a comma after a link stays at the link. */
function wordsOf(texts: readonly Styled[], faces: Faces): readonly (Word | "newline")[] {
  const words: (Word | "newline")[] = [];
  let word: Fragment[] = [];
  const finish = () => {
    if (word.length > 0) words.push(word);
    word = [];
  };
  for (const styled of texts) {
    for (const [token] of styled.text.matchAll(/\n|[^ \n]* |[^ \n]+/gu)) {
      if (token === "\n") {
        word.push({ ...styled, text: " ", width: faces.width(" ", styled.look) });
        finish();
        words.push("newline");
      } else {
        word.push(...fragments({ ...styled, text: token }, faces));
        if (token.endsWith(" ")) finish();
      }
    }
  }
  finish();
  return words;
}

/** Cuts out what the font cannot draw. */
function fragments(styled: Styled, faces: Faces): readonly Fragment[] {
  if (faces.shows(styled.text, styled.look)) return [{ ...styled, width: faces.width(styled.text, styled.look) }];
  return [...segmenter.segment(styled.text)].map(({ segment }) => {
    const isShown = faces.shows(segment, styled.look);
    const text = isShown ? segment : substitute;
    return { ...styled, text, actual: isShown ? undefined : segment, width: faces.width(text, styled.look) };
  });
}

function bareWidth(word: Word, faces: Faces): number {
  const sum = word.reduce((total, { width }) => total + width, 0);
  const last = word.at(-1);
  return last?.text.endsWith(" ") ? sum - faces.width(" ", last.look) : sum;
}

/** A word as it is where it fits a line; else in parts that do, cut after a sign that often joins where there is one. */
function fitting(word: Word, width: number, faces: Faces): readonly Word[] {
  if (bareWidth(word, faces) <= width) return [word];
  const parts: Fragment[][] = [];
  let part: Fragment[] = [];
  let filled = 0;
  for (const piece of word.flatMap((fragment) => characters(fragment, faces))) {
    if (part.length > 0 && filled + piece.width > width) {
      const at = part.findLastIndex(({ text }) => /[-/–.?&=_]/u.test(text)) + 1;
      const rest = at > part.length / 2 ? part.splice(at) : [];
      parts.push(part);
      part = rest;
      filled = rest.reduce((sum, fragment) => sum + fragment.width, 0);
    }
    part.push(piece);
    filled += piece.width;
  }
  return [...parts, part];
}

function characters(fragment: Fragment, faces: Faces): readonly Fragment[] {
  return [...segmenter.segment(fragment.text)].map(({ segment }) => ({
    ...fragment,
    text: segment,
    width: faces.width(segment, fragment.look),
  }));
}

/** Joins what looks the same, so that a line is a few runs and not as many as its words. */
function lineOf(fragments: readonly Fragment[], faces: Faces): Line {
  const joined: Fragment[] = [];
  for (const fragment of fragments) {
    const last = joined.at(-1);
    if (last && joins(last, fragment)) {
      joined[joined.length - 1] = { ...last, text: last.text + fragment.text, width: last.width + fragment.width };
    } else joined.push(fragment);
  }
  let x = 0;
  const runs = joined.map((fragment, i) => {
    // The space at the end takes no room, but whoever listens or copies needs it between the lines.
    const isLast = i === joined.length - 1 && fragment.text.endsWith(" ");
    const width = isLast ? fragment.width - faces.width(" ", fragment.look) : fragment.width;
    const run = { ...fragment, width, x };
    x += width;
    return run;
  });
  return { runs, width: x };
}

function joins(a: Fragment, b: Fragment): boolean {
  const isSame = a.look === b.look && a.owner === b.owner && a.to === b.to && a.line === b.line;
  return isSame && a.actual === undefined && b.actual === undefined;
}
