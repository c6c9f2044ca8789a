import { describe, expect, it } from "vitest";
import { renderForm } from "../../../src/adapters/slack/form.ts";
import { renderFormButton } from "../../../src/adapters/slack/render.ts";
import type { Field, Form } from "../../../src/core/form.ts";
import { messageFault } from "../../support/slack/validate/message.ts";
import { viewProblems } from "../../support/slack/validate/view.ts";
import { everyField, textsIn } from "./door.ts";

describe("a form", () => {
  const kept = { language: "sv" as const };
  const problems = (form: Form) => viewProblems(structuredClone(renderForm(form, kept)), "modal");
  const withFields = (...fields: Field[]): Form => ({ ...everyField, fields });
  const inputs = (form: Form) =>
    renderForm(form, kept).blocks.flatMap((block) =>
      block.type === "input" && "element" in block ? [block.element] : [],
    );
  const field = (more: Partial<Field>): Field => ({ name: "f", kind: "text", label: "Fält", required: false, ...more });
  const options = (count: number) => Array.from({ length: count }, (_, i) => ({ value: `v${i}`, label: `Val ${i}` }));

  it("with a field of every kind is a view that Slack takes", () => {
    expect(problems(everyField)).toEqual([]);
    expect(problems({ ...everyField, fields: everyField.fields.map(({ more: _, ...one }) => one) })).toEqual([]);
  });

  it.each<[string, Form]>([
    [
      "long words everywhere",
      {
        ...everyField,
        title: "T".repeat(200),
        submit: "S".repeat(60),
        note: "N".repeat(8000),
        fields: [
          field({
            label: "L".repeat(3000),
            hint: "H".repeat(3000),
            error: "E".repeat(4000),
            value: "V".repeat(9000),
            max: 9000,
          }),
        ],
      },
    ],
    [
      "500 options with long labels",
      withFields(
        field({
          kind: "party",
          options: options(500).map((o) => ({ ...o, label: `${o.label} ${"x".repeat(100)}` })),
          value: "v499",
        }),
      ),
    ],
    [
      "what was typed and cannot be read",
      withFields(
        field({ name: "a", kind: "date", value: "på fredag" }),
        field({ name: "b", kind: "number", value: "många" }),
        field({ name: "c", kind: "person", value: "Alva" }),
        field({ name: "d", kind: "choice", options: options(3), value: "v9" }),
        field({ name: "e", kind: "toggle", value: "ja" }),
      ),
    ],
    ["no fields", withFields()],
    [
      "text from right to left",
      {
        ...everyField,
        title: "שלום ".repeat(10),
        fields: [field({ kind: "choice", required: true, options: [{ value: "a", label: "שלום ".repeat(30) }] })],
      },
    ],
  ])("with %s is a view that Slack takes", (_, form) => {
    expect(problems(form)).toEqual([]);
  });

  it("offers a few required options at a glance, others in a menu that can be emptied", () => {
    const kinds = (...fields: Field[]) => inputs(withFields(...fields)).map(({ type }) => type);
    expect(kinds(field({ kind: "choice", required: true, options: options(5) }))).toEqual(["radio_buttons"]);
    expect(kinds(field({ kind: "choice", required: true, options: options(6) }))).toEqual(["static_select"]);
    expect(kinds(field({ kind: "choice", options: options(2) }))).toEqual(["static_select"]);
  });

  it("fills in what is known", () => {
    const shown = inputs(
      withFields(
        field({ kind: "person", value: "slack:T1:U7" }),
        field({ name: "g", kind: "longText", value: "Text", max: 500 }),
      ),
    );
    expect(shown).toMatchObject([
      { type: "users_select", initial_user: "U7" },
      { multiline: true, max_length: 500, initial_value: "Text" },
    ]);
  });

  it("shows its whole title and its note, where the title is too long for the top of a view", () => {
    const form = { ...everyField, title: "Ersätt ett beslut med ett nytt", note: "Jag tog bort ett personnummer." };
    expect(textsIn(renderForm(form, kept).blocks).slice(0, 2)).toEqual([form.title, form.note]);
    expect(renderForm(form, kept).title.text).toBe("Ersätt ett beslut med …");
  });

  it("hides the fields under more details until one of them is faulty", () => {
    const names = (form: Form) => inputs(form).map(({ action_id }) => action_id);
    expect(names(everyField)).not.toContain("party");
    const faulty = everyField.fields.map((one) => (one.name === "party" ? { ...one, error: "Välj en part." } : one));
    expect(names({ ...everyField, fields: faulty })).toContain("party");
  });

  it("has a button that opens it, as a message that Slack takes", () => {
    expect(messageFault({ ...renderFormButton({ ...everyField, title: "T".repeat(300) }, "en") })).toBeUndefined();
  });
});
