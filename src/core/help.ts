import type { Block, Card } from "./card.ts";
import type { Feature } from "./feature.ts";
import { findTopic, guidePath, type Topic } from "./guide.ts";
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

/** "protokoll hjälp": what stands before the word; undefined where the words end otherwise. */
export function helpAfter(words: string): string | undefined {
  const [, asked = "", last = ""] = /^(.*\S)\s+(\S+)$/su.exec(words.trim()) ?? [];
  return askedFor.has(fold(last)) ? asked : undefined;
}

/** "beslut allt": every command, and not the guide. */
const everything = /\s+(?:allt|alla|all|everything)$/iu;

export interface Library {
  readonly features: readonly Feature[];
  /** Where a path of ours is reached, as far as that is known. */
  readonly address: (path: string) => string | undefined;
}

/** What the guide says of the topic; else what the catalogue has: the commands of the feature that it names, or of all. */
export function helpOn({ features, address }: Library, asked: string, language: Language): Card {
  const subject = asked.replace(everything, "");
  const topics = topicsOf(features);
  const topic = subject === asked ? findTopic(topics, asked) : undefined;
  if (topic) return viewTopic(topic, asked.trim(), { features, address }, language);
  return viewCommands(features, subject, language);
}

function viewCommands(features: readonly Feature[], subject: string, language: Language): Card {
  const say = texts[language];
  const topic = findTopic(topicsOf(features), subject);
  const named = topic ? features.filter(({ id }) => id === topic.feature) : [];
  const asked = named.length > 0 ? named : features.filter((feature) => subject && isAbout(feature, subject));
  const unknown: Block[] = subject && asked.length === 0 ? [{ kind: "note", text: say.helpUnknown(subject) }] : [];
  const shown = asked.length > 0 ? asked : features;
  return {
    title: say.help,
    blocks: [
      ...unknown,
      ...shown.flatMap((feature) => helpOf(feature, language, asked.length > 0)),
      { kind: "note", text: asked.length > 0 ? say.helpNote : say.helpMore(namesOf(topicsOf(features), language)) },
    ],
    buttons: suggestionsOf(features, language),
  };
}

function viewTopic(topic: Topic, asked: string, { features, address }: Library, language: Language): Card {
  const say = texts[language];
  const { title, about, tasks, next } = topic.texts[language];
  const page = address(guidePath(topic));
  return {
    title,
    blocks: [
      { kind: "text", text: about },
      { kind: "list", items: tasks.map(({ does, typed }) => `${does}: ”${typed}”`), calls: true },
      { kind: "text", text: next },
      ...(page ? [{ kind: "link", text: say.helpPage, url: page } as const] : []),
      { kind: "note", text: say.helpAll(asked) },
    ],
    buttons: suggestionsOf(features, language),
  };
}

function topicsOf(features: readonly Feature[]): readonly Topic[] {
  return features.flatMap((feature) => feature.topics ?? []);
}

function suggestionsOf(features: readonly Feature[], language: Language): Card["buttons"] {
  return features.flatMap((feature) => feature.suggestions?.(language) ?? []);
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

/** A title of several words is more than anyone would type. */
function namesOf(topics: readonly Topic[], language: Language): string {
  const named = topics.map(({ texts: { [language]: topic } }) => {
    const name = topic.title.includes(" ") ? (topic.words[0] ?? topic.title) : topic.title.toLowerCase();
    return `”${texts[language].helpWord} ${name}”`;
  });
  return joined(named, texts[language].or);
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
