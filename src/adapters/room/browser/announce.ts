import { make } from "./element.ts";

const kept = 3;
/** A form that has been taken closes just after the news of it has come, and would take that with it. */
const delayMs = 200;

/** Says something to those who listen to the page, when they next pause. */
export function announce(text: string): void {
  setTimeout(() => {
    const news = nearest("[data-news]");
    news?.append(make("p", {}, text));
    while (news && news.childElementCount > kept) news.firstElementChild?.remove();
  }, delayMs);
}

/** Shows what went wrong until something goes right; an empty text takes it away. */
export function showTrouble(text: string): void {
  for (const trouble of document.querySelectorAll<HTMLElement>("[data-trouble]")) {
    trouble.textContent = trouble === nearest("[data-trouble]") ? text : "";
    trouble.hidden = trouble.textContent === "";
  }
}

/** In an open dialog its own: the page behind it can be neither seen nor heard. */
function nearest(what: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`dialog[open] ${what}`) ?? document.querySelector<HTMLElement>(what);
}
