import { looks } from "../wire.ts";
import { find } from "./element.ts";
import type { Scene } from "./scene.ts";

/** Wires the panel: who one is, where one is, and how messages look. */
export function wirePanel(scene: Scene): void {
  const panel = find("panel");
  panel.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target, scene);
  });
  panel.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const link = target?.closest<HTMLElement>("[data-channel]");
    if (link) {
      event.preventDefault();
      scene.move({ channel: channelOf(link) });
      openPanel(false);
      find("line").focus();
    }
    // Arrow keys choose by clicks too, but those that go on choosing must not lose the panel.
    if (event.detail > 0 && target?.closest(".persona")) openPanel(false);
  });
  find("open-panel").addEventListener("click", () => openPanel(document.body.dataset["panel"] !== "open"));
  scene.onMove(() => showPanel(scene));
  showPanel(scene);
}

function choose({ name, value }: HTMLInputElement, scene: Scene): void {
  const persona = scene.known.personas.find(({ user }) => user === value);
  const look = looks.find((each) => each === value);
  if (name === "persona" && persona) scene.move({ persona });
  if (name === "look" && look) scene.move({ look });
}

/** On a phone the panel takes the conversation's place; elsewhere it is always there. */
function openPanel(is: boolean): void {
  document.body.dataset["panel"] = is ? "open" : "closed";
  find("open-panel").setAttribute("aria-expanded", String(is));
}

function showPanel(scene: Scene): void {
  const { persona, channel, look } = scene.here();
  const panel = find("panel");
  for (const radio of panel.querySelectorAll("input")) {
    radio.checked = radio.value === (radio.name === "persona" ? persona.user : look);
  }
  for (const link of panel.querySelectorAll<HTMLElement>("[data-channel]")) {
    if (channelOf(link) === channel) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  document.documentElement.dataset["look"] = look;
}

function channelOf(link: HTMLElement): string | undefined {
  return link.dataset["channel"] || undefined;
}
