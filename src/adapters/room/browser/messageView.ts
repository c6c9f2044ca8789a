import type { Message } from "../wire.ts";
import { make } from "./element.ts";
import { drawMessage, type MessageActions } from "./message.ts";
import type { Scene } from "./scene.ts";

/** A message as it stands on the page. */
export interface MessageView {
  readonly element: HTMLElement;
  /** Where the thread under it goes. */
  readonly after: HTMLElement;
  /** Draws it anew where it or the look has changed. The focus stays on what it was on. */
  show(message: Message): void;
}

export function makeMessageView(first: Message, scene: Scene, actions: MessageActions): MessageView {
  const { id } = first;
  const content = make("div", { class: "content" });
  const after = make("div", { class: "after" });
  const names = `${id}-who ${id}-time`;
  const element = make("article", { id: `m-${id}`, class: "message", tabindex: -1, "aria-labelledby": names });
  element.append(content, after);
  let shown = "";
  return {
    element,
    after,
    show(message) {
      const now = JSON.stringify([message, scene.here().look]);
      if (now === shown) return;
      const renewed = shown !== "";
      shown = now;
      const focused = nameOf(content.contains(document.activeElement) ? document.activeElement : null);
      content.replaceChildren(...drawMessage(message, scene, actions));
      element.classList.toggle("private", message.onlyFor !== undefined);
      element.classList.toggle("ours", message.from === undefined);
      element.classList.toggle("renewed", renewed && message.changed !== undefined);
      if (focused !== undefined) refocus(content, focused, element);
    },
  };
}

/** The same button after a redraw: by what it is called, since another may now stand in its place. */
function refocus(content: HTMLElement, name: string, fallback: HTMLElement): void {
  const same = [...content.querySelectorAll<HTMLElement>("button, a")].find((each) => nameOf(each) === name);
  (same ?? fallback).focus();
}

function nameOf(element: Element | null): string | undefined {
  return element ? (element.ariaLabel ?? element.textContent ?? "") : undefined;
}
