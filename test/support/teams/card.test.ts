import { describe, expect, it } from "vitest";
import { checkCard } from "./card.ts";
import type { Json } from "./json.ts";

const input = { type: "Input.Text", id: "comment", label: "Kommentar" };
const execute = { type: "Action.Execute", title: "Svara", verb: "answer", data: {} };

/** A card that Teams takes, with these parts in place of its own. */
const card = (parts: Json = {}): Json => ({ type: "AdaptiveCard", version: "1.5", body: [input], ...parts });
const body = (...elements: unknown[]): Json => card({ body: elements });
const actions = (...list: unknown[]): Json => card({ actions: list });
const text = (words: string, more: Json = {}): Json => ({ type: "TextBlock", text: words, ...more });

describe("Teams takes", () => {
  const everything = {
    "text in all its forms": body(
      text("Förslag 3/2026", { style: "heading", weight: "Bolder", size: "extraLarge", wrap: true, color: "accent" }),
      { type: "RichTextBlock", inlines: ["lugnt", { type: "TextRun", text: " starkt", weight: "bolder" }] },
      { type: "FactSet", facts: [{ title: "Svar senast", value: "fredag" }] },
      { type: "Image", url: "data:image/png;base64,iVBORw0K", altText: "", size: "small" },
    ),
    "boxes in boxes": body({
      type: "Container",
      style: "emphasis",
      items: [
        {
          type: "ColumnSet",
          columns: [
            { width: "stretch", items: [text("vänster")] },
            { type: "Column", items: [] },
          ],
        },
      ],
    }),
    "a table": body({
      type: "Table",
      columns: [{ width: 1 }, { width: "80px" }],
      rows: [{ type: "TableRow", cells: [{ type: "TableCell", items: [text("§ 1")] }] }],
    }),
    "every input": body(
      { ...input, isMultiline: true, maxLength: 2000, isRequired: true, errorMessage: "Skriv något" },
      { type: "Input.Date", id: "date", label: "Dag", value: "2026-11-25" },
      { type: "Input.Time", id: "time", label: "Tid", value: "09:00" },
      { type: "Input.Number", id: "number", label: "Antal", min: 0 },
      { type: "Input.Toggle", id: "toggle", label: "Svar", title: "Ja", value: "true" },
      {
        type: "Input.ChoiceSet",
        id: "choice",
        label: "Val",
        style: "filtered",
        choices: [{ title: "Ja", value: "yes" }],
      },
    ),
    "every button": card({
      selectAction: { type: "Action.OpenUrl", url: "https://samsprak.example/" },
      actions: [
        execute,
        { type: "Action.Submit", title: "Öppna", data: { msteams: { type: "task/fetch" } } },
        { type: "Action.OpenUrl", title: "Läs", url: "https://samsprak.example/", mode: "secondary" },
        { type: "Action.ShowCard", title: "Mer", card: { type: "AdaptiveCard", version: "1.5", body: [text("mer")] } },
        { type: "Action.ToggleVisibility", title: "Visa", targetElements: ["comment", { elementId: "a" }] },
      ],
    }),
    "mentions and full width": card({
      body: [text("<at>Alva</at> svarar")],
      msteams: {
        width: "Full",
        entities: [{ type: "mention", text: "<at>Alva</at>", mentioned: { id: "29:alva", name: "Alva" } }],
      },
    }),
  };

  it.each(Object.entries(everything))("%s", (_, taken) => {
    expect(checkCard(taken)).toEqual([]);
  });
});

describe("Teams does not take", () => {
  const wrong: Record<string, [card: unknown, pointer: string, code: string]> = {
    "what is no card": [{ type: "HeroCard" }, "", "notACard"],
    "a newer version": [card({ version: "1.6" }), "/version", "wrongVersion"],
    "a card without a body": [{ type: "AdaptiveCard", version: "1.5" }, "", "missingProperty"],
    "more than 28 KB": [body(text("å".repeat(14_336))), "", "tooLarge"],
    "an unknown element": [body({ type: "Badge", text: "ny" }), "/body/0", "unknownType"],
    "an element in the wrong place": [body({ type: "TableRow", cells: [] }), "/body/0", "unknownType"],
    "an unknown property": [body(text("a", { subtle: true })), "/body/0/subtle", "unknownProperty"],
    "a strange property": [body(text("a", { "a/b~": 1 })), "/body/0/a~1b~0", "unknownProperty"],
    "text that is none": [body({ type: "TextBlock", text: 14 }), "/body/0/text", "wrongValue"],
    "an element without its text": [body({ type: "TextBlock" }), "/body/0", "missingProperty"],
    "an unknown size": [body(text("a", { size: "huge" })), "/body/0/size", "wrongValue"],
    "a list that is none": [card({ actions: execute }), "/actions", "wrongValue"],
    "an element that is none": [body("text"), "/body/0", "wrongValue"],
    "a picture without words": [body({ type: "Image", url: "https://a.example/b.png" }), "/body/0", "missingProperty"],
    "a link without https": [
      actions({ type: "Action.OpenUrl", title: "a", url: "http://a.example" }),
      "/actions/0/url",
      "wrongValue",
    ],
    "seven buttons": [actions(...Array(7).fill(execute)), "/actions", "tooManyActions"],
    "seven buttons in the body": [
      body({ type: "ActionSet", actions: Array(7).fill(execute) }),
      "/body/0/actions",
      "tooManyActions",
    ],
    "a button without a title": [actions({ ...execute, title: " " }), "/actions/0", "missingTitle"],
    "a button without a verb": [actions({ ...execute, verb: undefined }), "/actions/0", "missingProperty"],
    "a button without data": [actions({ type: "Action.Submit", title: "a" }), "/actions/0", "missingProperty"],
    "two inputs of one id": [body(input, input), "/body/1/id", "duplicateId"],
    "an input without a label": [body({ ...input, label: "" }), "/body/0", "missingLabel"],
    "an input that must be filled in and does not say so": [
      body({ ...input, isRequired: true }),
      "/body/0",
      "missingErrorMessage",
    ],
    "an input without an id": [body({ type: "Input.Text", label: "a" }), "/body/0", "missingProperty"],
    "a choice that is none": [
      body({ type: "Input.ChoiceSet", id: "a", label: "a", choices: [{ title: "Ja", value: 1 }] }),
      "/body/0/choices/0/value",
      "wrongValue",
    ],
    "a mention of nobody": [body(text("<at>Alva</at>")), "/body/0", "wrongMention"],
    "a mention that is not in the text": [
      card({ msteams: { entities: [{ type: "mention", text: "<at>A</at>", mentioned: { id: "29:a", name: "A" } }] } }),
      "/msteams/entities/0",
      "wrongMention",
    ],
  };

  it.each(Object.entries(wrong))("%s", (_, [refused, pointer, code]) => {
    expect(checkCard(refused)).toEqual([{ pointer, code, message: expect.any(String) }]);
  });
});
