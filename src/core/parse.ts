import type { Call, Command, Values } from "./command.ts";
import { type Reader, readInput } from "./read.ts";
import { type Both, type Language, languages } from "./texts.ts";
import { fold, nearest } from "./words.ts";

export interface Reading {
  readonly command: Command;
  /** The input as typed: shown in a form where something is missing or cannot be read. */
  readonly typed: Values;
  /** The asker has said yes to what would come of it. */
  readonly confirmed: boolean;
}
/** Two readings: the line can be read in two ways, and the asker chooses. None: `near` are the phrases that come closest. */
export interface Parsed {
  readonly readings: readonly Reading[];
  readonly near: readonly string[];
  /** The line begins as this command does, and goes on with words that it has no place for. */
  readonly beyond?: { readonly command: Command; readonly words: string; readonly left: string };
}

/** All phrases that begin a command, longest first for each first word. */
export interface Phrases {
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly all: readonly string[];
}
interface Phrase {
  readonly command: Command;
  readonly words: readonly string[];
  /** What of a line it is, to the first word that comes after it. */
  readonly head: RegExp;
  readonly confirmed: boolean;
}

const yes: Both<string> = { sv: "ja", en: "yes" };

/** The same words, with which the asker says yes to what they would lead to. */
export function yesTo(words: string, language: Language): string {
  return `${yes[language]} ${words.trim().replace(/\s+/gu, " ")}`;
}

export function phrasesOf(commands: readonly Command[]): Phrases {
  const all = commands.flatMap((command) =>
    languages.flatMap((l) => (command.texts[l].words ?? []).map((text) => phraseOf(command, text))),
  );
  const confirmed = all.flatMap(({ command, text }) =>
    command.asksFirst ? languages.map((l) => ({ ...phraseOf(command, yesTo(text, l)), confirmed: true })) : [],
  );
  const byFirstWord = new Map<string, Phrase[]>();
  for (const phrase of [...all, ...confirmed].sort((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0] ?? "";
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
  }
  return { byFirstWord, all: all.map(({ text }) => text) };
}

function phraseOf(command: Command, text: string): Phrase & { readonly text: string } {
  const words = fold(text).split(" ");
  return { command, text, words, head: new RegExp(`^(?:\\S+\\s*){${words.length}}`, "u"), confirmed: false };
}

/** Whether a line begins as a command does. */
export function isCommand(line: string, phrases: Phrases): boolean {
  return phrasesIn(line, phrases).length > 0;
}

/** Whether a line is what a command is asked for by, and nothing more. */
export function isPhrase(line: string, { all }: Phrases): boolean {
  const typed = fold(line.trim().replace(/\s+/gu, " "));
  return all.some((phrase) => fold(phrase) === typed);
}

/** The command that a line begins as. */
export function commandIn(line: string, phrases: Phrases): Command | undefined {
  return phrasesIn(line, phrases)[0]?.command;
}

function phrasesIn(line: string, { byFirstWord }: Phrases): readonly Phrase[] {
  const spoken = line.trim().split(/\s+/u, 6).map(fold);
  const begins = byFirstWord.get(spoken[0] ?? "") ?? [];
  const found = begins.filter(({ words }) => words.every((word, i) => spoken[i] === word));
  return found.length > 0 ? found : askedIn(spoken, byFirstWord);
}

/** "När är nästa möte?", "hem.": all of the line, and the sign that ends it. What is asked changes nothing. */
function askedIn(spoken: readonly string[], byFirstWord: Phrases["byFirstWord"]): readonly Phrase[] {
  const [last = ""] = spoken.slice(-1);
  const bare = [...spoken.slice(0, -1), last.replace(/[?!.]+$/u, "")];
  const begins = byFirstWord.get(bare[0] ?? "") ?? [];
  const found = begins.filter(
    ({ words }) => words.length === bare.length && words.every((word, i) => bare[i] === word),
  );
  return last.endsWith("?") ? found.filter(({ command }) => command.kind === "read") : found;
}

/** The longest command that the line begins with. It never falls back to a shorter one by itself: numbers are not given by guessing. */
export function parse(line: string, phrases: Phrases, reader: Reader): Parsed {
  const [phrase, shorter] = phrasesIn(line, phrases);
  // Whoever asks wants an answer, not the command whose name comes closest.
  if (!phrase) return { readings: [], near: line.trim().endsWith("?") ? [] : nearest(line, phrases.all) };
  const first = readPhrase(phrase, line, reader);
  const other = first.doubtful && shorter ? readPhrase(shorter, line, reader) : undefined;
  // What has no place for the words is no other way to read them.
  if (other?.left === "") return { readings: [first, other], near: [] };
  if (first.left !== "") return beyond(phrase, first.left, line, phrases);
  return { readings: [first], near: [] };
}

const mostNear = 4;

/** What was typed after all that a command has a place for. */
function beyond({ command, words }: Phrase, left: string, line: string, { all }: Phrases): Parsed {
  // A sentence may happen to begin as a command does: "lämna gruppen tid att tänka" leaves no group.
  if (command.kind !== "read" || line.trim().endsWith("?")) return { readings: [], near: [] };
  const typed = words.join(" ");
  const isOther = (phrase: string) => fold(phrase) !== typed;
  const close = nearest(line, all).filter(isOther);
  const under = all.filter((phrase) => fold(phrase).startsWith(`${typed} `));
  const near = (close.length > 0 ? close : under).slice(0, mostNear);
  const spoken = line.trim().split(/\s+/u, words.length).join(" ");
  return { readings: [], near, beyond: { command, words: spoken, left } };
}

interface Read extends Reading {
  readonly doubtful: boolean;
  readonly left: string;
}

function readPhrase({ command, head, confirmed }: Phrase, line: string, reader: Reader): Read {
  const tail = line.trim().replace(head, "");
  const { input, unread, left } = readInput(command, tail, reader);
  const uncertain = tail !== "" && command.certain !== undefined && !command.certain.test(tail);
  return { command, typed: input, confirmed, doubtful: unread || uncertain, left };
}

/** A typed line as a Call: nothing is settled, since the asker may still change what was typed. */
export function callOf({ command, typed }: Reading): Call {
  return { command: command.id, input: {}, draft: typed };
}
