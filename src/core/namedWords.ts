import type { Command } from "./command.ts";
import { type FieldSpec, fieldsOf, wordsOf } from "./field.ts";
import type { Reader } from "./read.ts";
import { languages } from "./texts.ts";
import { fold } from "./words.ts";

/** By what they are called in either language. */
function fieldNames(command: Command): ReadonlyMap<string, FieldSpec> {
  return new Map(
    fieldsOf(command).flatMap((spec) =>
      languages.flatMap((l) => {
        const { word } = wordsOf(command, spec.name, l);
        return word ? [[fold(word), spec] as const] : [];
      }),
    ),
  );
}

/** A name of several words is one value: "ordförande=@Alva Lind". */
function quoteMentions(line: string, { mentions }: Reader): string {
  const spaced = Object.keys(mentions).filter((mention) => mention.includes(" "));
  return spaced.reduce((text, mention) => text.replaceAll(`=${mention}`, `="${mention}"`), line);
}

/** "15 december", "fredag den 18 december 2026": a day with its month, which is known by being one with another day. */
export function writtenDate(rest: string, reader: Reader): string | undefined {
  const [piece, month] = /^(?:\p{L}+\s+){0,2}?\d{1,2}\s+(\p{L}+)\.?(?:\s+\d{4}(?!\S))?(?=[\s,]|$)/u.exec(rest) ?? [];
  if (piece === undefined || reader.date(`1 ${month}`) === undefined) return undefined;
  return reader.date(piece) === undefined ? undefined : piece;
}

const longestDay = 4;

/** "Senast=i morgon": as many words as make a day, where the first alone is none. */
function spokenDate(rest: string, one: string, { date }: Reader): string | undefined {
  if (date(one) !== undefined) return undefined;
  const words = rest.split(/(?<=\S)(?=\s)/u, longestDay);
  const counts = words.map((_, at) => words.slice(0, at + 1).join(""));
  return counts.find((piece) => date(piece) !== undefined);
}

/** "Till=MIP, MISO": what goes on after a comma is of the same list, and so is all between semicolons. */
function listed(rest: string): string | undefined {
  const [own = ""] = rest.split(/\s\p{L}+=/u, 1);
  return /^.*;\s*[^\s;]+/u.exec(own)?.[0] ?? /^\S*,(?:\s+\S+,)*\s+\S+/u.exec(own)?.[0];
}

/** A value without quotation marks: one word, unless what it is for shows that it goes on. */
function bareValue(spec: FieldSpec, rest: string, reader: Reader): string {
  const one = /^\S+/u.exec(rest)?.[0] ?? "";
  if (spec.kind === "date") return writtenDate(rest, reader) ?? spokenDate(rest, one, reader) ?? one;
  return (spec.list && listed(rest)) || one;
}

/** Takes the words with a name ("senast=fredag", `verkan="för kännedom"`) out of a line; gives what is left of it. */
export function takeNamed(
  command: Command,
  line: string,
  reader: Reader,
  put: (name: string, text: string) => void,
): string {
  if (!line.includes("=")) return line.trim();
  const names = fieldNames(command);
  const text = quoteMentions(line, reader);
  const named = /(?<=^|\s)(?<word>\p{L}+)=(?:"(?<quoted>[^"]*)"|(?=\S))/gu;
  let left = "";
  let from = 0;
  for (let found = named.exec(text); found; found = named.exec(text)) {
    const { word = "", quoted } = found.groups ?? {};
    const spec = names.get(fold(word));
    const rest = text.slice(named.lastIndex);
    const bare = quoted !== undefined ? "" : spec ? bareValue(spec, rest, reader) : (/^\S+/u.exec(rest)?.[0] ?? "");
    named.lastIndex += bare.length;
    if (!spec) continue;
    put(spec.name, quoted ?? bare);
    left += text.slice(from, found.index);
    from = named.lastIndex + (/^\s*/u.exec(text.slice(named.lastIndex))?.[0].length ?? 0);
  }
  return (left + text.slice(from)).trim();
}
