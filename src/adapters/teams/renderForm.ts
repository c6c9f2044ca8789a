import { cut } from "../../core/card.ts";
import type { Field, Form } from "../../core/form.ts";
import type { Language } from "../../core/texts.ts";
import { type CardData, fieldId } from "./cardData.ts";
import { type AdaptiveCard, container, type Element, paragraph } from "./elements.ts";
import { harmless } from "./escape.ts";
import { frame, heading, type Where } from "./render.ts";
import { texts } from "./texts.ts";

const more = "more-fields";
const mostTyped = 3000;

/** A form as a card of inputs: a dialog's, or one that stands in a message to the asker. */
export function renderForm(form: Form, language: Language, where: Where): AdaptiveCard {
  const first = form.fields.filter((field) => !field.more);
  const rest = form.fields.filter((field) => field.more);
  const draw = (field: Field) => partsOf(field, language);
  return frame({
    plainText: [form.title, form.note, ...form.fields.map(({ label }) => label)].filter(Boolean).join("\n"),
    body: [
      // A dialog has its title above the card.
      ...(where === "message" ? [heading(form.title)] : []),
      ...(form.note ? [paragraph(form.note, { weight: "Bolder" })] : []),
      ...first.flatMap(draw),
      ...(rest.length > 0 ? [container(more, rest.flatMap(draw), { isVisible: false })] : []),
    ],
    actions: [submitOf(form, where), ...(rest.length > 0 ? [showMore(language)] : [])],
  });
}

function submitOf({ session, submit, fields }: Form, where: Where): Element {
  const persons = fields.filter(({ kind }) => kind === "person").map(({ name }) => name);
  const data: CardData = { form: session, persons };
  const looks = { title: cut(submit, 60), style: "positive", data };
  return where === "dialog" ? { type: "Action.Submit", ...looks } : { type: "Action.Execute", ...looks, verb: "form" };
}

function showMore(language: Language): Element {
  return { type: "Action.ToggleVisibility", title: texts[language].moreFields, targetElements: [more] };
}

/** The input with its hint, and what was wrong with what was filled in: in words, not by colour alone. */
function partsOf(field: Field, language: Language): readonly Element[] {
  const { label, hint, error, required, kind } = field;
  const asks = required && kind !== "toggle" ? { isRequired: true, errorMessage: texts[language].fillIn(label) } : {};
  return [
    { ...inputOf(field, language), id: fieldId(field.name), label: harmless(label), ...asks },
    ...(hint ? [paragraph(hint, { isSubtle: true, size: "Small" }, { spacing: "Small" })] : []),
    ...(error
      ? [paragraph(texts[language].fault(label, error), { color: "Attention", weight: "Bolder" }, { spacing: "Small" })]
      : []),
  ];
}

function inputOf(field: Field, language: Language): Element {
  const { kind, value, max } = field;
  // More than the field takes would be refused anyway, and a whole pasted report would make the card too large.
  const text = value === undefined ? {} : { value: cut(String(value), max ?? mostTyped) };
  const length = max ? { maxLength: max } : {};
  switch (kind) {
    case "text":
      return { type: "Input.Text", ...length, ...text };
    case "longText":
      return { type: "Input.Text", isMultiline: true, ...length, ...text };
    case "number":
      return { type: "Input.Number", ...(typeof value === "number" && { value }) };
    case "date":
      return { type: "Input.Date", ...(isDate(value) && { value }) };
    case "toggle":
      return { type: "Input.Toggle", title: texts[language].yes, value: String(value === true) };
    case "choice":
      return choiceOf(field, (field.options ?? []).length > mostInView ? "compact" : "expanded");
    case "party":
      // The names are the group's own, and only this style shows them as they stand.
      return choiceOf(field, "compact");
    case "person":
      return pickerOf(value, language);
  }
}

/** A client that gets something else in a date's place shows an empty card. */
function isDate(value: unknown): boolean {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/u.test(value);
}

const mostInView = 4;

function choiceOf({ options = [], value }: Field, style: "compact" | "expanded"): Element {
  const known = options.some((option) => option.value === value);
  return {
    type: "Input.ChoiceSet",
    style,
    choices: options.map((option) => ({ title: harmless(option.label), value: option.value })),
    ...(known && { value }),
  };
}

/** Searches among those who are in the conversation. A person already chosen is known by id only. */
function pickerOf(value: Field["value"], language: Language): Element {
  const chosen = typeof value === "string" ? value.split(":").at(-1) : undefined;
  return {
    type: "Input.ChoiceSet",
    style: "filtered",
    choices: chosen ? [{ title: texts[language].chosenPerson, value: chosen }] : [],
    "choices.data": { type: "Data.Query", dataset: "graph.microsoft.com/users?scope=currentContext" },
    ...(chosen && { value: chosen }),
  };
}
