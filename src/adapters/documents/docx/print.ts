import {
  Document as File,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import type { Document } from "../../../core/document.ts";
import type { Printing } from "../../../core/ports/documents.ts";
import { type Words, words } from "../words.ts";
import { blocksOf } from "./parts.ts";
import { makeRuns } from "./runs.ts";
import { type Package, settle } from "./settle.ts";
import { measure, numbering, page, stylesIn } from "./styles.ts";

/** A prepared document as a file for Word, in Word's own styles, so that it can be worked on. */
export function printDocx(document: Document, { at, tracked }: Printing): Uint8Array {
  const { title, language, head, parts } = document;
  const said = words[language];
  const ids = parts.flatMap((part) => (part.kind === "heading" && part.id !== undefined ? [part.id] : []));
  const bookmarkOf = (id: string) => (ids.includes(id) ? `heading_${ids.indexOf(id) + 1}` : undefined);
  const writing = { runs: makeRuns(bookmarkOf, tracked), bookmarkOf, said };
  const file = new File({
    title,
    subject: head.kind,
    creator: head.sender,
    lastModifiedBy: head.sender,
    styles: stylesIn(said.tag),
    numbering,
    sections: [
      {
        properties: { page, titlePage: true },
        headers: headersOf(document, said),
        children: [...headOf(document), ...parts.flatMap((part, i) => blocksOf(part, i, writing))],
      },
    ],
  });
  return settle(filesOf(file), at);
}

/** What the library is about to zip. It gives only what it has zipped, which would be unzipped again to be settled. */
function filesOf(file: File): Package {
  const compiler = Packer["compiler"] as { compile(file: File): Package };
  return compiler.compile(file);
}

function headOf({ title, head, banner }: Document): readonly Paragraph[] {
  const when = [head.date, head.registration].filter((text) => text).join(" · ");
  return [
    ...(banner ? [new Paragraph({ style: "Banner", text: banner })] : []),
    new Paragraph({ style: "Sender", text: head.sender }),
    new Paragraph({ style: "Kind", text: head.kind }),
    new Paragraph({ style: "Title", text: title }),
    ...(when ? [new Paragraph({ style: "When", text: when })] : []),
  ];
}

/** The page's number on each page; on all but the first also what it is a page of, and what nobody may miss. */
function headersOf({ title, head, banner }: Document, said: Words): ISectionOptions["headers"] {
  const [before, between, after] = said.pageAround;
  const number = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  const line = (text: string) =>
    new Paragraph({
      style: "Note",
      tabStops: [{ type: TabStopType.RIGHT, position: measure }],
      children: [new TextRun(text), new TextRun({ children: ["\t", ...number] })],
    });
  const running = title.includes(head.sender) ? `${head.kind} · ${title}` : `${head.sender} · ${head.kind}`;
  const warning = banner ? [new Paragraph({ style: "Banner", text: banner })] : [];
  return {
    first: new Header({ children: [line("")] }),
    default: new Header({ children: [line(running), ...warning] }),
  };
}
