import { make } from "../element.ts";
import type { Control, Naming, Options } from "./control.ts";

/** A choice whose options all show. Its field labels the group. */
export function drawRadios(options: Options, value: string, naming: Naming): Control {
  const { id } = naming;
  const radios = options.map((option) => make("input", { type: "radio", name: id, value: option.value }));
  for (const radio of radios) radio.checked = radio.value === value;
  const element = make(
    "div",
    {
      id,
      role: "radiogroup",
      class: "radios",
      "aria-labelledby": `${id}-label`,
      "aria-describedby": naming["aria-describedby"],
      "aria-required": naming.required ? "true" : undefined,
    },
    ...options.map(({ label }, i) => make("label", { dir: "auto" }, radios[i], make("span", {}, label))),
  );
  const chosen = () => radios.find((radio) => radio.checked);
  return { element, value: () => chosen()?.value ?? "", focus: () => (chosen() ?? radios[0])?.focus() };
}
