import type PDFDocument from "pdfkit";
import type { StructureElement } from "pdfkit";
import type { Owner, Tag } from "./ink.ts";

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Puts what is drawn into the structure tree, in the order in which it is drawn. */
export interface Tagger {
  /** What is drawn from now on belongs to `owner`. */
  turnTo(owner: Owner): void;
  /** Puts an element in the tree where it is not there yet, with the place that it takes on the page. */
  open(tag: Tag, box?: Box): StructureElement;
  /** Nothing is drawn between this and the next `turnTo`; needed before a page ends. */
  rest(): void;
  finish(): void;
}

export function makeTagger(pdf: PDFDocument): Tagger {
  const elements = new Map<Tag, StructureElement>();
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  let current: Owner | undefined;

  const open = (tag: Tag, box?: Box): StructureElement => {
    const known = elements.get(tag);
    if (known) return known;
    const parent = tag.parent ? open(tag.parent) : root;
    const { role, alt, scope } = tag;
    const element = pdf.struct(role, { ...(alt && { alt }), ...(scope && { scope }), ...(box && { bbox: box }) });
    if (tag.numbering) element.dictionary.data["A"] = { O: "List", ListNumbering: tag.numbering };
    parent.add(element);
    elements.set(tag, element);
    return element;
  };
  const rest = () => {
    if (current !== undefined) pdf.endMarkedContent();
    current = undefined;
  };
  return {
    turnTo(owner) {
      if (owner === current) return;
      rest();
      current = owner;
      if (typeof owner === "string")
        pdf.markContent("Artifact", { type: owner === "layout" ? "Layout" : "Pagination" });
      else open(owner).add(pdf.markStructureContent(owner.role));
    },
    open,
    rest,
    finish: () => root.end(),
  };
}
