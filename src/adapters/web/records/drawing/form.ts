import { html } from "hono/html";
import type { Field, Form, Option } from "../../../../core/form.ts";
import type { Person } from "../../../../core/ports/pages.ts";
import type { Language } from "../../../../core/texts.ts";
import type { Html } from "../settings.ts";
import { type Texts, texts } from "../texts.ts";

export interface FormSettings {
  readonly action: string;
  readonly token: string;
  readonly back: string;
  readonly people: readonly Person[];
}

/** Names of fields are prefixed, so that none can be taken for one of our own. */
export const prefix = "f.";
/** As many can be seen at a glance. */
const mostRadios = 6;

export function drawForm(form: Form, { action, token, back, people }: FormSettings, language: Language): Html {
  const say = texts[language];
  const faulty = form.fields.filter(({ error }) => error);
  return html`<header class="title"><h1>${form.title}</h1></header>
${faulty.length > 0 ? drawSummary(faulty, say) : ""}
${form.note ? form.note.split("\n\n").map((part) => html`<p class="form-note">${part}</p>`) : ""}
<form class="sheet" method="post" action="${action}">
<input type="hidden" name="token" value="${token}" /><input type="hidden" name="till" value="${back}" />
${form.fields.map((field) => drawField(withPeople(field, people), say))}
<div class="send"><button class="primary">${form.submit}</button> <a href="${back}">${say.cancel}</a></div>
</form>`;
}

function withPeople(field: Field, people: readonly Person[]): Field {
  if (field.kind !== "person") return field;
  return { ...field, options: people.map(({ name, key }) => ({ value: key, label: name })) };
}

function drawSummary(faulty: readonly Field[], say: Texts): Html {
  return html`<div class="message refused" role="alert"><h2>${say.lacking}</h2><ul>
${faulty.map((field) => html`<li><a href="#${idOf(field)}">${field.label}</a>: ${field.error}</li>`)}</ul></div>`;
}

const idOf = ({ name }: Field) => `f-${name}`;

function drawField(field: Field, say: Texts): Html {
  const { kind, options = [], label, required } = field;
  const optional = required ? "" : html` <span class="optional">${say.optional}</span>`;
  if (kind === "toggle") return drawToggle(field, say);
  if (kind === "choice" && options.length <= mostRadios) return drawRadios(field, options, optional, say);
  return html`<div class="field">
<label for="${idOf(field)}">${label}${optional}</label>${drawHints(field, say)}${drawControl(field, say)}</div>`;
}

function drawHints(field: Field, say: Texts): Html {
  const { error } = field;
  const hint = hintOf(field, say);
  return html`${hint ? html`<p class="hint" id="${idOf(field)}-hint">${hint}</p>` : ""}${
    error ? html`<p class="error" id="${idOf(field)}-error">${error}</p>` : ""
  }`;
}

/** A browser would cut in silence what is pasted into a long text, so that the limit is told instead. */
function hintOf({ kind, hint, max }: Field, say: Texts): string | undefined {
  if (kind !== "longText" || max === undefined) return hint;
  const most = say.longest(max);
  return hint ? `${hint} ${most}` : most;
}

function describedBy(field: Field, say: Texts): Html {
  const ids = [hintOf(field, say) && `${idOf(field)}-hint`, field.error && `${idOf(field)}-error`].filter(Boolean);
  return ids.length > 0 ? html` aria-describedby="${ids.join(" ")}"` : html``;
}

const invalid = ({ error }: Field) => (error ? html` aria-invalid="true"` : "");

function drawControl(field: Field, say: Texts): Html {
  const { kind, max, value = "" } = field;
  const named = html`id="${idOf(field)}" name="${prefix}${field.name}"${describedBy(field, say)}${invalid(field)}${
    field.required ? html` required` : ""
  }`;
  const most = max === undefined ? "" : html` maxlength="${max}"`;
  if (field.options) return drawSelect(field, field.options, named, say);
  if (kind === "longText") return html`<textarea ${named} rows="5">${value}</textarea>`;
  if (kind === "number")
    return html`<input type="text" inputmode="numeric" pattern="-?[0-9]*" ${named} value="${value}" />`;
  if (kind === "date") return html`<input type="date" ${named} value="${value}" />`;
  return html`<input type="text" ${named}${most} value="${value}" />`;
}

function drawSelect(field: Field, options: readonly Option[], named: Html, say: Texts): Html {
  return html`<select ${named}><option value="">${say.choose}</option>${options.map(
    ({ value, label }) =>
      html`<option value="${value}"${value === field.value ? html` selected` : ""}>${label}</option>`,
  )}</select>`;
}

function drawRadios(field: Field, options: readonly Option[], optional: Html | string, say: Texts): Html {
  return html`<fieldset class="field"${describedBy(field, say)}><legend>${field.label}${optional}</legend>${drawHints(field, say)}
${options.map(
  ({ value, label }, i) => html`<label class="choice"><input type="radio"${i === 0 ? html` id="${idOf(field)}"` : ""}
 name="${prefix}${field.name}" value="${value}"${value === field.value ? html` checked` : ""}${
   field.required ? html` required` : ""
 } /> <span>${label}</span></label>`,
)}</fieldset>`;
}

/** A box that is left empty sends nothing, so that a hidden "false" stands before it. */
function drawToggle(field: Field, say: Texts): Html {
  const name = `${prefix}${field.name}`;
  return html`<div class="field">${drawHints(field, say)}<input type="hidden" name="${name}" value="false" />
<label class="choice"><input type="checkbox" id="${idOf(field)}" name="${name}" value="true"${describedBy(field, say)}${invalid(field)}${
    field.value === true ? html` checked` : ""
  } /> <span>${field.label}</span></label></div>`;
}
