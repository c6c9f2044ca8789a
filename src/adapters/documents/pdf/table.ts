import type { Column, Table, Text } from "../../../core/document.ts";
import { flow, inkOf, keptWithNext, styledOf } from "./flow.ts";
import type { Ink, Look, Strip, Tag } from "./ink.ts";
import { breakLines, type Faces, type Line, type Styled } from "./lines.ts";
import { colors, edge, looks, measure } from "./looks.ts";

const padding = { side: 5, above: 4, below: 4 } as const;
/** Room for a few letters. */
const narrowest = 30;
/** A row of more lines than this may go over to the next page. */
const whole = 14;

interface Cell {
  readonly text: Text;
  readonly tag: Tag;
}
interface Place {
  readonly left: number;
  readonly width: number;
  readonly align?: "end" | undefined;
}

/** A table whose header stands again on each page that it goes on. */
export function tableStrips({ caption, columns, rows }: Table, faces: Faces): readonly Strip[] {
  const table: Tag = { role: "Table" };
  const places = placesOf(columns, rows, faces);
  const header: Tag = { role: "TR", parent: { role: "THead", parent: table } };
  const titles = columns.map(({ title }): Cell => ({ text: title, tag: headerTag(header, "Column") }));
  const head = keptWithNext(rowStrips(titles, places, looks.column, faces, colors.quiet)).map((strip) => ({
    ...strip,
    keep: true,
    inks: [tint(strip.height), ...strip.inks],
  }));
  const body: Tag = { role: "TBody", parent: table };
  const cells = rows.flatMap((texts) => {
    const row: Tag = { role: "TR", parent: body };
    const tagged = texts.map((text, i): Cell => ({ text, tag: i === 0 ? headerTag(row, "Row") : cellTag(row) }));
    return rowStrips(tagged, places, looks.cell, faces, colors.rule);
  });
  const owner: Tag = { role: "Caption", parent: table };
  const at = { left: edge.left, width: measure, look: looks.caption, owner, before: 12 };
  return [
    ...keptWithNext(flow(caption, at, faces)),
    ...head.map((strip, i) => (i === 0 ? { ...strip, before: 3 } : strip)),
    ...cells.map((strip) => ({ ...strip, repeat: head })),
  ];
}

function headerTag(parent: Tag, scope: "Row" | "Column"): Tag {
  return { role: "TH", parent, scope };
}
function cellTag(parent: Tag): Tag {
  return { role: "TD", parent };
}

/** By their shares; but none so narrow that its longest word would break while others have room to spare. */
function placesOf(columns: readonly Column[], rows: Table["rows"], faces: Faces): readonly Place[] {
  const floor = Math.min(narrowest, measure / columns.length);
  const shares = columns.map(({ share }) => Math.max(share ?? 1, 0.01));
  const sum = shares.reduce((total, share) => total + share, 0);
  const wished = shares.map((share) => floor + (share / sum) * (measure - floor * columns.length));
  const least = columns.map(({ title }, i) => {
    const cells = rows.map((row) => styledOf(row[i] ?? "", looks.cell, nobody));
    const longest = longestWord([...styledOf(title, looks.column, nobody), ...cells.flat()], faces);
    return Math.max(floor, Math.min(longest + 2 * padding.side + 0.5, measure / 3));
  });
  let left: number = edge.left;
  return sharedOut(wished, least).map((width, i) => {
    const place = { left: left + padding.side, width: width - 2 * padding.side, align: columns[i]?.align };
    left += width;
    return place;
  });
}

function longestWord(texts: readonly Styled[], faces: Faces): number {
  const words = texts.flatMap(({ text, look }) => text.split(/[ \n]/u).map((word) => faces.width(word, look)));
  return words.reduce((most, width) => Math.max(most, width), 0);
}

/** Takes from those that have more than the least they need, as far as it goes, and gives to those that lack. */
function sharedOut(wished: readonly number[], least: readonly number[]): readonly number[] {
  const over = wished.map((width, i) => width - (least[i] ?? 0));
  const spare = over.reduce((total, more) => total + Math.max(0, more), 0);
  const short = over.reduce((total, more) => total + Math.max(0, -more), 0);
  if (short === 0) return wished;
  const moved = Math.min(spare, short);
  return wished.map((width, i) => {
    const more = over[i] ?? 0;
    return more > 0 ? width - (more / spare) * moved : width - (more / short) * moved;
  });
}

const nobody: Tag = { role: "TD" };

/** A row as a strip for each of its lines, the first of which holds every cell, so that their order in the tree is right. */
function rowStrips(
  cells: readonly Cell[],
  places: readonly Place[],
  look: Look,
  faces: Faces,
  color: string,
): readonly Strip[] {
  const broken = cells.map(({ text, tag }, i) => breakLines(styledOf(text, look, tag), places[i]?.width ?? 1, faces));
  const count = Math.max(1, ...broken.map((lines) => lines.length));
  return Array.from({ length: count }, (_, line) => {
    const [isFirst, isLast] = [line === 0, line === count - 1];
    const above = isFirst ? padding.above : 0;
    const height = look.leading + above + (isLast ? padding.below : 0);
    const inks = cells.flatMap(({ tag }, i) => cellInks(broken[i]?.[line], places[i], tag, look, above));
    return {
      height,
      before: 0,
      keep: !isLast && (count <= whole || line === 0 || line === count - 2),
      inks: isLast ? [...inks, ruleAt(height, color)] : inks,
    };
  });
}

function cellInks(
  line: Line | undefined,
  place: Place | undefined,
  tag: Tag,
  look: Look,
  above: number,
): readonly Ink[] {
  if (!place || !line) return [];
  const left = place.align === "end" ? place.left + Math.max(0, place.width - line.width) : place.left;
  const ink = inkOf(line, left, look, tag);
  return [ink.kind === "text" ? { ...ink, baseline: ink.baseline + above } : ink];
}

function ruleAt(y: number, color: string): Ink {
  return { kind: "rule", from: [edge.left, y], to: [edge.right, y], color, thick: 0.6, owner: "layout" };
}

function tint(height: number): Ink {
  return { kind: "box", x: edge.left, y: 0, width: measure, height, color: colors.tint, owner: "layout" };
}
