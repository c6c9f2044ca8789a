import type { types } from "@slack/bolt";
import { cut } from "../../core/card.ts";
import type { Field, Form } from "../../core/form.ts";
import type { Language } from "../../core/texts.ts";
import { type Block, blocksOf, heading, paragraphs, plainText, press, shortText } from "./blocks.ts";
import { texts } from "./texts.ts";
import { type Kept, keep } from "./viewMemory.ts";

type Input = types.InputBlock["element"];
type Choice = types.PlainTextOption;

const longestTitle = 24;
const longestInput = 3000;
const longestLabel = 2000;
const longestOption = 75;
const mostOptions = 100;
/** So few options are quicker to overlook than to open; a choice that may be left out needs a menu, which can be emptied. */
const mostRadioButtons = 5;

/** The form as a modal. Fields under "Fler uppgifter" come when the asker wants them. */
export function renderForm(form: Form, kept: Kept): types.ModalView {
  const { language } = kept;
  const shown = form.fields.filter((field) => !field.more || field.error);
  const more = shown.length < form.fields.length ? [moreFields(form, language)] : [];
  const title = form.title.length > longestTitle ? heading(form.title) : [];
  const fields = shown.flatMap((field) => fieldBlocks(field, language));
  const note = form.note ? paragraphs(form.note) : [];
  return {
    type: "modal",
    callback_id: "form",
    title: shortText(shortTitle(form.title), longestTitle),
    submit: shortText(form.submit, longestTitle),
    close: plainText(texts[language].cancel),
    private_metadata: keep({ ...kept, session: form.session }),
    blocks: [...title, ...note, ...fields, ...more],
  };
}

/** Of a title that is too long, the words that fit: the whole of it stands below. */
function shortTitle(title: string): string {
  if (title.length <= longestTitle) return title;
  const words = title.slice(0, longestTitle - 2).replace(/\s+\S*$/u, "");
  return `${words} …`;
}

function moreFields({ title }: Form, language: Language): Block {
  const button = press({ id: "more", label: texts[language].moreFields, about: title, value: "more" });
  return { type: "actions", block_id: "form.more", elements: [button] };
}

function fieldBlocks(field: Field, language: Language): readonly Block[] {
  const input: types.InputBlock = {
    type: "input",
    block_id: field.name,
    // A box that must be ticked could not be left unticked.
    optional: !field.required || field.kind === "toggle",
    label: shortText(field.label, longestLabel),
    ...(field.hint && { hint: shortText(field.hint, longestLabel) }),
    element: inputOf(field, language),
  };
  return [...(field.error ? blocksOf({ kind: "note", text: `${field.label}: ${field.error}` }) : []), input];
}

function inputOf(field: Field, language: Language): Input {
  const action_id = field.name;
  switch (field.kind) {
    case "text":
    case "longText":
      return textInput(field);
    case "number":
      return { type: "number_input", action_id, is_decimal_allowed: false, ...numberIn(field.value) };
    case "date":
      return { type: "datepicker", action_id, ...dateIn(field.value) };
    case "toggle": {
      const yes = { text: plainText(texts[language].yes), value: "true" };
      return { type: "checkboxes", action_id, options: [yes], ...(field.value === true && { initial_options: [yes] }) };
    }
    case "person":
      return { type: "users_select", action_id, ...personIn(field.value) };
    case "choice":
    case "party":
      return choiceInput(field);
  }
}

function textInput({ name, kind, max, value }: Field): types.PlainTextInput {
  const max_length = Math.min(max ?? longestInput, longestInput);
  const initial = value === undefined ? "" : cut(String(value), max_length);
  return {
    type: "plain_text_input",
    action_id: name,
    multiline: kind === "longText",
    max_length,
    ...(initial !== "" && { initial_value: initial }),
  };
}

function choiceInput({ name, kind, required, options = [], value }: Field): Input {
  const choices = options.map(
    (option): Choice => ({ text: shortText(option.label, longestOption), value: option.value }),
  );
  const chosen = choices.find((choice) => choice.value === value);
  const initial = chosen ? { initial_option: chosen } : {};
  const radio = kind === "choice" && required && choices.length <= mostRadioButtons;
  if (radio) return { type: "radio_buttons", action_id: name, options: choices, ...initial };
  if (choices.length <= mostOptions) return { type: "static_select", action_id: name, options: choices, ...initial };
  return { type: "static_select", action_id: name, option_groups: inGroups(choices), ...initial };
}

/** A menu holds a hundred options, and a hundred groups of a hundred. */
function inGroups(choices: readonly Choice[]): { label: types.PlainTextElement; options: Choice[] }[] {
  const count = Math.ceil(choices.length / mostOptions);
  return Array.from({ length: count }, (_, i) => {
    const options = choices.slice(i * mostOptions, (i + 1) * mostOptions);
    return { label: plainText(`${i * mostOptions + 1}–${i * mostOptions + options.length}`), options };
  });
}

/** What was typed may be no number, no date and nobody: then the field is empty, and the error says why. */
function numberIn(value: Field["value"]): { initial_value?: string } {
  return /^-?\d+$/u.test(String(value)) ? { initial_value: String(value) } : {};
}

function dateIn(value: Field["value"]): { initial_date?: string } {
  return /^\d{4}-\d{2}-\d{2}$/u.test(String(value)) ? { initial_date: String(value) } : {};
}

/** A person's value is "slack:team:user". */
function personIn(value: Field["value"]): { initial_user?: string } {
  const [platform, , user] = String(value).split(":");
  return platform === "slack" && user ? { initial_user: user } : {};
}
