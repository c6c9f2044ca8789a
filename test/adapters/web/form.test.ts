import { expect, test } from "vitest";
import { drawForm } from "../../../src/adapters/web/records/drawing/form.ts";
import type { Field } from "../../../src/core/form.ts";

const settings = { action: "/x", token: "t", back: "/", people: [] };
const draw = (...fields: readonly Field[]) =>
  String(drawForm({ session: "s", title: "Nytt beslut", submit: "Spara", fields }, settings, "sv"));

const options = [
  { value: "a", label: "Ja" },
  { value: "b", label: "Nej" },
];
const error = "Välj något.";
const kinds: readonly Field[] = [
  { name: "a", kind: "choice", label: "Val", required: true, options, error, hint: "Ett av dem." },
  { name: "b", kind: "toggle", label: "Ruta", required: false, error },
  { name: "c", kind: "longText", label: "Text", required: true, error, max: 4_000 },
  { name: "d", kind: "text", label: "Kort", required: true, error },
  { name: "e", kind: "date", label: "Dag", required: true, error },
];

test.each(kinds)("the fault of $kind is read out with the field, and the summary leads to it", (field) => {
  const drawn = draw(field);
  const [, described = ""] = /<(?:fieldset|input|textarea)[^>]*aria-describedby="([^"]*)"/u.exec(drawn) ?? [];
  expect(described.split(" ")).toContain(`f-${field.name}-error`);
  for (const id of described.split(" ")) expect(drawn).toContain(`<p class="${/\w+$/u.exec(id)?.[0]}" id="${id}">`);
  const [, target = ""] = /<a href="#([^"]+)">/u.exec(drawn) ?? [];
  expect(drawn).toMatch(new RegExp(`<(?:input|textarea)[^>]*id="${target}"`, "u"));
});

test("how long a long text may be is told; no browser cuts it", () => {
  const drawn = draw({ name: "c", kind: "longText", label: "Text", required: true, hint: "Kort.", max: 4_000 });
  expect(drawn).not.toContain("maxlength");
  expect(drawn).toMatch(/id="f-c-hint">Kort\. Högst 4\s000 tecken\.</u);
});
