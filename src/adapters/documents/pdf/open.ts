import PDFDocument, { type TextOptions } from "pdfkit";
import type { Document } from "../../../core/document.ts";
import { words } from "../words.ts";

class Pdf extends PDFDocument {
  /** Each line is put where it belongs: where the last one ended, which PDFKit measures it for, is of no use. */
  override _line(text: string, options: TextOptions): void {
    this._fragment(text, this.x, this.y, options);
  }

  /** PDFKit writes a title into the file's XML as it stands, and into its other properties. */
  override endMetadata(): void {
    for (const [name, value] of Object.entries(this.info)) {
      if (typeof value === "string") this.info[name] = escapeXml(value);
    }
    super.endMetadata();
  }
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const subsets = { pdf: "PDF/UA", "pdf-archive": "PDF/A-2a" } as const;

/** An empty file with the document's properties. */
export function openPdf({ title, language, head }: Document, format: keyof typeof subsets, at: Date): PDFDocument {
  return new Pdf({
    size: "A4",
    margin: 0,
    pdfVersion: "1.7",
    subset: subsets[format],
    tagged: true,
    lang: words[language].tag,
    displayTitle: true,
    autoFirstPage: false,
    font: null,
    info: {
      Title: title,
      Author: head.sender,
      Subject: head.kind,
      CreationDate: at,
      Creator: "Samspråk",
      Producer: "Samspråk",
    },
  });
}
