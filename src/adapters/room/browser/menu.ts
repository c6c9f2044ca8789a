import { make } from "./element.ts";

export interface MenuItem {
  readonly label: string;
  choose(): void;
}

const gap = 8;

/** Opens a menu at its button. Arrows move in it, Escape and a click elsewhere close it, and the button gets the focus back. */
export function openMenu(button: HTMLButtonElement, items: readonly MenuItem[]): void {
  const menu = make("div", { class: "menu", role: "menu", popover: "auto", "aria-label": button.ariaLabel ?? "" });
  const entries = items.map(({ label, choose }) => {
    const entry = make("button", { type: "button", role: "menuitem", tabindex: -1 }, label);
    entry.addEventListener("click", () => {
      menu.hidePopover();
      choose();
    });
    return entry;
  });
  menu.append(...entries);
  menu.addEventListener("keydown", (event) => {
    const next = move(event.key, entries.indexOf(document.activeElement as HTMLButtonElement), entries.length);
    if (event.key === "Tab") menu.hidePopover();
    if (next === undefined) return;
    event.preventDefault();
    entries[next]?.focus();
  });
  menu.addEventListener("toggle", ({ newState }) => {
    if (newState !== "closed") return;
    button.setAttribute("aria-expanded", "false");
    menu.remove();
  });
  button.after(menu);
  button.setAttribute("aria-expanded", "true");
  menu.showPopover();
  placeAt(menu, button);
  entries[0]?.focus();
}

function move(key: string, at: number, count: number): number | undefined {
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return (at - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return undefined;
}

/** Below the button, or above it where there is no room below. */
function placeAt(menu: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const below = at.bottom + gap + height <= innerHeight;
  menu.style.top = `${below ? at.bottom + gap / 2 : Math.max(gap, at.top - height - gap / 2)}px`;
  menu.style.left = `${Math.max(gap, Math.min(at.right - width, innerWidth - width - gap))}px`;
}
