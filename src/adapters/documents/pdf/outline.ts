import type PDFDocument from "pdfkit";
import type { OutlineItem } from "pdfkit";
import type { Placed } from "./pages.ts";

/** Gives a way to put headings into the file's table of contents, as they are drawn. */
export function outline(pdf: PDFDocument): (placed: Placed, top: number) => void {
  const above: OutlineItem[] = [pdf.outline];
  return ({ strip, y, again }, top) => {
    if (!strip.heading || again) return;
    const { level, title } = strip.heading;
    const parent = above[level - 1] ?? pdf.outline;
    above.length = level;
    above.push(parent.addItem(title, { fit: false, top: top + y, pageNumber: null }));
  };
}
