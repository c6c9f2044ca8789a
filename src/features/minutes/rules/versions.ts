import type { Piece } from "../../../language/diff/pieces.ts";
import { differenceInWords } from "../../../language/diff/words.ts";

/** A § as people read it in one version: its heading and its text. */
export interface ParagraphText {
  /** 0: what the minutes are called, and who was there. */
  readonly paragraph: number;
  readonly title: string;
  readonly text: string;
}

/** Where two versions differ: in a heading or in what stands below it, with what was struck and what was added. */
export interface Difference {
  readonly paragraph: number;
  readonly where: "title" | "text";
  readonly words: readonly Piece[];
}

/** What is in one version alone is not compared: a version from before something was kept says nothing of it. */
export function differences(before: readonly ParagraphText[], after: readonly ParagraphText[]): readonly Difference[] {
  return after.flatMap((now) => {
    const old = before.find(({ paragraph }) => paragraph === now.paragraph);
    if (!old) return [];
    return (["title", "text"] as const).flatMap((where) => {
      const words = differenceInWords(old[where], now[where]);
      return words.some(({ change }) => change) ? [{ paragraph: now.paragraph, where, words }] : [];
    });
  });
}
