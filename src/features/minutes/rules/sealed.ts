import { type Document, type Part, type Table, type Text, wordsOf } from "../../../core/document.ts";

/** One § of a document: its heading, and what is said below it. */
export interface Section {
  readonly heading: string;
  readonly parts: readonly Part[];
}

/** Each § of approved minutes, word for word as it was approved. */
export function sectionsOf({ parts }: Pick<Document, "parts">): readonly Section[] {
  return parts.flatMap((part, i) => {
    if (!isParagraph(part)) return [];
    const below = parts.slice(i + 1);
    const end = below.findIndex(({ kind }) => kind === "heading");
    return [{ heading: part.text, parts: end < 0 ? below : below.slice(0, end) }];
  });
}

/** What stands above the first §: when and where it was, and who was there. */
export function openingOf({ parts }: Pick<Document, "parts">): readonly Part[] {
  const first = parts.findIndex(isParagraph);
  return first < 0 ? [] : parts.slice(0, first);
}

/** Who approved the text, and when: the words above the lines to sign on. */
export function approvalIn({ parts }: Pick<Document, "parts">): string | undefined {
  const signatures = parts.findIndex(({ kind }) => kind === "signatures");
  const above = parts[signatures - 1];
  return above?.kind === "paragraph" ? wordsOf(above.text) : undefined;
}

/** All that is said of one § ("§ 3"): below its heading, and in what is gathered at the end. Undefined: there is no such §. */
export function cutOut(document: Pick<Document, "parts">, mark: string): readonly Part[] | undefined {
  const section = sectionsOf(document).find(({ heading }) => heading.startsWith(`${mark} `));
  if (!section) return undefined;
  // What is gathered stands below a heading of its own.
  const gathered = document.parts.flatMap((part, i): readonly Part[] => {
    const own = gatheredIn(part, mark);
    const above = document.parts[i - 1];
    return own.length > 0 && above?.kind === "heading" ? [above, ...own] : own;
  });
  return [{ kind: "heading", level: 1, text: section.heading }, ...section.parts, ...gathered];
}

function gatheredIn(part: Part, mark: string): readonly Part[] {
  if (part.kind === "table") return rowsOf(part, mark);
  if (part.kind !== "list") return [];
  const items = part.items.filter((item) => wordsOf(item).endsWith(`(${mark})`));
  return items.length > 0 ? [{ ...part, items }] : [];
}

/** Rows name their § last. */
function rowsOf(table: Table, mark: string): readonly Table[] {
  const rows = table.rows.filter((row) => wordsOf(row.at(-1) ?? "") === mark);
  return rows.length > 0 ? [{ ...table, rows }] : [];
}

function isParagraph(part: Part): part is Extract<Part, { kind: "heading" }> {
  return part.kind === "heading" && part.text.startsWith("§");
}

/** What was decided stands out. */
export function isStressed(text: Text): boolean {
  return typeof text !== "string" && text.some(({ strong }) => strong);
}
