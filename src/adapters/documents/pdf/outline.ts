import type PDFDocument from "pdfkit";
import type { OutlineItem } from "pdfkit";
import { sheet } from "./looks.ts";
import type { Placed } from "./pages.ts";

/** Gives a way to put headings into the file's table of contents, as they are drawn. */
export function outline(pdf: PDFDocument): (placed: Placed, top: number) => void {
  const above: OutlineItem[] = [pdf.outline];
  return ({ strip, y, again }, top) => {
    if (!strip.heading || again) return;
    const { level, title } = strip.heading;
    const parent = above[level - 1] ?? pdf.outline;
    above.length = level;
    // PDFKit counts `left` from the right.
    above.push(parent.addItem(title, { fit: false, left: sheet.width, top: top + y, pageNumber: null }));
  };
}
