import type { Run } from "./alignment.ts";

/** A stretch of text that both have, or that only the old or the new one has. */
export interface Piece {
  readonly text: string;
  readonly change?: "added" | "struck";
}

/** Runs as they are read: what was struck before what came in its place, and no change cut up by a space. */
export function piecesOf(runs: readonly Run[]): Piece[] {
  const pieces: Piece[] = [];
  let open: Change = { struck: "", added: "" };
  const ordered = slid(runs);
  for (const [at, { kind, tokens }] of ordered.entries()) {
    const text = tokens.join("");
    if (kind !== "same") open = { ...open, [kind]: open[kind] + text };
    else if (isBridge(text, open, ordered.slice(at + 1, at + 3)))
      open = { struck: open.struck + text, added: open.added + text };
    else {
      tell(pieces, open);
      addSame(pieces, text);
      open = { struck: "", added: "" };
    }
  }
  tell(pieces, open);
  return pieces;
}

/** "[,] [nya ]stycket" and "[, nya] stycket" are the same change; the second is read as one. */
function slid(runs: readonly Run[]): readonly Run[] {
  const ordered: Run[] = [];
  for (const run of runs) {
    const [before, space] = ordered.slice(-2);
    const isCut = before && space?.kind === "same" && before.kind === run.kind && isSpace(space.tokens.join(""));
    if (isCut && run.kind !== "same" && run.tokens.at(-1) === space.tokens[0]) {
      const tokens = [...before.tokens, ...space.tokens, ...run.tokens.slice(0, -1)];
      ordered.splice(-2, 2, { kind: run.kind, tokens }, space);
    } else ordered.push(run);
  }
  return ordered;
}

function isSpace(text: string): boolean {
  return /^[^\S\n]+$/u.test(text);
}

interface Change {
  readonly struck: string;
  readonly added: string;
}

/** A space between two changed words is read as part of the change: "två korta möten" became "ett långt samtal". */
function isBridge(text: string, { struck, added }: Change, next: readonly Run[]): boolean {
  const isTwofold =
    (struck !== "" && added !== "") || (next[0]?.kind !== "same" && next[1]?.kind === otherThan(next[0]));
  const isBetween = (struck !== "" || added !== "") && next[0] !== undefined;
  return isBetween && isTwofold && isSpace(text);
}

function otherThan(run: Run | undefined): Run["kind"] | undefined {
  return run?.kind === "struck" ? "added" : run?.kind === "added" ? "struck" : undefined;
}

/** The space that both begin or end with has not changed. */
function tell(pieces: Piece[], { struck, added }: Change): void {
  const ends = sharedSpace(/\s*$/u, struck, added, (end, other) => other.endsWith(end));
  const [old, fresh] = [struck, added].map((text) => text.slice(0, text.length - ends.length)) as [string, string];
  const begins = sharedSpace(/^\s*/u, old, fresh, (start, other) => other.startsWith(start));
  addSame(pieces, begins);
  if (old.length > begins.length) pieces.push({ text: old.slice(begins.length), change: "struck" });
  if (fresh.length > begins.length) pieces.push({ text: fresh.slice(begins.length), change: "added" });
  addSame(pieces, ends);
}

function sharedSpace(
  space: RegExp,
  struck: string,
  added: string,
  isShared: (space: string, text: string) => boolean,
): string {
  const [some = "", others = ""] = [struck, added].map((text) => space.exec(text)?.[0]);
  if (isShared(some, others)) return some;
  return isShared(others, some) ? others : "";
}

function addSame(pieces: Piece[], text: string): void {
  const last = pieces.at(-1);
  if (text === "") return;
  if (last && !last.change) pieces[pieces.length - 1] = { text: last.text + text };
  else pieces.push({ text });
}
