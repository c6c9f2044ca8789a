import type PDFDocument from "pdfkit";
import type { Document } from "../../../core/document.ts";
import { words } from "../words.ts";
import { drawStrip } from "./draw.ts";
import { flow, keptWithNext } from "./flow.ts";
import { facesFor } from "./fonts.ts";
import { makeFrame } from "./frame.ts";
import type { Strip } from "./ink.ts";
import type { Faces } from "./lines.ts";
import { edge, looks, measure, sheet } from "./looks.ts";
import { openPdf } from "./open.ts";
import { outline } from "./outline.ts";
import { paginateTidily } from "./pages.ts";
import { stripsOf } from "./parts.ts";
import { makeTagger } from "./tags.ts";

/**
 * A prepared document as a tagged PDF. First it is laid out as strips, which are put on pages; then they are drawn, and
 * tagged as they are drawn.
 */
export async function printPdf(document: Document, format: "pdf" | "pdf-archive", at: Date): Promise<Uint8Array> {
  const pdf = openPdf(document, format, at);
  const bytes = collect(pdf);
  const faces = facesFor(pdf);
  const frame = makeFrame(document, faces);
  const drawing = { faces, said: words[document.language] };
  const strips = [
    ...headStrips(document, frame.tooLong, faces),
    ...document.parts.flatMap((part, i) => {
      const strips = stripsOf(part, drawing);
      // Nobody signs on a page that says nothing of what is signed.
      return document.parts[i + 1]?.kind === "signatures" ? keptWithNext(strips) : strips;
    }),
  ];
  const pages = paginateTidily(strips, sheet.height - frame.top - sheet.bottom);
  const tagger = makeTagger(pdf);
  const mark = outline(pdf);
  for (const [i, page] of pages.entries()) {
    pdf.addPage();
    frame.draw(pdf, tagger, i + 1, pages.length);
    for (const placed of page) {
      drawStrip(pdf, tagger, placed, frame.top);
      mark(placed, frame.top);
    }
    tagger.rest();
  }
  tagger.finish();
  pdf.end();
  return await bytes;
}

/** What it is, its title, and when; who sends it stands above, in the frame. */
function headStrips({ title, head }: Document, notice: string | undefined, faces: Faces): readonly Strip[] {
  const at = { left: edge.left, width: measure, keepsNext: true };
  const when = [head.date, head.registration].filter((text) => text).join(" · ");
  const first = { ...at, look: looks.banner, owner: { role: "P" }, before: 0, keepsNext: false } as const;
  return [
    ...(notice ? flow(notice, first, faces) : []),
    ...flow(head.kind, { ...at, look: looks.kind, owner: { role: "P" }, before: notice ? 14 : 0 }, faces),
    ...flow(title, { ...at, look: looks.title, owner: { role: "H1" }, before: 2 }, faces),
    ...(when ? flow(when, { ...at, look: looks.when, owner: { role: "P" }, before: 2, keepsNext: false }, faces) : []),
  ];
}

function collect(pdf: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (chunk) => chunks.push(chunk));
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on("error", reject);
  });
}
