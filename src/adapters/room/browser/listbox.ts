import type { Suggestion } from "./completion.ts";
import { make } from "./element.ts";

/** The suggestions under a line. The focus stays on the line: it says which suggestion the arrows have reached. */
export interface Listbox {
  readonly element: HTMLElement;
  show(suggestions: readonly Suggestion[]): void;
  /** Moves by so many steps, round the end; nothing where the list is empty. */
  step(by: number): void;
  active(): Suggestion | undefined;
}

export function makeListbox(
  input: HTMLInputElement,
  id: string,
  label: string,
  take: (suggestion: Suggestion) => void,
): Listbox {
  const element = make("ul", { id, class: "suggestions", role: "listbox", "aria-label": label, hidden: true });
  let shown: readonly Suggestion[] = [];
  let at = -1;
  const mark = () => {
    for (const [i, option] of [...element.children].entries()) option.setAttribute("aria-selected", String(i === at));
    if (at < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `${id}-${at}`);
    element.children[at]?.scrollIntoView({ block: "nearest" });
  };
  return {
    element,
    show(suggestions) {
      shown = suggestions;
      at = -1;
      element.replaceChildren(...suggestions.map((each, i) => drawOption(each, `${id}-${i}`, () => take(each))));
      element.hidden = suggestions.length === 0;
      input.setAttribute("aria-expanded", String(!element.hidden));
      mark();
    },
    step(by) {
      if (shown.length === 0) return;
      at = at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length;
      mark();
    },
    active: () => shown[at],
  };
}

function drawOption({ label, about }: Suggestion, id: string, take: () => void): HTMLElement {
  const option = make(
    "li",
    { id, role: "option", "aria-selected": "false" },
    make("span", { class: "words" }, label),
    about !== "" && make("span", { class: "about" }, about),
  );
  // Before the line would lose the focus.
  option.addEventListener("pointerdown", (event) => event.preventDefault());
  option.addEventListener("click", take);
  return option;
}
