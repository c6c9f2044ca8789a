import PDFDocument from "pdfkit";
import type { Document } from "../../../core/document.ts";
import { words } from "../words.ts";

/** PDFKit writes a title into the file's XML as it stands, and into its other properties. */
class Pdf extends PDFDocument {
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
