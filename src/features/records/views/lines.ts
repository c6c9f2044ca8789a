import { type Document, type Part, wordsOf } from "../../../core/document.ts";

/** All that a document says, line by line: whoever lets others read it must have seen each name in it. */
export function linesOf({ title, banner, parts }: Document): readonly string[] {
  return [title, ...(banner ? [banner] : []), ...parts.flatMap(linesIn)];
}

function linesIn(part: Part): readonly string[] {
  switch (part.kind) {
    case "heading":
      return [part.text];
    case "paragraph":
    case "note":
      return [wordsOf(part.text)];
    case "quote":
      return [part.by ? `${wordsOf(part.text)} (${part.by})` : wordsOf(part.text)];
    case "list":
      return part.items.map((item) => `– ${wordsOf(item)}`);
    case "facts":
      return part.facts.map(([label, value]) => `${label}: ${wordsOf(value)}`);
    case "table":
      return [part.caption, ...part.rows.map((cells) => cells.map(wordsOf).join(", "))];
    case "sources":
      return part.sources.map(({ label, quote }) => (quote ? `${label}: ${quote}` : label));
    case "picture":
      return [part.picture.inWords];
    case "signatures":
      return part.roles;
  }
}
