import type PDFDocument from "pdfkit";
import type { Document } from "../../../core/document.ts";
import { words } from "../words.ts";
import { drawStrip } from "./draw.ts";
import { flow, inkOf } from "./flow.ts";
import type { Ink, Look, Owner, Strip, Tag } from "./ink.ts";
import { breakLines, type Faces } from "./lines.ts";
import { colors, edge, looks, measure, sheet } from "./looks.ts";
import type { Tagger } from "./tags.ts";

/** What stands on every page, above its text: who sends it, which page it is, and what nobody may miss. */
export interface Frame {
  /** Where the page's text begins, in points from its upper edge. */
  readonly top: number;
  /** What nobody may miss, where it is too long to stand on each page: all of it is to stand first. */
  readonly tooLong?: string | undefined;
  draw(pdf: PDFDocument, tagger: Tagger, page: number, of: number): void;
}

const gap = 12;
/** Lines of what nobody may miss. */
const most = 8;

export function makeFrame({ head, title, banner, language }: Document, faces: Faces): Frame {
  // A title that names the sender needs it not twice.
  const sender = title.includes(head.sender) ? "" : head.sender;
  const running = [sender, head.kind, title, head.registration].filter((text) => text).join(" · ");
  const lines = banner ? bannerLines(banner, faces) : [];
  const box = banner ? bannerStrip(lines.slice(0, most)) : undefined;
  return {
    top: sheet.top + (box ? box.height + gap : 0),
    tooLong: lines.length > most ? banner : undefined,
    draw(pdf, tagger, page, of) {
      const number = words[language].page(page, of);
      const room = measure - faces.width(number, looks.running) - 16;
      const first = page === 1;
      const left = first
        ? oneLine(head.sender, looks.sender, room, faces)
        : oneLine(running, looks.running, room, faces);
      const right = oneLine(number, looks.running, measure, faces, "end");
      const rule: Ink = {
        kind: "rule",
        from: [edge.left, 17],
        to: [edge.right, 17],
        color: colors.rule,
        thick: 0.6,
        owner,
      };
      // Read once, on the first page; after that it is there for the eye.
      drawStrip(pdf, tagger, { strip: strip([left]), y: 0, ...(!first && { again: true }) }, sheet.running);
      drawStrip(pdf, tagger, { strip: strip([right, rule]), y: 0, again: true }, sheet.running);
      if (box) drawStrip(pdf, tagger, { strip: box, y: 0, ...(!first && { again: true }) }, sheet.top - gap);
    },
  };
}

const owner: Owner = "pagination";

function strip(inks: readonly Ink[]): Strip {
  return { height: 0, before: 0, keep: false, inks };
}

function oneLine(text: string, look: Look, room: number, faces: Faces, align?: "end"): Ink {
  const tag: Tag = { role: "P" };
  const [line, more] = breakLines([{ text, look, owner: tag }], room, faces);
  if (!line) return { kind: "nothing", owner: tag };
  if (!more) return inkOf(line, align === "end" ? edge.right - line.width : edge.left, look, tag);
  const shown = line.runs.map((run, i) => (i === line.runs.length - 1 ? { ...run, text: `${run.text}…` } : run));
  return inkOf({ ...line, runs: shown }, edge.left, look, tag);
}

const [side, above] = [12, 6];

function bannerLines(text: string, faces: Faces): readonly Strip[] {
  const at = { left: edge.left + side, width: measure - 2 * side, before: 0 };
  return flow(text, { ...at, look: looks.banner, owner: { role: "P" } }, faces);
}

/** A box with the words in it, and a bar beside them. */
function bannerStrip(lines: readonly Strip[]): Strip {
  const height = lines.length * looks.banner.leading + 2 * above;
  const written = lines.flatMap(({ inks }, i) =>
    inks.map((ink) =>
      ink.kind === "text" ? { ...ink, baseline: ink.baseline + above + i * looks.banner.leading } : ink,
    ),
  );
  const at = { kind: "box", y: 0, height, owner: "layout" } as const;
  const tint: Ink = { ...at, x: edge.left, width: measure, color: colors.tint };
  const bar: Ink = { ...at, x: edge.left, width: 3, color: colors.accent };
  return { height, before: 0, keep: false, inks: [tint, bar, ...written] };
}
