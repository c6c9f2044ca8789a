import { accountKey } from "../../../../core/ask.ts";
import { platform, team } from "../../settings.ts";
import type { SheetField } from "../../wire.ts";
import { make } from "../element.ts";
import type { Scene } from "../scene.ts";
import { drawRadios } from "./radios.ts";

export interface Control {
  /** What is described, marked as wrong and, unless it is a group, labelled. */
  readonly element: HTMLElement;
  value(): string | boolean;
  focus(): void;
}
export interface Naming {
  readonly id: string;
  readonly "aria-describedby": string;
  readonly required: boolean;
}
export type Options = NonNullable<SheetField["options"]>;

/** What one fills in, filled with what is known already. */
export function drawControl(field: SheetField, naming: Naming, scene: Scene): Control {
  const value = field.value === undefined ? "" : String(field.value);
  const { options = [] } = field;
  switch (field.control) {
    case "toggle":
      return drawToggle(value === "true", naming);
    case "choice":
      return isOpen(field) ? drawRadios(options, value, naming) : drawSelect(options, value, naming, scene);
    case "person":
      return drawSelect(peopleIn(scene), value, naming, scene);
    case "longText":
      return written(make("textarea", { ...naming, rows: 5, maxlength: field.max, dir: "auto" }), value);
    default:
      return drawLine(field, value, naming);
  }
}

/** A group of radio buttons, labelled as a group. */
export function isOpen({ control, open }: SheetField): boolean {
  return control === "choice" && open === true;
}

function drawLine({ control, max }: SheetField, value: string, naming: Naming): Control {
  // A number is typed as text: browsers empty a number field that holds letters, and scrolling changes it.
  const inputmode = control === "number" ? "numeric" : undefined;
  const type = control === "date" ? "date" : "text";
  return written(
    make("input", { ...naming, type, inputmode, maxlength: max, autocomplete: "off", dir: "auto" }),
    value,
  );
}

function drawToggle(checked: boolean, naming: Naming): Control {
  const element = make("input", { ...naming, type: "checkbox" });
  element.checked = checked;
  return { element, value: () => element.checked, focus: () => element.focus() };
}

function drawSelect(options: Options, value: string, naming: Naming, { say }: Scene): Control {
  const element = make(
    "select",
    { ...naming },
    make("option", { value: "" }, say.choose),
    ...options.map((option) => make("option", { value: option.value }, option.label)),
  );
  // Some drawings name a person by the user's id alone, the room by the whole account.
  const known = options.find((option) => option.value === value || option.value.endsWith(`:${value}`));
  return written(element, known?.value ?? "");
}

function written(element: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, value: string): Control {
  element.value = value;
  return { element, value: () => element.value, focus: () => element.focus() };
}

function peopleIn({ known }: Scene): Options {
  return known.personas.map(({ user, name }) => {
    return { value: accountKey({ platform, team, user }), label: name[known.language] };
  });
}
