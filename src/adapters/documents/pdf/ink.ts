/** An element of the structure tree. Those without `parent` stand right below the document. */
export interface Tag {
  readonly role:
    | "P"
    | "H1"
    | "H2"
    | "H3"
    | "H4"
    | "L"
    | "LI"
    | "Lbl"
    | "LBody"
    | "Table"
    | "Caption"
    | "THead"
    | "TBody"
    | "TR"
    | "TH"
    | "TD"
    | "Link"
    | "Figure"
    | "BlockQuote";
  readonly parent?: Tag;
  /** What stands in its place for those who do not see it. */
  readonly alt?: string;
  readonly scope?: "Row" | "Column";
  readonly numbering?: "Decimal" | "Disc" | "None";
}

/** Who something drawn belongs to: what is read, or what is only there for the eye (an artifact). */
export type Owner = Tag | "layout" | "pagination";

export type Face = "regular" | "bold" | "italic";

/** Lengths are points. */
export interface Look {
  readonly face: Face;
  readonly size: number;
  /** From one line's top to the next one's. */
  readonly leading: number;
  readonly color: string;
}

/** Words of one look, one owner and one line. */
export interface Run {
  readonly text: string;
  readonly look: Look;
  readonly owner: Owner;
  readonly x: number;
  readonly width: number;
  readonly to?: string | undefined;
  /** What was written, where the font could not draw it. */
  readonly actual?: string | undefined;
  readonly line?: "under" | "through" | undefined;
}

/** `y` is counted from the strip's top, `x` from the page's left edge. */
export type Ink =
  | { readonly kind: "text"; readonly baseline: number; readonly runs: readonly Run[] }
  /** Nothing to see, but an element that must be there, such as an empty cell. */
  | { readonly kind: "nothing"; readonly owner: Tag }
  | {
      readonly kind: "rule";
      readonly from: readonly [x: number, y: number];
      readonly to: readonly [x: number, y: number];
      readonly color: string;
      readonly thick: number;
      readonly owner: Owner;
    }
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly color: string;
      readonly owner: Owner;
    }
  | {
      readonly kind: "dot";
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly color: string;
      readonly hollow: boolean;
      readonly owner: Owner;
    };

/** What no page parts: a line of text, a line of a table's row, a picture. */
export interface Strip {
  readonly height: number;
  /** Room above it, unless it is first on a page. */
  readonly before: number;
  /** Stands on the same page as the next one. */
  readonly keep: boolean;
  readonly inks: readonly Ink[];
  /** Stands above it once more where it is first on a page: a table's header. */
  readonly repeat?: readonly Strip[];
  readonly heading?: { readonly level: 1 | 2 | 3; readonly title: string; readonly id?: string | undefined };
  /** Gets a box of its own in the structure tree. */
  readonly figure?: Tag;
}
