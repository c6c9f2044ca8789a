import { inflateSync } from "node:zlib";
import { getDocument, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** An element of a PDF's structure tree, with the text that is its own or its children's. */
export interface Element {
  readonly role: string;
  readonly alt?: string;
  readonly text: string;
  readonly children: readonly Element[];
}
export interface Page {
  readonly text: string;
  readonly elements: readonly Element[];
  readonly links: readonly { readonly url?: string; readonly dest?: unknown; readonly contents: string }[];
  /** The right edges of its texts, in points. */
  readonly edges: readonly number[];
}

/** A PDF as a program that reads it to someone gets it. */
export async function readPdf(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(await pdf.getPage(number)));
  const { info, metadata } = await pdf.getMetadata();
  const outline = (await pdf.getOutline()) ?? [];
  await task.destroy();
  const raw = Buffer.from(bytes).toString("latin1");
  return { pages, info: info as Record<string, unknown>, metadata, outline, raw };
}

/** What is drawn on the pages, in PDF's own words. */
export function drawn(raw: string): string {
  const streams = [...raw.matchAll(/\/FlateDecode\s*>>\s*stream\n(.*?)\nendstream/gsu)];
  return streams.map(([, packed = ""]) => inflateSync(Buffer.from(packed, "latin1")).toString("latin1")).join("\n");
}

/** Every element below these, themselves too, in reading order. */
export function walk(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) => [element, ...walk(element.children)]);
}

async function readPage(page: PDFPageProxy): Promise<Page> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marked = new Map<string, string>();
  const edges: number[] = [];
  const within: (string | undefined)[] = [];
  let text = "";
  for (const item of items) {
    if ("str" in item) {
      const said = item.hasEOL ? `${item.str} ` : item.str;
      text += said;
      if (item.str.trim() !== "") edges.push(Number(item.transform[4]) + item.width);
      const id = within.findLast((open) => open !== undefined);
      if (id) marked.set(id, (marked.get(id) ?? "") + said);
    } else if (item.type === "endMarkedContent") within.pop();
    else within.push(item.type === "beginMarkedContentProps" && item.id ? item.id : undefined);
  }
  const tree = await page.getStructTree();
  const annotations = await page.getAnnotations();
  const links = annotations.map(({ url, dest, contentsObj }) => ({ url, dest, contents: contentsObj?.str ?? "" }));
  return { text, edges, links, elements: tree ? elementsOf(tree.children, marked) : [] };
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
  readonly type?: string;
  readonly id?: string;
}

function elementsOf(nodes: readonly Node[], marked: ReadonlyMap<string, string>): readonly Element[] {
  return nodes.flatMap(({ role, alt, children = [] }) => {
    if (role === undefined) return [];
    const inside = elementsOf(children, marked);
    return [{ role, ...(alt && { alt }), text: textOf(children, marked), children: inside }];
  });
}

function textOf(nodes: readonly Node[], marked: ReadonlyMap<string, string>): string {
  return nodes
    .map(({ type, id, children }) =>
      type === "content" && id ? (marked.get(id) ?? "") : children ? textOf(children, marked) : "",
    )
    .join("");
}
