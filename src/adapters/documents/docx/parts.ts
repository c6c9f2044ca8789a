import { Bookmark, type FileChild, HeadingLevel, LeaderType, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { Part, Source, Text } from "../../../core/document.ts";
import { announces } from "../prepare.ts";
import type { Words } from "../words.ts";
import type { BookmarkOf, Runs } from "./runs.ts";
import { measure } from "./styles.ts";
import { tableOf } from "./table.ts";

export interface Writing {
  readonly runs: Runs;
  readonly bookmarkOf: BookmarkOf;
  readonly said: Words;
}

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** `index` is which part it is, so that each list counts from one. */
export function blocksOf(part: Part, index: number, { runs, bookmarkOf, said }: Writing): readonly FileChild[] {
  switch (part.kind) {
    case "heading":
      return [headingOf(part, bookmarkOf)];
    case "paragraph":
      return [new Paragraph({ keepNext: announces(part.text), children: runs.of(part.text) })];
    case "note":
      return [new Paragraph({ style: "Note", children: runs.of(part.text) })];
    case "list":
      return part.items.map((item) => itemOf(item, part.numbered ? "numbers" : "bullets", index, runs));
    case "facts":
      return factsOf(part.facts, runs);
    case "table":
      return tableOf(part, runs);
    case "quote":
      return quoteOf(part, runs);
    case "sources":
      return sourcesOf(part.sources, index, said, runs);
    case "picture":
      return [
        new Paragraph({ style: "Caption", text: part.picture.title }),
        new Paragraph({ children: runs.of(part.picture.inWords) }),
      ];
    case "signatures":
      return part.roles.map((role) => {
        const children = [new TextRun({ children: [new Tab()] }), new TextRun({ text: role, break: 1 })];
        const tabStops = [{ type: TabStopType.LEFT, position: measure / 2, leader: LeaderType.UNDERSCORE }];
        return new Paragraph({ style: "Signature", tabStops, children });
      });
  }
}

function headingOf({ level, text, id }: Extract<Part, { kind: "heading" }>, bookmarkOf: BookmarkOf) {
  const name = id === undefined ? undefined : bookmarkOf(id);
  const run = new TextRun(text);
  const children = [name ? new Bookmark({ id: name, children: [run] }) : run];
  return new Paragraph({ heading: headings[level], children });
}

function itemOf(item: Text, reference: string, instance: number, runs: Runs): Paragraph {
  const numbering = { reference, level: 0, instance };
  return new Paragraph({ style: "ListParagraph", numbering, children: runs.of(item) });
}

/** Values stand under each other, beside the longest label as far as that is not half the page. */
function factsOf(facts: readonly (readonly [label: string, value: Text])[], runs: Runs): Paragraph[] {
  const longest = Math.max(...facts.map(([label]) => label.length));
  const room = Math.min(Math.max(longest * 125 + 400, 1400), 4200);
  const tabStops = [{ type: TabStopType.LEFT, position: room }];
  return facts.map(([label, value]) => {
    const name = new TextRun({ children: [`${label}:`, new Tab()], bold: true });
    const indent = { left: room, hanging: room };
    return new Paragraph({ style: "Fact", indent, tabStops, children: [name, ...runs.of(value)] });
  });
}

function quoteOf({ text, by }: Extract<Part, { kind: "quote" }>, runs: Runs): Paragraph[] {
  const quote = new Paragraph({ style: "Quote", keepNext: by !== undefined, children: runs.of(text) });
  if (!by) return [quote];
  return [quote, new Paragraph({ style: "Quote", children: [new TextRun({ text: `– ${by}`, italics: true })] })];
}

function sourcesOf(sources: readonly Source[], index: number, said: Words, runs: Runs): Paragraph[] {
  const numbering = { reference: "bullets", level: 0, instance: index };
  return sources.map(({ label, quote, to }) => {
    const named = runs.of([{ text: label, ...(to && { to }) }]);
    const lines = quote ? said.quoted(quote).split("\n") : [];
    const quoted = lines.map((text) => new TextRun({ text, italics: true, break: 1 }));
    return new Paragraph({ style: "Note", numbering, children: [...named, ...quoted] });
  });
}
