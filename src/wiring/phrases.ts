import type { Phrase, Shortcut } from "../adapters/room/settings.ts";
import type { Language } from "../core/texts.ts";
import { both } from "../core/texts.ts";
import { usageOf } from "../core/usage.ts";
import { catalogue } from "../features/catalogue.ts";

export const commands = catalogue.flatMap(({ handlers }) => handlers.map(({ command }) => command));

/** Everything that can be typed in one language, for completion. */
export function phrasesFor(language: Language): readonly Phrase[] {
  return commands.flatMap((command) => {
    const { words = [], title } = command.texts[language];
    const usage = usageOf(command, language, false);
    const [phrase] = words;
    return phrase && usage ? [{ words: phrase, usage, title }] : [];
  });
}

export const shortcuts: readonly Shortcut[] = commands.flatMap(({ id, fromMessage, texts }) =>
  fromMessage ? [{ id, title: both(texts, ({ title }) => title) }] : [],
);
