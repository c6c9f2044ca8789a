import type { Texts } from "../texts.ts";
import { make } from "./element.ts";

export interface Dialog {
  readonly form: HTMLFormElement;
  close(): void;
}

let count = 0;

/**
 * Opens a dialog over the page, which cannot be reached until it is closed. `onSubmit` is called when its form is
 * sent; the focus goes back to where it came from.
 */
export function openDialog(title: string, kind: string, say: Texts, onSubmit: () => void): Dialog {
  count += 1;
  const id = `dialog-${count}`;
  const shut = make("button", { type: "button", class: "shut", "aria-label": say.close }, "×");
  const form = make("form", { novalidate: true });
  const dialog = make(
    "dialog",
    { class: `dialog ${kind}`, "aria-labelledby": id },
    make("header", {}, make("h2", { id, dir: "auto" }, title), shut),
    make("p", { class: "trouble", role: "alert", "data-trouble": true, hidden: true }),
    form,
    make("div", { class: "unseen", role: "status", "data-news": true }),
  );
  const cameFrom = document.activeElement;
  shut.addEventListener("click", () => dialog.close());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    onSubmit();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    // What opened it may have been drawn anew since.
    const back = cameFrom instanceof HTMLElement && cameFrom.isConnected ? cameFrom : document.getElementById("line");
    back?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  return { form, close: () => dialog.close() };
}

/** The two buttons that end a dialog's form. */
export function drawFooter(say: Texts, submit: string, tone: "primary" | "danger"): HTMLElement {
  const cancel = make("button", { type: "button", class: "button plain" }, say.cancel);
  cancel.addEventListener("click", () => cancel.closest("dialog")?.close());
  return make("footer", {}, cancel, make("button", { type: "submit", class: `button ${tone}` }, submit));
}
