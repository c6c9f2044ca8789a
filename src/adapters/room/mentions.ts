import type { Account } from "../../core/ask.ts";
import type { Language } from "../../core/texts.ts";
import { type Persona, platform, team } from "./settings.ts";

const ourName = /(?<![\p{L}\p{N}@])@samspr[åa]k(?![\p{L}\p{N}])[:,]?\s*/iu;

/** The words that are left when our name is taken out; undefined where the text does not call us. */
export function calledWith(text: string): string | undefined {
  return ourName.test(text) ? text.replace(ourName, "").trim() : undefined;
}

/** The personas that the text names, by id or by name, and what stands for each in it: "@miso", "@Sekreteraren". */
export function mentionedIn(text: string, personas: readonly Persona[]): Readonly<Record<string, Account>> {
  const handles = personas
    .flatMap((persona) => [persona.user, persona.name.sv, persona.name.en].map((handle) => ({ persona, handle })))
    .sort((a, b) => b.handle.length - a.handle.length);
  const any = handles.map(({ handle }) => handle.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&")).join("|");
  const found = text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])@(${any})(?![\\p{L}\\p{N}])`, "giu"));
  const accounts = [...found].flatMap(([all, name = ""]) => {
    const named = handles.find(({ handle }) => handle.toLowerCase() === name.toLowerCase());
    return named ? [[all, accountOf(named.persona, "sv")] as const] : [];
  });
  return Object.fromEntries(accounts);
}

export function accountOf({ user, name }: Persona, language: Language): Account {
  return { platform, team, user, name: name[language] };
}
