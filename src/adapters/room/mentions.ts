import type { Account } from "../../core/ask.ts";
import { languages } from "../../core/texts.ts";
import { type Persona, platform, team } from "./settings.ts";

const ourName = /(?<![\p{L}\p{N}@])@samspr[åa]k(?![\p{L}\p{N}])[:,]?\s*/iu;

/** The words that are left when our name is taken out; undefined where the text does not call us. */
export function calledWith(text: string): string | undefined {
  return ourName.test(text) ? text.replace(ourName, "").trim() : undefined;
}

/** The personas that the text names, by what stands for each in it: "@Sekreteraren". */
export function mentionedIn(text: string, personas: readonly Persona[]): Readonly<Record<string, Account>> {
  const named = personas
    .flatMap((persona) => languages.map((language) => ({ persona, handle: `@${persona.name[language]}` })))
    .filter(({ handle }) => text.includes(handle));
  // "@Ordföranden i MIP" is not also "@Ordföranden".
  const longest = named.filter(({ handle }) => !named.some((other) => isLonger(other.handle, handle, text)));
  return Object.fromEntries(longest.map(({ persona, handle }) => [handle, accountOf(persona)]));
}

function isLonger(other: string, handle: string, text: string): boolean {
  return other !== handle && other.startsWith(handle) && !text.replaceAll(other, "").includes(handle);
}

export function accountOf({ user, name }: Persona, language: keyof Persona["name"] = "sv"): Account {
  return { platform, team, user, name: name[language] };
}
