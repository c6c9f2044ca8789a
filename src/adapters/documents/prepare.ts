import {
  type Document,
  type Part,
  type Picture,
  type Piece,
  type Source,
  type Table,
  type Text,
  wordsOf,
} from "../../core/document.ts";
import { clean, cleanLine } from "./clean.ts";
import { withTitles } from "./titles.ts";
import { type Words, words } from "./words.ts";

interface Preparing {
  readonly base?: string | undefined;
  /** Changes are said in words, and not only marked. */
  readonly changesInWords: boolean;
}

interface Context extends Preparing {
  readonly said: Words;
  /** The headings that can be led to. */
  readonly ids: ReadonlySet<string>;
}

/**
 * A document as every printer wants it: all text harmless, links whole or gone, no level of heading left out, changes in
 * words, and as many cells in each row as there are columns.
 */
export function prepare(document: Document, preparing: Preparing): Document {
  const { title, language, head, banner } = document;
  const ids = new Set(document.parts.flatMap((part) => (part.kind === "heading" && part.id ? [part.id] : [])));
  const context = { ...preparing, said: words[language], ids };
  return {
    title: cleanLine(title),
    language,
    head: {
      sender: cleanLine(head.sender),
      kind: cleanLine(head.kind),
      ...(head.date && { date: cleanLine(head.date) }),
      ...(head.registration && { registration: cleanLine(head.registration) }),
    },
    ...(banner && { banner: cleanLine(banner) }),
    parts: steady(withTitles(document)).map((part) => preparePart(part, context)),
  };
}

/** The pieces of a text; a text that is one piece too. */
export function piecesOf(text: Text): readonly Piece[] {
  return typeof text === "string" ? [{ text }] : text;
}

/** Does something follow that belongs to this text? */
export function announces(text: Text): boolean {
  return wordsOf(text).trimEnd().endsWith(":");
}

/**
 * A heading stands at most one level below the one before it: whoever is read to else looks for what is missing. Of
 * those that are named alike, the first keeps the name.
 */
function steady(parts: readonly Part[]): readonly Part[] {
  let last = 0;
  const named = new Set<string>();
  return parts.map((part) => {
    if (part.kind !== "heading") return part;
    last = Math.min(part.level, last + 1);
    const { level: _, id, ...rest } = part;
    const isFirst = id !== undefined && !named.has(id);
    if (isFirst) named.add(id);
    return { ...rest, level: last as 1 | 2 | 3, ...(isFirst && { id }) };
  });
}

function preparePart(part: Part, context: Context): Part {
  const prepared = (text: Text) => prepareText(text, context);
  switch (part.kind) {
    case "heading":
      return { ...part, text: cleanLine(part.text) };
    case "paragraph":
    case "note":
      return { ...part, text: prepared(part.text) };
    case "list":
      return { ...part, items: part.items.map(prepared) };
    case "facts":
      return { ...part, facts: part.facts.map(([label, value]) => [cleanLine(label), prepared(value)] as const) };
    case "table":
      return prepareTable(part, context);
    case "quote":
      return { ...part, text: prepared(part.text), ...(part.by && { by: cleanLine(part.by) }) };
    case "sources":
      return { ...part, sources: part.sources.map((source) => prepareSource(source, context)) };
    case "picture":
      return { ...part, picture: preparePicture(part.picture) };
    case "signatures":
      return { ...part, roles: part.roles.map(cleanLine) };
  }
}

function prepareTable({ caption, columns, rows }: Table, context: Context): Table {
  return {
    kind: "table",
    caption: cleanLine(caption),
    columns: columns.map((column) => ({ ...column, title: cleanLine(column.title) })),
    rows: rows.map((cells) => columns.map((_, i) => prepareText(cells[i] ?? "", context))),
  };
}

function prepareSource({ label, quote, to }: Source, context: Context): Source {
  const address = addressOf(to, context);
  return { label: cleanLine(label), ...(quote && { quote: clean(quote) }), ...(address && { to: address }) };
}

function preparePicture(picture: Picture): Picture {
  const said = { title: cleanLine(picture.title), inWords: clean(picture.inWords) };
  if (picture.kind === "shares") {
    const shares = picture.shares.map(({ label, count }) => ({ label: cleanLine(label), count }));
    return { ...picture, ...said, shares };
  }
  return { ...picture, ...said, points: picture.points.map((point) => ({ ...point, label: cleanLine(point.label) })) };
}

function prepareText(text: Text, context: Context): readonly Piece[] {
  return piecesOf(text)
    .map((piece) => preparePiece(piece, context))
    .filter((piece) => piece.text !== "");
}

function preparePiece({ text, strong, to, change }: Piece, context: Context): Piece {
  const harmless = clean(text);
  const address = addressOf(to, context);
  return {
    text: change && context.changesInWords ? inWords(harmless, context.said[change]) : harmless,
    ...(strong && { strong }),
    ...(address && { to: address }),
    ...(change && { change }),
  };
}

/** Brackets say where a change ends, which a line through it says only to those who see it. */
function inWords(text: string, word: string): string {
  return text.replace(/\S(?:.*\S)?/su, (changed) => `[${word}: ${changed}]`);
}

/** Where a file may lead: the web, or a heading of its own. */
function addressOf(to: string | undefined, { base, ids }: Context): string | undefined {
  if (to === undefined) return undefined;
  if (to.startsWith("#")) return ids.has(to.slice(1)) ? to : undefined;
  if (/^\/(?!\/)[^\s\\]*$/u.test(to)) return base && URL.parse(`${base.replace(/\/$/u, "")}${to}`)?.href;
  return /^https?:\/\//iu.test(to) ? URL.parse(to)?.href : undefined;
}
