import type PDFDocument from "pdfkit";
import type { Ink, Owner, Run, Strip } from "./ink.ts";
import { edge } from "./looks.ts";
import type { Placed } from "./pages.ts";
import type { Tagger } from "./tags.ts";

/** Draws a strip `top` points below the page's upper edge. */
export function drawStrip(pdf: PDFDocument, tagger: Tagger, { strip, y, again }: Placed, top: number): void {
  const at = top + y;
  if (strip.figure) tagger.open(strip.figure, [edge.left, at, edge.right, at + strip.height]);
  // What stands here once more is for the eye alone.
  for (const ink of strip.inks) drawInk(pdf, tagger, ink, at, again ? "pagination" : undefined);
  if (!again) nameDestination(pdf, strip, at);
}

function nameDestination(pdf: PDFDocument, { heading }: Strip, at: number): void {
  if (heading?.id) pdf.addNamedDestination(heading.id, "XYZ", edge.left, at - 8, null);
}

function drawInk(pdf: PDFDocument, tagger: Tagger, ink: Ink, top: number, instead: Owner | undefined): void {
  if (ink.kind === "text") {
    for (const run of ink.runs) drawRun(pdf, tagger, run, top + ink.baseline, instead);
    return;
  }
  if (ink.kind === "nothing") {
    if (!instead) tagger.open(ink.owner);
    return;
  }
  tagger.turnTo(instead ?? ink.owner);
  drawShape(pdf, ink, top);
}

function drawShape(pdf: PDFDocument, ink: Exclude<Ink, { kind: "text" | "nothing" }>, top: number): void {
  switch (ink.kind) {
    case "rule":
      drawRule(pdf, [ink.from[0], top + ink.from[1]], [ink.to[0], top + ink.to[1]], ink.thick, ink.color);
      break;
    case "box":
      pdf.rect(ink.x, top + ink.y, ink.width, ink.height).fill(ink.color);
      break;
    case "dot": {
      const dot = pdf.circle(ink.x, top + ink.y, ink.radius);
      if (!ink.hollow) dot.fill(ink.color);
      else {
        dot.fill("#ffffff");
        pdf
          .circle(ink.x, top + ink.y, ink.radius)
          .lineWidth(1.4)
          .stroke(ink.color);
      }
    }
  }
}

function drawRule(
  pdf: PDFDocument,
  from: readonly [number, number],
  to: readonly [number, number],
  thick: number,
  color: string,
): void {
  pdf
    .moveTo(...from)
    .lineTo(...to)
    .lineWidth(thick)
    .stroke(color);
}

function drawRun(pdf: PDFDocument, tagger: Tagger, run: Run, y: number, instead: Owner | undefined): void {
  const { text, look, x, width, actual } = run;
  tagger.turnTo(instead ?? run.owner);
  if (actual !== undefined) pdf.markContent("Span", { actual });
  pdf.font(look.face).fontSize(look.size).fillColor(look.color);
  // Only PDFKit's own links and lines would need its width and words: told of them, it does not measure once more.
  pdf.text(text, x, y, { lineBreak: false, baseline: "alphabetic", textWidth: width, wordCount: 1 });
  if (actual !== undefined) pdf.endMarkedContent();
  if (run.line) {
    const height = run.line === "under" ? y + look.size * 0.14 : y - look.size * 0.24;
    drawRule(pdf, [x, height], [x + width, height], look.size / 18, look.color);
  }
  if (run.to !== undefined && !instead) link(pdf, tagger, { ...run, to: run.to }, y);
}

/** The place to press, as part of the link in the tree, with words of its own. */
function link(pdf: PDFDocument, tagger: Tagger, { to, owner, look, x, width }: Run & { to: string }, y: number): void {
  if (typeof owner === "string") return;
  const options = { Contents: new String(owner.alt ?? to), structParent: tagger.open(owner) };
  const [top, height] = [y - look.size, look.size * 1.3];
  if (to.startsWith("#")) pdf.goTo(x, top, width, height, to.slice(1), options);
  else pdf.link(x, top, width, height, to, options);
}
