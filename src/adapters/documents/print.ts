import type { Document } from "../../core/document.ts";
import type { Format, Printed, Printing } from "../../core/ports/documents.ts";
import { prepare } from "./prepare.ts";

const types = {
  pdf: { ending: ".pdf", type: "application/pdf" },
  "pdf-archive": { ending: ".pdf", type: "application/pdf" },
  docx: { ending: ".docx", type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
  markdown: { ending: ".md", type: "text/markdown; charset=utf-8" },
} as const;

/** Prints a document as a file. Each printer is loaded when it is first asked for: most of them hold much. */
export async function printDocument(document: Document, format: Format, printing: Printing): Promise<Printed> {
  const isTracked = format === "docx" && printing.tracked !== undefined;
  const prepared = prepare(document, { base: printing.base, changesInWords: !isTracked });
  return { ...types[format], bytes: await bytesOf(prepared, format, printing) };
}

async function bytesOf(document: Document, format: Format, printing: Printing): Promise<Uint8Array> {
  switch (format) {
    case "pdf":
    case "pdf-archive": {
      const { printPdf } = await import("./pdf/print.ts");
      return await printPdf(document, format, printing.at);
    }
    case "docx": {
      const { printDocx } = await import("./docx/print.ts");
      return printDocx(document, printing);
    }
    case "markdown": {
      const { printMarkdown } = await import("./markdown.ts");
      return new TextEncoder().encode(printMarkdown(document));
    }
  }
}
