import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Card } from "../../src/core/card.ts";
import { plain } from "../../src/core/card.ts";
import type { Command } from "../../src/core/command.ts";
import { fieldsOf, wordsOf } from "../../src/core/field.ts";
import { parse, phrasesOf } from "../../src/core/parse.ts";
import { languages } from "../../src/core/texts.ts";
import { catalogue } from "../../src/features/catalogue.ts";
import { openTestDatabase } from "../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse } from "../support/house.ts";

const commands: readonly Command[] = catalogue.flatMap(({ handlers }) => handlers.map(({ command }) => command));
const typed = commands.filter(({ roles }) => !(roles.length === 1 && roles[0] === "clock"));
const phrases = phrasesOf(commands);
const reader = { parties: [], mentions: {}, date: () => undefined, message: () => undefined };

describe("Whatever can be pressed can be typed", () => {
  test.each(typed.map((command) => [command.id, command] as const))(
    "%s has words of its own in both languages",
    (_id, command) => {
      for (const language of languages) {
        const [phrase = ""] = command.texts[language].words ?? [];
        const [reading] = parse(phrase, phrases, reader).readings;
        expect(reading?.command.id).toBe(command.id);
      }
    },
  );

  test.each(typed.map((command) => [command.id, command] as const))(
    "%s: each field has a place or a name to be typed by",
    (_id, command) => {
      const unreachable = fieldsOf(command).filter(
        ({ name }) =>
          !command.positional?.includes(name) && languages.some((language) => !wordsOf(command, name, language).word),
      );
      expect(unreachable.map(({ name }) => name)).toEqual([]);
    },
  );

  test.each(languages)("no two commands begin with the same words in %s", (language) => {
    const words = typed.flatMap((command) => (command.texts[language].words ?? []).map((phrase) => `${phrase}`));
    expect(words.filter((phrase, i) => words.indexOf(phrase) !== i)).toEqual([]);
  });
});

describe("Every card", () => {
  let t: TestHouse;
  const cards: Card[] = [];
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    const { alva, bosse, cilla, dragan } = await openGroup(t, "");
    for (const words of [
      "hjälp",
      "gruppen",
      "beslut köpa bollar",
      "beslut köpa bollar verkan=mandat",
      "vad sa vi om bollar?",
    ]) {
      for (const who of [alva, bosse, cilla]) cards.push(cardOf(await t.ask(who, { words })));
    }
    await t.type(bosse, "beslut bekräfta att köpa bollar verkan=mandat");
    await t.type(cilla, "förslag köpa nät");
    await t.type(cilla, "åtgärd köpa nät ansvarig=MIP senast=2026-12-11");
    for (const who of [alva, bosse, cilla, dragan]) await t.type(who, "förslag svar 1 står bakom");
    await t.deliver();
    cards.push(
      cardOf(await t.ask(bosse, { words: "förslag lista" })),
      cardOf(await t.ask(bosse, { words: "åtgärder" })),
      cardOf(await t.ask(bosse, { words: 'åtgärd köpa nät senast="nästa torsdag"' })),
      cardOf(await t.ask(bosse, { words: "beslut ersätt trasiga mål" })),
    );
    cards.push(...t.chat.messages.map(({ content }) => content.card));
  });
  afterAll(() => t.close());

  test("says in plain words what it shows, without colour, emoji or position", () => {
    expect(cards.length).toBeGreaterThan(20);
    for (const card of cards) {
      const text = plain(card);
      expect(text).not.toMatch(/\p{Extended_Pictographic}|undefined|\[object/u);
      if (card.status) expect(text).toContain(card.status);
      for (const block of card.blocks)
        if (block.kind === "list") for (const item of block.items) expect(text).toContain(item);
    }
  });

  test("has buttons whose labels tell them apart, and whose commands can be typed", () => {
    for (const { buttons } of cards) {
      const labels = buttons.map(({ label, about }) => `${label} ${about ?? ""}`);
      expect(new Set(labels).size).toBe(labels.length);
      for (const { call } of buttons) expect(typed.map(({ id }) => id)).toContain(call.command);
    }
  });
});
