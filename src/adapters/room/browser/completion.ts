import { fold } from "../../../core/words.ts";
import type { Phrase } from "../settings.ts";

/** Something that the line can be completed to. */
export interface Suggestion {
  /** The whole line once it is taken. */
  readonly line: string;
  readonly label: string;
  readonly about: string;
}

export interface Completable {
  readonly phrases: readonly Phrase[];
  /** Those who can be addressed with "@". */
  readonly people: readonly { readonly handle: string; readonly name: string }[];
  /** In a conversation with Samspråk alone, commands need no "/". */
  readonly own: boolean;
}

/** What the line may be on its way to; none where it says all that a suggestion would. */
export function suggest(line: string, { phrases, people, own }: Completable): readonly Suggestion[] {
  const [, before, begun] = /^(.*(?:^|\s))@([\p{L}\p{N}-]*)$/u.exec(line) ?? [];
  if (before !== undefined && begun !== undefined) {
    return people
      .filter(({ handle, name }) => [handle, name].some((each) => fold(each).startsWith(fold(begun))))
      .map(({ handle, name }) => ({ line: `${before}@${handle} `, label: `@${handle}`, about: name }));
  }
  const slash = line.startsWith("/") ? "/" : "";
  if (slash === "" && (!own || line.trim() === "")) return [];
  const typed = fold(line.slice(slash.length)).replace(/\s+/gu, " ").trimStart();
  const begin = phrases.filter(({ words }) => fold(words).startsWith(typed));
  const inside = phrases.filter(({ words }) => !begin.some((b) => b.words === words) && hasWord(words, typed));
  return [...begin, ...inside]
    .filter(({ words }) => fold(words) !== typed.trimEnd())
    .map(({ words, title }) => ({ line: `${slash}${words} `, label: `${slash}${words}`, about: title }));
}

/** "/rätta" finds "beslut rätta". */
function hasWord(words: string, typed: string): boolean {
  return typed.length > 1 && fold(words).includes(` ${typed}`);
}

/** The phrase that the line begins with, the longest of them. */
export function phraseOf(line: string, phrases: readonly Phrase[]): Phrase | undefined {
  const typed = `${fold(line.replace(/^\//u, "")).replace(/\s+/gu, " ").trim()} `;
  return phrases
    .filter(({ words }) => typed.startsWith(`${fold(words)} `))
    .sort((a, b) => b.words.length - a.words.length)[0];
}
