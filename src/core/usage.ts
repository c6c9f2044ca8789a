import type { Command } from "./command.ts";
import { fieldsOf, wordsOf } from "./field.ts";
import type { Language } from "./texts.ts";

/** How a command is typed: "beslut ersätt <nummer> [beslut] [senast=…]". Undefined: it is not typed at all. */
export function usageOf(command: Command, language: Language, named = true): string | undefined {
  const [words] = command.texts[language].words ?? [];
  if (!words) return undefined;
  const specs = fieldsOf(command);
  const wrap = (text: string, required: boolean) => (required ? `<${text}>` : `[${text}]`);
  const typed = (command.positional ?? []).flatMap((name) =>
    specs
      .filter((spec) => spec.name === name)
      .map((spec) => wrap(wordsOf(command, name, language).label.toLowerCase(), spec.required)),
  );
  const others = specs.flatMap((spec) => {
    const { word } = wordsOf(command, spec.name, language);
    return word && named && !command.positional?.includes(spec.name) ? [wrap(`${word}=…`, spec.required)] : [];
  });
  return [words, ...typed, ...others].join(" ");
}
