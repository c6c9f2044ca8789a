import type { Look } from "./ink.ts";

/** A4, in points, with a measure of some seventy-five signs. */
export const sheet = { width: 595.28, height: 841.89, left: 88, right: 88, bottom: 66, running: 44, top: 84 } as const;
export const measure = sheet.width - sheet.left - sheet.right;
export const edge = { left: sheet.left, right: sheet.width - sheet.right } as const;

/** All of them stand out at least 4.5 to 1 on white, except rules, which say nothing by themselves. */
export const colors = {
  ink: "#1a1a1a",
  quiet: "#4d5258",
  accent: "#1d4f7c",
  rule: "#aab2ba",
  tint: "#eef2f6",
} as const;

export const looks = {
  body: { face: "regular", size: 11, leading: 15.5, color: colors.ink },
  title: { face: "bold", size: 21, leading: 26, color: colors.ink },
  kind: { face: "bold", size: 12, leading: 16, color: colors.accent },
  when: { face: "regular", size: 11, leading: 15.5, color: colors.quiet },
  heading1: { face: "bold", size: 14.5, leading: 19, color: colors.ink },
  heading2: { face: "bold", size: 12.5, leading: 17, color: colors.ink },
  heading3: { face: "bold", size: 11, leading: 15.5, color: colors.quiet },
  cell: { face: "regular", size: 10, leading: 13.5, color: colors.ink },
  column: { face: "bold", size: 10, leading: 13.5, color: colors.ink },
  caption: { face: "bold", size: 11, leading: 15.5, color: colors.ink },
  small: { face: "regular", size: 9.5, leading: 13, color: colors.quiet },
  quoted: { face: "italic", size: 9.5, leading: 13, color: colors.quiet },
  by: { face: "italic", size: 10, leading: 14, color: colors.quiet },
  running: { face: "regular", size: 9, leading: 12, color: colors.quiet },
  sender: { face: "bold", size: 10, leading: 12, color: colors.ink },
  banner: { face: "bold", size: 9.5, leading: 13, color: colors.ink },
} as const satisfies Record<string, Look>;

export function bold(look: Look): Look {
  return { ...look, face: "bold" };
}
