import { flow } from "./flow.ts";
import type { Strip } from "./ink.ts";
import type { Faces } from "./lines.ts";
import { colors, edge, looks, measure } from "./looks.ts";

const room = 34;
const gap = 28;

/** Lines to sign on, two beside each other. All of them stand on one page as far as they can. */
export function signatureStrips(roles: readonly string[], faces: Faces): readonly Strip[] {
  const width = roles.length > 1 ? (measure - gap) / 2 : measure / 2;
  const rows = Array.from({ length: Math.ceil(roles.length / 2) }, (_, i) => roles.slice(i * 2, i * 2 + 2));
  return rows.map((pair, row) => {
    const signed = pair.map((role, i) => {
      const left = edge.left + i * (width + gap);
      return { left, strips: flow(role, { left, width, look: looks.small, owner: { role: "P" }, before: 0 }, faces) };
    });
    const inks = signed.flatMap(({ left, strips }) => [
      lineAt(left, width),
      ...strips.flatMap((strip, i) => strip.inks.map((ink) => lowered(ink, room + 3 + i * strip.height))),
    ]);
    const most = Math.max(...signed.map(({ strips }) => strips.length));
    const height = room + 3 + most * looks.small.leading;
    return { height, before: row === 0 ? 14 : 6, keep: row < rows.length - 1, inks };
  });
}

function lineAt(left: number, width: number): Strip["inks"][number] {
  const [from, to] = [[left, room] as const, [left + width, room] as const];
  return { kind: "rule", from, to, color: colors.ink, thick: 0.6, owner: "layout" };
}

function lowered(ink: Strip["inks"][number], by: number): Strip["inks"][number] {
  return ink.kind === "text" ? { ...ink, baseline: ink.baseline + by } : ink;
}
