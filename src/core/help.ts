import type { Block, Card } from "./card.ts";
import type { Feature } from "./feature.ts";
import { joined, texts } from "./sayings.ts";
import type { Language } from "./texts.ts";
import { usageOf } from "./usage.ts";
import { fold } from "./words.ts";

const askedFor = new Set(["hjalp", "help", "?"]);

/** What stands after "hjälp"; undefined where the words ask for no help. */
export function helpTopic(words: string): string | undefined {
  const [first = "", ...rest] = words.trim().split(/\s+/u);
  return first === "" || askedFor.has(fold(first)) ? rest.join(" ") : undefined;
}

/** Help made from the catalogue: all features, or the one that the topic names. */
export function helpOn(features: readonly Feature[], topic: string, language: Language): Card {
  const say = texts[language];
  const asked = features.filter((feature) => topic && isAbout(feature, topic));
  const unknown: Block[] = topic && asked.length === 0 ? [{ kind: "note", text: say.helpUnknown(topic) }] : [];
  const shown = asked.length > 0 ? asked : features;
  return {
    title: say.help,
    blocks: [
      ...unknown,
      ...shown.flatMap((feature) => helpOf(feature, language, asked.length > 0)),
      { kind: "note", text: asked.length > 0 ? say.helpNote : say.helpMore(topicsOf(features, language)) },
    ],
    buttons: features.flatMap((feature) => feature.suggestions?.(language) ?? []),
  };
}

function isAbout(feature: Feature, topic: string): boolean {
  const word = fold(topic);
  const names = [feature.id, feature.name.sv, feature.name.en].map(fold);
  return (
    names.includes(word) ||
    feature.handlers.some(({ command }) =>
      [command.texts.sv, command.texts.en].some((t) => t.words?.some((w) => fold(w) === word)),
    )
  );
}

function topicsOf(features: readonly Feature[], language: Language): string {
  const topics = features.map(({ name }) => `”${texts[language].helpWord} ${name[language].toLowerCase()}”`);
  return joined(topics, texts[language].or);
}

/** The whole of a feature, or what is asked for most. */
function helpOf(feature: Feature, language: Language, whole: boolean): readonly Block[] {
  const lines = feature.handlers.flatMap(({ command }) => {
    const usage = whole || command.common ? usageOf(command, language, whole) : undefined;
    return usage ? [`${usage} – ${command.texts[language].title}`] : [];
  });
  return lines.length === 0
    ? []
    : [
        { kind: "text", text: feature.name[language] },
        { kind: "list", items: lines },
      ];
}
