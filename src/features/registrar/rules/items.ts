import { fold } from "../../../core/words.ts";

/** One thing as someone has typed it: "beslut 4/2026". */
export interface TypedItem {
  readonly kind: string;
  readonly number: string;
}

/** Reads a list of things, one on each line or with commas between; undefined: one of them is no such thing. */
export function readItems(text: string): readonly TypedItem[] | undefined {
  const parts = text
    .split(/[\n,;]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const items = parts.map((part) => {
    const { kind, number } = /^(?<kind>\p{L}[\p{L} ]*?)\s+(?<number>\d{1,6}(?:\/\d{4})?)\b/u.exec(part)?.groups ?? {};
    return kind && number ? { kind, number } : undefined;
  });
  const read = items.filter((item) => item !== undefined);
  return read.length === parts.length ? read : undefined;
}

/** Whether someone means this kind of thing: by its name in either language, or as its pages are called. */
export function isCalled(typed: string, names: readonly string[]): boolean {
  return names.map(fold).includes(fold(typed));
}

/** "beslut 4/2026" as the name of a file. */
export function fileNameOf(name: string): string {
  return fold(name).replace(/[^a-z0-9]+/gu, "-");
}
