import { align, type Run } from "./alignment.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { tokensOf } from "./tokens.ts";

/** Bounds the time for two texts that have little in common: what is left is then told by whole lines. */
const mostChangesOfLines = 1500;
const mostChangesOfWords = 1200;
const mostWork = 3_000_000;

/** Where two texts differ. Struck comes before what was added in its place. Texts are compared as NFC. */
export function difference(before: string, after: string): readonly Piece[] {
  const [old, fresh] = [before.normalize("NFC"), after.normalize("NFC")];
  const lines = align(linesOf(old), linesOf(fresh), mostChangesOfLines);
  const runs = lines ? withinLines(lines) : wholly(old, fresh);
  return piecesOf(runs);
}

/** The old text as it was, or the new one, with its changes left out of sight. */
export function sideOf(pieces: readonly Piece[], side: "before" | "after"): string {
  const hidden = side === "before" ? "added" : "struck";
  return pieces.map(({ text, change }) => (change === hidden ? "" : text)).join("");
}

/** Each with the line break that ends it. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

function wholly(old: string, fresh: string): Run[] {
  const struck: Run = { kind: "struck", tokens: [old] };
  const added: Run = { kind: "added", tokens: [fresh] };
  return [struck, added];
}

/** Lines that took the place of others are compared word by word, as long as there is work left to do it with. */
function withinLines(lines: readonly Run[]): Run[] {
  let work = mostWork;
  const runs: Run[] = [];
  for (const { same, struck, added } of hunksOf(lines)) {
    if (same) runs.push(same);
    if (struck.length === 0 && added.length === 0) continue;
    const most = Math.min(mostChangesOfWords, Math.floor(Math.sqrt(work)));
    const [old, fresh] = [struck.join(""), added.join("")];
    const words = struck.length > 0 && added.length > 0 ? align(tokensOf(old), tokensOf(fresh), most) : undefined;
    if (struck.length > 0 && added.length > 0) work -= Math.min(work, (words ? changesIn(words) : most) ** 2);
    runs.push(...(words ?? wholly(old, fresh)));
  }
  return runs;
}

interface Hunk {
  readonly same: Run | undefined;
  readonly struck: string[];
  readonly added: string[];
}

/** What stayed, and the changes up to what stayed next. */
function hunksOf(runs: readonly Run[]): Hunk[] {
  const hunks: Hunk[] = [];
  for (const run of runs) {
    let last = hunks.at(-1);
    if (run.kind === "same" || !last) {
      last = { same: run.kind === "same" ? run : undefined, struck: [], added: [] };
      hunks.push(last);
    }
    if (run.kind === "struck") last.struck.push(...run.tokens);
    if (run.kind === "added") last.added.push(...run.tokens);
  }
  return hunks;
}

function changesIn(runs: readonly Run[]): number {
  return runs.reduce((count, { kind, tokens }) => count + (kind === "same" ? 0 : tokens.length), 0);
}
