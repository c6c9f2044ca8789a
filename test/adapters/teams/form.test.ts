import { describe, expect, it } from "vitest";
import { renderForm } from "../../../src/adapters/teams/renderForm.ts";
import type { Field, Form } from "../../../src/core/form.ts";
import { checkCard } from "../../support/teams/card.ts";

const field = (more: Partial<Field>): Field => ({ name: "x", kind: "text", label: "Fält", required: false, ...more });
const form = (fields: readonly Field[], more: Partial<Form> = {}): Form => ({
  session: "0b9f1a52-6f7e-4a6f-8a58-1b7ad7c5c9aa",
  title: "Nytt beslut",
  submit: "Spara",
  fields,
  ...more,
});
const draw = (fields: readonly Field[], more?: Partial<Form>) => renderForm(form(fields, more), "sv", "message");
const input = (more: Partial<Field>) => draw([field(more)]).body.find(({ type }) => type.startsWith("Input."));

const options = ["ett", "två", "tre", "fyra", "fem"].map((label) => ({ value: label, label }));

describe("A form", () => {
  it("has an input for every kind of field", () => {
    const kinds = ["text", "longText", "number", "date", "choice", "toggle", "party", "person"] as const;
    const fields = kinds.map((kind, i) =>
      field({ name: kind, kind, label: kind, hint: "Så här.", options, required: i % 2 === 0 }),
    );
    for (const where of ["message", "dialog"] as const) {
      const card = renderForm(form(fields, { note: "Obs." }), "sv", where);
      expect(checkCard(card)).toEqual([]);
      expect(card.body.filter(({ type }) => type.startsWith("Input.")).map(({ id, type }) => [id, type])).toEqual([
        ...[
          ["field-text", "Input.Text"],
          ["field-longText", "Input.Text"],
          ["field-number", "Input.Number"],
        ],
        ...[
          ["field-date", "Input.Date"],
          ["field-choice", "Input.ChoiceSet"],
          ["field-toggle", "Input.Toggle"],
        ],
        ...[
          ["field-party", "Input.ChoiceSet"],
          ["field-person", "Input.ChoiceSet"],
        ],
      ]);
    }
  });

  it("is sent in with its session and the fields where people are picked", () => {
    const fields = [field({ name: "who", kind: "person" }), field({ name: "text" })];
    const data = { form: form([]).session, persons: ["who"] };
    expect(draw(fields).actions).toEqual([
      { type: "Action.Execute", title: "Spara", style: "positive", verb: "form", data },
    ]);
    expect(renderForm(form(fields), "sv", "dialog").actions).toMatchObject([{ type: "Action.Submit", data }]);
  });

  it("says in words what must be filled in, and what was wrong", () => {
    expect(input({ label: "Sista dag", required: true })).toMatchObject({
      isRequired: true,
      errorMessage: "Fyll i sista dag.",
    });
    const { body } = draw([field({ label: "Sista dag", error: "Skriv ett datum." })]);
    expect(body.at(-1)).toMatchObject({ inlines: [{ text: "Sista dag: Skriv ett datum.", color: "Attention" }] });
  });

  it("does not make anyone tick a box", () => {
    expect(input({ kind: "toggle", required: true })).not.toHaveProperty("isRequired");
  });

  it.each<[Partial<Field>, unknown]>([
    [{ kind: "text", value: "Köpa **bollar**" }, "Köpa **bollar**"],
    [{ kind: "number", value: 14 }, 14],
    [{ kind: "number", value: "fjorton" }, undefined],
    [{ kind: "date", value: "2026-12-08" }, "2026-12-08"],
    [{ kind: "date", value: "på fredag" }, undefined],
    [{ kind: "choice", options, value: "tre" }, "tre"],
    [{ kind: "choice", options, value: "nio" }, undefined],
    [{ kind: "toggle", value: true }, "true"],
    [{ kind: "toggle" }, "false"],
    [{ kind: "person", value: "teams:tenant:a0-1" }, "a0-1"],
  ])("keeps what was filled in: %j", (more, value) => {
    expect(input(more)?.["value"]).toBe(value);
    expect(checkCard(draw([field(more)]))).toEqual([]);
  });

  it("searches for people among those who are there", () => {
    expect(input({ kind: "person" })).toMatchObject({
      style: "filtered",
      "choices.data": { type: "Data.Query", dataset: "graph.microsoft.com/users?scope=currentContext" },
    });
  });

  it("hides what few need behind a button", () => {
    const card = draw([field({ name: "a" }), field({ name: "b", more: true }), field({ name: "c", more: true })]);
    expect(checkCard(card)).toEqual([]);
    expect(card.actions[1]).toEqual({
      type: "Action.ToggleVisibility",
      title: "Fler uppgifter",
      targetElements: ["more-fields"],
    });
    expect(card.body.at(-1)).toMatchObject({
      id: "more-fields",
      isVisible: false,
      items: [{ id: "field-b" }, { id: "field-c" }],
    });
  });

  it("shows a few options at once, and folds up many", () => {
    expect(input({ kind: "choice", options: options.slice(0, 4) })).toMatchObject({ style: "expanded" });
    expect(input({ kind: "choice", options })).toMatchObject({ style: "compact" });
    expect(input({ kind: "party", options: options.slice(0, 2) })).toMatchObject({ style: "compact" });
  });
});
