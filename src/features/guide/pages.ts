import type { Document, Part } from "../../core/document.ts";
import type { Feature } from "../../core/feature.ts";
import { guidePath, type Topic, whoMay } from "../../core/guide.ts";
import { commandIn, type Phrases } from "../../core/parse.ts";
import type { Language } from "../../core/texts.ts";
import { usageOf } from "../../core/usage.ts";
import { texts } from "./texts.ts";

interface Book {
  readonly features: readonly Feature[];
  readonly phrases: Phrases;
}

/** The guide as everyone may read it: its subjects, or the one named. Undefined: there is no such page. */
export function guidePage(book: Book, [id, ...more]: readonly string[], language: Language): Document | undefined {
  const topics = book.features.flatMap((feature) => feature.topics ?? []);
  if (id === commandsId) return commandsPage(book, more, language);
  const topic = topics.find((one) => one.id === id);
  if (more.length > 0 || (id !== undefined && !topic)) return undefined;
  const say = texts[language];
  const document = { language, head: { sender: "Samspråk", kind: topic ? say.title : "" } };
  if (!topic)
    return { ...document, title: say.title, parts: [...listOf(topics, language), ...allCommands(book, language)] };
  const others = topics.filter((one) => one !== topic);
  return {
    ...document,
    title: topic.texts[language].title,
    parts: [
      ...partsOf(topic, book, language),
      { kind: "heading", level: 1, text: say.others },
      {
        kind: "list",
        items: [...others.map((one) => linkTo(one, language)), [{ text: say.beginning, to: guidePath() }]],
      },
    ],
  };
}

function linkTo(topic: Topic, language: Language) {
  return [{ text: topic.texts[language].title, to: guidePath(topic) }];
}

function listOf(topics: readonly Topic[], language: Language): readonly Part[] {
  const say = texts[language];
  return [
    { kind: "paragraph", text: say.about },
    { kind: "heading", level: 1, text: say.subjects },
    { kind: "list", items: topics.map((topic) => linkTo(topic, language)) },
  ];
}

function partsOf(topic: Topic, { phrases }: Book, language: Language): readonly Part[] {
  const say = texts[language];
  const { about, tasks, next } = topic.texts[language];
  const rows = tasks.map(({ does, typed }) => {
    const command = commandIn(typed, phrases);
    return [does, [{ text: typed, strong: true as const }], command ? whoMay(command, language) : ""];
  });
  const { does, typed, who } = say.columns;
  return [
    { kind: "paragraph", text: about },
    { kind: "heading", level: 1, text: say.tasks },
    { kind: "table", caption: say.examples, columns: [{ title: does }, { title: typed }, { title: who }], rows },
    { kind: "heading", level: 1, text: say.next },
    { kind: "paragraph", text: next },
  ];
}

/** Under the guide's own address: the commands of one feature, by its id. */
const commandsId = "kommandon";

/** Where all that can be typed is found: a page for each feature, since all of it on one is too long for a phone. */
function allCommands({ features }: Book, language: Language): readonly Part[] {
  const named = features.filter((feature) => rowsOf(feature, language).length > 0);
  const items = named.map(({ id, name }) => [{ text: name[language], to: `${guidePath()}/${commandsId}/${id}` }]);
  return [
    { kind: "heading", level: 1, text: texts[language].all },
    { kind: "list", items },
  ];
}

/** Every command of a feature that can be typed, with who may, made from the catalogue. */
function commandsPage({ features }: Book, [id, ...more]: readonly string[], language: Language): Document | undefined {
  const feature = features.find((one) => one.id === id);
  const rows = feature ? rowsOf(feature, language) : [];
  if (!feature || rows.length === 0 || more.length > 0) return undefined;
  const say = texts[language];
  const name = feature.name[language];
  const columns = [{ title: say.commands }, { title: say.what }, { title: say.columns.who }];
  return {
    language,
    head: { sender: "Samspråk", kind: say.all },
    title: name,
    parts: [
      { kind: "table", caption: name, columns, rows },
      { kind: "paragraph", text: [{ text: say.beginning, to: guidePath() }] },
    ],
  };
}

function rowsOf({ handlers }: Feature, language: Language): readonly (readonly string[])[] {
  return handlers.flatMap(({ command }) => {
    const usage = usageOf(command, language, false);
    return usage ? [[usage, command.texts[language].title, whoMay(command, language)]] : [];
  });
}
