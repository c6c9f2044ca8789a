import { type Account, accountKey } from "./ask.ts";
import type { Command } from "./command.ts";
import { type FieldSpec, fieldsOf, wordsOf } from "./field.ts";
import type { Party } from "./group.ts";
import { takeNamed, writtenDate } from "./namedWords.ts";
import { languages } from "./texts.ts";
import { fold } from "./words.ts";

/** What typed text is read against. Dates come from outside: core has no calendar. */
export interface Reader {
  readonly parties: readonly Party[];
  readonly mentions: Readonly<Record<string, Account>>;
  /** "på fredag" to "2026-11-27"; undefined where the text is no date, or one that must be asked about. */
  date(text: string): string | undefined;
  /** A link to a message as the id by which the house knows the message. */
  message(link: string): string | undefined;
}

export interface TypedInput {
  readonly input: Readonly<Record<string, unknown>>;
  /** Some text could not be read as what its place asks for. */
  readonly unread: boolean;
  /** Words that the command has no place for. */
  readonly left: string;
}

/** Named words first ("senast=fredag", `verkan="för kännedom"`), then the positional fields in order. */
export function readInput(command: Command, line: string, reader: Reader): TypedInput {
  const specs = new Map(fieldsOf(command).map((spec) => [spec.name, spec]));
  const input: Record<string, unknown> = {};
  let unread = false;
  const put = (name: string, text: string, all = true) => {
    const spec = specs.get(name);
    if (!spec || text === "") return;
    const value = readValue(command, spec, text, reader, all);
    if (value === undefined) unread = true;
    input[name] = value ?? text;
  };
  let rest = takeNamed(command, line, reader, put);
  const order = (command.positional ?? []).filter((name) => !(name in input));
  for (const [i, name] of order.entries()) {
    const spec = specs.get(name);
    const next = specs.get(order[i + 1] ?? "");
    const piece =
      i === order.length - 1
        ? rest
        : spec
          ? (beforeChoice(command, spec, next, rest) ?? firstPiece(command, spec, rest, reader))
          : "";
    if (isPassedOver(spec, next, piece)) continue;
    rest = rest.slice(piece.length).trimStart();
    put(name, piece.replace(/^"([^"]*)"$/u, "$1").trim(), rest === "");
  }
  return { input, unread, left: rest };
}

/** A number that may be left out was left out: the words are of the text that comes after it. */
function isPassedOver(spec: FieldSpec | undefined, next: FieldSpec | undefined, piece: string): boolean {
  if (!spec?.pattern || spec.required || spec.kind !== "text" || !next || next.pattern) return false;
  const isFree = next.kind === "text" || next.kind === "longText";
  return isFree && !/\d/u.test(piece) && !spec.pattern.test(piece);
}

/** A name may be several words, where the choice that ends the line shows how far it goes. */
function beforeChoice(
  command: Command,
  spec: FieldSpec,
  next: FieldSpec | undefined,
  rest: string,
): string | undefined {
  if (spec.kind !== "text" || spec.pattern || next?.kind !== "choice") return undefined;
  const words = rest.split(/(?<=\S)(?=\s)/u);
  for (let from = Math.max(1, words.length - 4); from < words.length; from++) {
    if (readOption(command, next, words.slice(from).join("").trim(), true) !== undefined)
      return words.slice(0, from).join("");
  }
  return undefined;
}

/** What the line begins with: an option may be several words ("står bakom"), all else is one, or stands in quotes. */
function firstPiece(command: Command, spec: FieldSpec, rest: string, reader: Reader): string {
  // A paragraph's sign and its number are one: "§ 6".
  const one = rest.match(/^"[^"]*"|^§\s*\d+(?!\S)|^\S+/u)?.[0] ?? "";
  if (spec.kind === "person") {
    const named = Object.keys(reader.mentions).filter((mention) => rest.startsWith(mention));
    return named.sort((a, b) => b.length - a.length)[0] ?? one;
  }
  if (spec.kind === "date") return writtenDate(rest, reader) ?? one;
  if (spec.kind !== "choice" && spec.kind !== "party") return one;
  const words = rest.split(/(?<=\S)(?=\s)/u);
  for (let count = Math.min(words.length, 5); count > 1; count--) {
    const piece = words.slice(0, count).join("");
    if (readValue(command, spec, piece.trim(), reader, count === words.length) !== undefined) return piece;
  }
  return one;
}

/** `all`: nothing comes after it. "Vi står inte bakom" begins with a part of "Vi står bakom", and means the opposite. */
function readValue(command: Command, spec: FieldSpec, text: string, reader: Reader, all: boolean): unknown {
  switch (spec.kind) {
    case "number":
      return /^#?\d{1,9}$/u.test(text) ? Number(text.replace("#", "")) : undefined;
    case "date":
      return reader.date(text);
    case "choice":
      return readOption(command, spec, text, all);
    case "toggle":
      return /^(ja|yes|sant|true|1)$/iu.test(text)
        ? true
        : /^(nej|no|falskt|false|0)$/iu.test(text)
          ? false
          : undefined;
    case "party":
      return partyCalled(text, reader.parties);
    case "person": {
      const account = reader.mentions[text];
      return account && accountKey(account);
    }
    default: {
      const mentioned = spec.mentionable && reader.mentions[text];
      if (mentioned) return accountKey(mentioned);
      const linked = spec.linkable && reader.message(text);
      if (linked) return linked;
      return !spec.pattern || spec.pattern.test(text) ? text : undefined;
    }
  }
}

/** By its name, or by what its name alone begins with: "Malmö" is "Malmö stad". */
function partyCalled(text: string, parties: readonly Party[]): string | undefined {
  const typed = fold(text);
  const exact = parties.find(({ name }) => fold(name) === typed);
  const begun = parties.filter(({ name }) => typed.length > 2 && fold(name).startsWith(typed));
  return exact?.id ?? (begun.length === 1 ? begun[0]?.id : undefined);
}

/** An option by its key, its label or another word for it; by a part of its label where only one has that part. */
function readOption(command: Command, spec: FieldSpec, text: string, all: boolean): string | undefined {
  const typed = fold(text);
  const known = (spec.options ?? []).map((option) => ({
    option,
    words: languages.flatMap((l) => {
      const { options, aliases } = wordsOf(command, spec.name, l);
      return [option, options?.[option] ?? option, ...(aliases?.[option] ?? [])].map(fold);
    }),
  }));
  const exact = known.find(({ words }) => words.includes(typed));
  if (exact || !all) return exact?.option;
  const parts = known.filter(({ words }) => typed.length > 2 && words.some((word) => word.includes(typed)));
  return parts.length === 1 ? parts[0]?.option : undefined;
}
