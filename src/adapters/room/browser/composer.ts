import { announce } from "./announce.ts";
import { type Completable, phraseOf, type Suggestion, suggest } from "./completion.ts";
import { make } from "./element.ts";
import { type Listbox, makeListbox } from "./listbox.ts";
import type { Scene } from "./scene.ts";

/** The line to write on, with its suggestions. */
export interface Composer {
  readonly element: HTMLElement;
  /** Says who writes, and what can be written. */
  name(label: string, hint: string): void;
  focus(): void;
}

interface Asked {
  /** The line's id on the page. */
  readonly id: string;
  readonly scene: Scene;
  completable(): Completable;
  /** False where it could not be sent: the line is given back. */
  send(line: string): Promise<boolean>;
}

export function makeComposer({ id, scene, completable, send }: Asked): Composer {
  const { say } = scene;
  const parts = drawComposer(id, scene);
  const { form, input, slash, label, hint } = parts;
  let hintText = "";
  let counted = 0;

  const listbox = makeListbox(input, `${id}-list`, say.suggestions, (suggestion) => take(suggestion));
  const look = () => {
    const found = suggest(input.value, completable());
    listbox.show(found);
    const phrase = phraseOf(input.value, completable().phrases);
    hint.textContent = phrase && input.value !== "" ? `${say.usage} ${phrase.usage}` : hintText;
    if (found.length > 0 && found.length !== counted) announce(say.suggested(found.length));
    counted = found.length;
  };
  const take = ({ line }: Suggestion) => {
    input.value = line;
    input.focus();
    look();
  };
  const submit = async () => {
    const line = input.value.trim();
    if (line === "") return;
    input.value = "";
    look();
    if ((await send(line)) || input.value !== "") return;
    input.value = line;
    look();
  };

  form.append(listbox.element);
  listenTo(input, listbox, look, take);
  slash.addEventListener("click", () => take({ line: "/", label: "", about: "" }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void submit();
  });
  return {
    element: form,
    name(text, about) {
      label.textContent = text;
      hintText = about;
      look();
    },
    focus: () => input.focus(),
  };
}

function listenTo(
  input: HTMLInputElement,
  listbox: Listbox,
  look: () => void,
  take: (suggestion: Suggestion) => void,
): void {
  input.addEventListener("input", look);
  input.addEventListener("blur", () => listbox.show([]));
  input.addEventListener("keydown", (event) => {
    const active = listbox.active();
    if (event.key === "ArrowDown" || event.key === "ArrowUp") listbox.step(event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Escape" && input.ariaExpanded === "true") listbox.show([]);
    else if (event.key === "Enter" && active) take(active);
    else return;
    event.preventDefault();
  });
}

function drawComposer(id: string, { say }: Scene) {
  const label = make("label", { for: id });
  const hint = make("p", { class: "hint", id: `${id}-hint` });
  const input = make("input", {
    id,
    type: "text",
    role: "combobox",
    autocomplete: "off",
    spellcheck: "true",
    maxlength: 4000,
    enterkeyhint: "send",
    dir: "auto",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": `${id}-list`,
    "aria-describedby": hint.id,
  });
  const slash = make(
    "button",
    { type: "button", class: "slash", "aria-label": say.allCommands, title: say.allCommands },
    "/",
  );
  const send = make("button", { type: "submit", class: "button primary" }, say.send);
  const form = make("form", { class: "composer" }, label, make("div", { class: "box" }, slash, input, send), hint);
  return { form, input, slash, label, hint };
}
