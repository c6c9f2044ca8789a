import type { Part, Source, Text } from "../../../core/document.ts";
import { announces } from "../prepare.ts";
import type { Words } from "../words.ts";
import { flow, label, withBefore } from "./flow.ts";
import type { Ink, Strip, Tag } from "./ink.ts";
import type { Faces } from "./lines.ts";
import { colors, edge, looks, measure } from "./looks.ts";
import { pictureStrips } from "./pictures.ts";
import { signatureStrips } from "./signatures.ts";
import { tableStrips } from "./table.ts";

const indent = 20;
const between = 8;

export interface Drawing {
  readonly faces: Faces;
  readonly said: Words;
}

export function stripsOf(part: Part, drawing: Drawing): readonly Strip[] {
  const { faces, said } = drawing;
  switch (part.kind) {
    case "heading":
      return headingStrips(part, faces);
    case "paragraph":
      return paragraphStrips(part.text, faces);
    case "note":
      return flow(part.text, { ...column, look: looks.small, owner: { role: "P" }, before: between }, faces);
    case "list":
      return listStrips(part.items, part.numbered === true, faces);
    case "facts":
      return factStrips(part.facts, faces);
    case "table":
      return tableStrips(part, faces);
    case "quote":
      return quoteStrips(part, faces);
    case "sources":
      return sourceStrips(part.sources, said, faces);
    case "picture":
      return pictureStrips(part.picture, faces);
    case "signatures":
      return signatureStrips(part.roles, faces);
  }
}

const column = { left: edge.left, width: measure };

/** What ends in a colon stands on the same page as what it announces. */
function paragraphStrips(text: Text, faces: Faces): readonly Strip[] {
  const keepsNext = announces(text);
  return flow(text, { ...column, look: looks.body, owner: { role: "P" }, before: between, keepsNext }, faces);
}

const headings = {
  1: { look: looks.heading1, role: "H2", before: 20 },
  2: { look: looks.heading2, role: "H3", before: 15 },
  3: { look: looks.heading3, role: "H4", before: 12 },
} as const;

function headingStrips({ level, text, id }: Extract<Part, { kind: "heading" }>, faces: Faces): readonly Strip[] {
  const { look, role, before } = headings[level];
  const strips = flow(text, { ...column, look, owner: { role }, before, keepsNext: true }, faces);
  return strips.map((strip, i) => ({ ...strip, keep: true, ...(i === 0 && { heading: { level, title: text, id } }) }));
}

function listStrips(items: readonly Text[], numbered: boolean, faces: Faces): readonly Strip[] {
  const list: Tag = { role: "L", numbering: numbered ? "Decimal" : "Disc" };
  const room = Math.max(indent, numbered ? 8 + 6 * String(items.length).length + 6 : 0);
  return items.flatMap((item, i) => {
    const parent: Tag = { role: "LI", parent: list };
    const mark = numbered ? `${i + 1}.` : "•";
    return flow(
      item,
      {
        left: edge.left + room,
        width: measure - room,
        look: looks.body,
        owner: { role: "LBody", parent },
        before: i === 0 ? between : 3,
        beside: label(mark, edge.left + 4, looks.body, { role: "Lbl", parent }, faces),
      },
      faces,
    );
  });
}

/** What a fact is called stands beside it, and is its label in the structure too. */
function factStrips(facts: readonly (readonly [string, Text])[], faces: Faces): readonly Strip[] {
  const list: Tag = { role: "L", numbering: "None" };
  const look = { ...looks.body, face: "bold" } as const;
  const widest = Math.max(0, ...facts.map(([name]) => faces.width(name, look)));
  const room = Math.min(widest + 14, measure * 0.38);
  return facts.flatMap(([name, value], i) => {
    const parent: Tag = { role: "LI", parent: list };
    const owner: Tag = { role: "Lbl", parent };
    const before = i === 0 ? 14 : 2;
    const names = flow(name, { left: edge.left, width: room - 10, look, owner, before }, faces);
    const at = { left: edge.left + room, width: measure - room, before };
    const values = flow(value, { ...at, look: looks.body, owner: { role: "LBody", parent } }, faces);
    return beside(names, values);
  });
}

/** Two columns of lines as one. */
function beside(left: readonly Strip[], right: readonly Strip[]): readonly Strip[] {
  const longer = left.length > right.length ? left : right;
  return longer.map((strip, i) => ({
    ...strip,
    keep: strip.keep || i < left.length - 1,
    inks: [...(left[i]?.inks ?? []), ...(right[i]?.inks ?? [])],
  }));
}

function quoteStrips({ text, by }: Extract<Part, { kind: "quote" }>, faces: Faces): readonly Strip[] {
  const parent: Tag = { role: "BlockQuote" };
  const at = { left: edge.left + indent, width: measure - indent };
  const owner: Tag = { role: "P", parent };
  const quoted = flow(text, { ...at, look: looks.body, owner, before: 0, keepsNext: by !== undefined }, faces);
  const from: Tag = { role: "P", parent };
  const named = by ? flow(`– ${by}`, { ...at, look: looks.by, owner: from, before: 2 }, faces) : [];
  return withBefore([...quoted, ...named], between).map((strip, i) => ({
    ...strip,
    inks: [bar(strip, i === 0), ...strip.inks],
  }));
}

/** A line along the quote, through the room between its lines too. */
function bar({ height, before }: Strip, isFirst: boolean): Ink {
  const x = edge.left + 6;
  const from = [x, isFirst ? 0 : -before] as const;
  return { kind: "rule", from, to: [x, height], color: colors.rule, thick: 2, owner: "layout" };
}

function sourceStrips(sources: readonly Source[], said: Words, faces: Faces): readonly Strip[] {
  const list: Tag = { role: "L", numbering: "None" };
  return sources.flatMap(({ label: name, quote, to }) => {
    const owner: Tag = { role: "LBody", parent: { role: "LI", parent: list } };
    const named = to ? [{ text: name, to }] : name;
    const at = { left: edge.left + 10, width: measure - 10, owner };
    const keepsNext = quote !== undefined;
    const labels = flow(named, { ...at, look: looks.small, before: 2, keepsNext }, faces);
    return quote ? [...labels, ...flow(said.quoted(quote), { ...at, look: looks.quoted, before: 0 }, faces)] : labels;
  });
}
