import { createRequire } from "node:module";
import { type Change, diffWordsWithSpace } from "diff";
import { DeletedTextRun, Document as Docx, InsertedTextRun, Packer, Paragraph, TextRun } from "docx";
import PDFDocument from "pdfkit";

/** Pairs of texts as a file for Word, in as many paragraphs as they have, in which each change can be taken or refused. */
export async function bareDocx(pairs: readonly (readonly [string, string])[]): Promise<unknown> {
  let id = 0;
  const runOf = ({ value, added, removed }: Change) => {
    if (!added && !removed) return new TextRun(value);
    id += 1;
    const change = { text: value, id, author: "a", date: "2026-11-24T09:00:00Z" };
    return added ? new InsertedTextRun(change) : new DeletedTextRun(change);
  };
  const children = pairs.flatMap(([old, fresh]) => [
    new Paragraph({ text: "Paragraf", heading: "Heading1" }),
    ...paragraphsOf(diffWordsWithSpace(old, fresh)).map((run) => new Paragraph({ children: run.map(runOf) })),
  ]);
  return await Packer.toBuffer(new Docx({ sections: [{ children }] }));
}

function paragraphsOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const paragraphs: Change[][] = [[]];
  for (const change of changes)
    for (const [i, value] of change.value.split("\n").entries()) {
      if (i > 0) paragraphs.push([]);
      if (value !== "") paragraphs.at(-1)?.push({ ...change, value });
    }
  return paragraphs.filter((changes) => changes.length > 0);
}

/** What we use of it ourselves has types of its own, which know no text that wraps by itself. */
interface PlainPdf {
  registerFont(name: string, font: unknown): PlainPdf;
  font(name: string): PlainPdf;
  readonly _font: { readonly font: unknown };
  struct(type: string): Struct;
  addStructure(struct: Struct): PlainPdf;
  text(text: string, options: { structParent: Struct; structType: string }): PlainPdf;
  moveDown(): PlainPdf;
  on(event: "end", done: () => void): PlainPdf;
  resume(): void;
  end(): void;
}
interface Struct {
  end(): void;
}
type PlainOptions = Readonly<Record<string, unknown>>;
const Plain = PDFDocument as unknown as new (options: PlainOptions) => PlainPdf;

const face = createRequire(import.meta.url).resolve(
  "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
);
/** The font as it was read for the first document. */
let read: unknown;

/** Headings and paragraphs as a file that can be read aloud: tagged, with a font of its own. */
export async function barePdf(
  clauses: readonly { readonly heading: string; readonly text: string }[],
  title: string,
): Promise<void> {
  const standard = { subset: "PDF/UA", pdfVersion: "1.7", tagged: true, lang: "sv", displayTitle: true, font: null };
  const pdf = new Plain({ ...standard, autoFirstPage: true, info: { Title: title } });
  pdf.resume();
  const ended = new Promise<void>((resolve) => pdf.on("end", resolve));
  pdf.registerFont("face", read ?? face).font("face");
  read ??= pdf._font.font;
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  for (const { heading, text } of clauses) {
    pdf.text(heading, { structParent: root, structType: "H2" });
    for (const paragraph of text.split("\n").filter((line) => line !== ""))
      pdf.text(paragraph, { structParent: root, structType: "P" });
    pdf.moveDown();
  }
  root.end();
  pdf.end();
  await ended;
}
