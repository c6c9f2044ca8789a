import type { SheetField } from "../../wire.ts";
import { make } from "../element.ts";
import type { Scene } from "../scene.ts";
import { type Control, drawControl, isOpen } from "./control.ts";

/** One field of a form, as it stands on the page. */
export interface FieldView {
  readonly name: string;
  readonly element: HTMLElement;
  value(): string | boolean;
  /** Marks the field where it lacks something; false where it does. */
  check(): boolean;
  focus(): void;
}

export function drawField(field: SheetField, id: string, scene: Scene): FieldView {
  const { say } = scene;
  const isToggle = field.control === "toggle";
  const optional =
    !field.required && !isToggle && !field.error && make("span", { class: "optional" }, ` ${say.optional}`);
  const naming = isOpen(field) ? { id: `${id}-label` } : { for: id };
  const label = make(isOpen(field) ? "p" : "label", { ...naming, class: "label", dir: "auto" }, field.label, optional);
  const hint = field.hint ? make("p", { class: "hint", id: `${id}-hint`, dir: "auto" }, field.hint) : undefined;
  const error = make("p", { class: "error", id: `${id}-error` });
  const described = [hint?.id, error.id].filter(Boolean).join(" ");
  const required = field.required && !isToggle;
  const control = drawControl(field, { id, "aria-describedby": described, required }, scene);
  const complain = (text: string) => {
    error.textContent = text;
    if (text === "") control.element.removeAttribute("aria-invalid");
    else control.element.setAttribute("aria-invalid", "true");
  };
  complain(field.error ?? "");
  const element = isToggle
    ? make("div", { class: "field toggle" }, control.element, label, hint, error)
    : make("div", { class: "field" }, label, hint, error, control.element);
  return {
    name: field.name,
    element,
    value: control.value,
    check() {
      const lack = lackOf(field, control, scene);
      complain(lack);
      return lack === "";
    },
    focus: control.focus,
  };
}

function lackOf(field: SheetField, control: Control, { say }: Scene): string {
  const value = control.value();
  if (typeof value === "boolean") return "";
  if (value.trim() === "") return field.required ? say.fillIn : "";
  return field.control === "number" && !/^\s*-?\d{1,9}\s*$/u.test(value) ? say.wholeNumber : "";
}
