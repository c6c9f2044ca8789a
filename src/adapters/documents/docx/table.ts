import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Column, Table as Drawn } from "../../../core/document.ts";
import type { Runs } from "./runs.ts";
import { measure, rule, tint } from "./styles.ts";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const borders = { top: none, left: none, right: none, insideVertical: none, bottom: rule, insideHorizontal: rule };
const margins = { top: 60, bottom: 60, left: 90, right: 90 };

/** A caption and a table whose header stands again on each page; no row is parted between two pages. */
export function tableOf({ caption, columns, rows }: Drawn, runs: Runs): readonly FileChild[] {
  const widths = widthsOf(columns);
  const align = columns.map((column) => (column.align === "end" ? AlignmentType.END : AlignmentType.START));
  const cell = (children: ReturnType<Runs["of"]>, i: number, shaded = false) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      ...(shaded && { shading: { fill: tint } }),
      children: [new Paragraph({ style: "Cell", alignment: align[i], keepNext: shaded, children })],
    });
  const titles = columns.map(({ title }, i) => cell([new TextRun({ text: title, bold: true })], i, true));
  const header = new TableRow({ tableHeader: true, cantSplit: true, children: titles });
  const body = rows.map(
    (texts) => new TableRow({ cantSplit: true, children: texts.map((text, i) => cell(runs.of(text), i)) }),
  );
  const table = new Table({
    rows: [header, ...body],
    width: { size: measure, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders,
    margins,
  });
  // Word wants something after a table that ends a file.
  return [
    new Paragraph({ style: "Caption", text: caption }),
    table,
    new Paragraph({ spacing: { after: 0, line: 160, lineRule: LineRuleType.EXACT } }),
  ];
}

function widthsOf(columns: readonly Column[]): number[] {
  const shares = columns.map(({ share }) => Math.max(share ?? 1, 0.01));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.round((share / sum) * measure));
}
