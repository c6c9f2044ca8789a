import { strToU8, zipSync } from "fflate";

/** When each file within the file was made, on any clock: it says nothing, and is asked for. */
const never = new Date(1980, 0, 1);

/** The files within a file for Word, by their paths. */
export type Package = ReadonlyMap<string, string | Uint8Array>;

/**
 * The same document gives the same bytes: random names of links are counted instead, as are bookmarks, which the library
 * counts for all files together, and times are `at`.
 */
export function settle(files: Package, at: Date): Uint8Array {
  const names = namesIn(files);
  const settled = [...files].map(([path, content]) => {
    const text = typeof content === "string" ? textOf(path, content, at, names) : content;
    return [path, typeof text === "string" ? strToU8(text) : text] as const;
  });
  return zipSync(Object.fromEntries(settled), { mtime: never });
}

function textOf(path: string, text: string, at: Date, names: ReadonlyMap<string, string>): string {
  if (path === "docProps/core.xml") return dated(text, at);
  return path === "word/document.xml" || path.endsWith(".rels") ? numbered(renamed(text, names)) : text;
}

/** The random names that relations have, in the order in which they stand. */
function namesIn(files: Package): ReadonlyMap<string, string> {
  const relations = [...files].flatMap(([path, text]) =>
    path.endsWith(".rels") && typeof text === "string" ? text : [],
  );
  const names = relations.flatMap((text) => [...text.matchAll(/ Id="(rId[\w-]{21})"/gu)].map(([, name = ""]) => name));
  return new Map(names.map((name, i) => [name, `rIdLink${i + 1}`]));
}

function renamed(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/"(rId[\w-]{21})"/gu, (whole, name: string) =>
    names.has(name) ? `"${names.get(name)}"` : whole,
  );
}

/** What a person wrote has no < here, so these are the file's own marks. */
function numbered(text: string): string {
  const numbers = new Map<string, number>();
  return text.replace(/(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)"/gu, (_, start: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${start}${number}"`;
  });
}

function dated(text: string, at: Date): string {
  return text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${at.toISOString().slice(0, 19)}Z`);
}
