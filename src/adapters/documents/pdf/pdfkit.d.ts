/** What we use of PDFKit, by its source (0.20.2): the types that others wrote for it lack the tags. */
declare module "pdfkit" {
  export interface StructureContent {
    readonly refs: readonly unknown[];
  }
  export interface StructureElement {
    readonly dictionary: { readonly data: Record<string, unknown> };
    add(child: StructureElement | StructureContent): this;
    end(): void;
  }
  export interface StructureOptions {
    alt?: string;
    scope?: string;
    /** Left, top, right and bottom, in points from the page's upper left corner. */
    bbox?: readonly [number, number, number, number];
  }
  export interface LinkOptions {
    /** A text as an object, `new String(text)`: PDFKit writes plain strings as names. */
    Contents: object;
    structParent: StructureElement;
  }
  export interface TextOptions {
    lineBreak: false;
    baseline: "alphabetic";
    /** What it else measures and counts itself. */
    textWidth: number;
    wordCount: number;
  }
  export interface OutlineItem {
    addItem(title: string, options: { fit: false; left: number; top: number; pageNumber: null }): OutlineItem;
  }
  /** A font as it was read, which other documents can use too. */
  export interface FontFile {
    readonly characterSet: readonly number[];
    glyphForCodePoint(codePoint: number): unknown;
    hasGlyphForCodePoint(codePoint: number): boolean;
  }
  export interface Font {
    widthOfString(text: string, size: number): number;
    readonly font: FontFile;
  }
  export interface Options {
    size: "A4";
    margin: number;
    pdfVersion: "1.7";
    subset: "PDF/UA" | "PDF/A-2a";
    tagged: true;
    lang: string;
    displayTitle: true;
    autoFirstPage: false;
    /** None to begin with. */
    font: null;
    info: Record<string, string | Date>;
  }
  export default class PDFDocument {
    constructor(options: Options);
    readonly info: Record<string, string | Date>;
    readonly outline: OutlineItem;
    /** The font that was chosen last. */
    readonly _font: Font;
    registerFont(name: string, font: string | FontFile): this;
    font(name: string): this;
    fontSize(size: number): this;
    fillColor(color: string): this;
    addPage(): this;
    text(text: string, x: number, y: number, options: TextOptions): this;
    /** Where the text that is drawn begins. */
    readonly x: number;
    readonly y: number;
    /** What `text` does with each line, and what draws it. */
    _line(text: string, options: TextOptions): void;
    _fragment(text: string, x: number, y: number, options: TextOptions): void;
    rect(x: number, y: number, width: number, height: number): this;
    circle(x: number, y: number, radius: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    lineWidth(width: number): this;
    fill(color: string): this;
    stroke(color: string): this;
    link(x: number, y: number, width: number, height: number, url: string, options: LinkOptions): this;
    goTo(x: number, y: number, width: number, height: number, name: string, options: LinkOptions): this;
    addNamedDestination(name: string, kind: "XYZ", left: number, top: number, zoom: null): void;
    struct(type: string, options?: StructureOptions): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(type: string): StructureContent;
    markContent(type: "Artifact", options: { type: "Layout" | "Pagination" }): this;
    markContent(type: "Span", options: { actual: string }): this;
    endMarkedContent(): this;
    endMetadata(): void;
    on(event: "data", take: (chunk: Uint8Array) => void): this;
    on(event: "end", done: () => void): this;
    on(event: "error", failed: (error: Error) => void): this;
    end(): void;
  }
}
