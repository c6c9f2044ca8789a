import { describe, expect, test } from "vitest";
import { findTopic } from "../../../src/core/guide.ts";
import { parse, phrasesOf } from "../../../src/core/parse.ts";
import type { Reader } from "../../../src/core/read.ts";
import { languages } from "../../../src/core/texts.ts";
import { catalogue } from "../../../src/features/catalogue.ts";
import { topics } from "../../../src/features/guide/feature.ts";
import { readDueDate } from "../../../src/wiring/dates.ts";
import { morning } from "../../support/house.ts";

const handlers = catalogue.flatMap((feature) => feature.handlers);
const phrases = phrasesOf(handlers.map(({ command }) => command));
const reader: Reader = {
  parties: [{ id: "p1", name: "Malmö stad" }],
  mentions: {},
  date: (text) => readDueDate(text, morning, "Europe/Stockholm"),
  message: () => undefined,
};
const examples = languages.flatMap((language) =>
  topics.flatMap(({ id, texts }) => texts[language].tasks.map(({ typed }) => [language, id, typed] as const)),
);

describe("An example in the guide", () => {
  test.each(examples)("in %s about %s is read in one way, as a command of that language: %s", (language, _, typed) => {
    const { readings } = parse(typed, phrases, reader);
    expect(readings).toHaveLength(1);
    const [reading] = readings;
    const words = reading?.command.texts[language].words ?? [];
    expect(words.some((start) => typed.toLowerCase().startsWith(start.toLowerCase()))).toBe(true);
  });

  test.each(examples)("in %s about %s lacks nothing that its command asks for: %s", (_, __, typed) => {
    const [reading] = parse(typed, phrases, reader).readings;
    const handler = handlers.find(({ command }) => command === reading?.command);
    const checked = handler?.check(reading?.typed ?? {});
    // Whoever starts a group is asked for its name and parties in a form.
    const starts = reading?.command.id === "group.start";
    expect(checked && "issues" in checked && !starts ? checked.issues : []).toEqual([]);
  });
});

test("Each topic is about a feature that there is, and is found by its title and by its words", () => {
  for (const topic of topics) {
    expect(catalogue.map(({ id }) => id)).toContain(topic.feature);
    for (const language of languages)
      for (const asked of [topic.texts[language].title, ...topic.texts[language].words])
        expect([asked, findTopic(topics, asked.toUpperCase())?.id]).toEqual([asked, topic.id]);
  }
});
