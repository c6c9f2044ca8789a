import type { Document, Part, Text } from "../../../core/document.ts";

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
      return [readOut(part.text)];
    case "quote":
      return [part.by ? `${readOut(part.text)} (${part.by})` : readOut(part.text)];
    case "list":
      return part.items.map((item) => `– ${readOut(item)}`);
    case "facts":
      return part.facts.map(([label, value]) => `${label}: ${readOut(value)}`);
    case "table":
      return [part.caption, ...part.rows.map((cells) => cells.map(readOut).join(", "))];
    case "sources":
      return part.sources.map(({ label, quote, to }) => [quote ? `${label}: ${quote}` : label, led(to)].join(""));
    case "picture":
      return [part.picture.inWords];
    case "signatures":
      return part.roles;
  }
}

/** With the addresses that it leads to, which readers see as well. */
function readOut(text: Text): string {
  return typeof text === "string" ? text : text.map((piece) => `${piece.text}${led(piece.to)}`).join("");
}

function led(to: string | undefined): string {
  return to === undefined || to.startsWith("#") ? "" : ` (${to})`;
}
