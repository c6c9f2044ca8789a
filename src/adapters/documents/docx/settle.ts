import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** When each file within the file was made, on any clock: it says nothing, and is asked for. */
const never = new Date(1980, 0, 1);

/**
 * The same document gives the same bytes: random names of links are counted instead, as are bookmarks, which the library
 * counts for all files together, and times are `at`.
 */
export function settle(bytes: Uint8Array, at: Date): Uint8Array {
  const files = Object.entries(unzipSync(bytes));
  const names = namesIn(files);
  const settled = files.map(([path, content]) => {
    if (path === "docProps/core.xml") return [path, strToU8(dated(strFromU8(content), at))] as const;
    if (path !== "word/document.xml" && !path.endsWith(".rels")) return [path, content] as const;
    return [path, strToU8(numbered(renamed(strFromU8(content), names)))] as const;
  });
  return zipSync(Object.fromEntries(settled), { mtime: never });
}

/** The random names that relations have, in the order in which they stand. */
function namesIn(files: readonly (readonly [string, Uint8Array])[]): ReadonlyMap<string, string> {
  const relations = files.filter(([path]) => path.endsWith(".rels")).map(([, content]) => strFromU8(content));
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
