import { initials } from "../initials.ts";
import { announce } from "./announce.ts";
import type { Composer } from "./composer.ts";
import { find } from "./element.ts";
import type { Scene } from "./scene.ts";

/** Keeps what stands around the messages right: the place's name, who writes, and the way to the other language. */
export function wireFrame(scene: Scene, line: Composer): void {
  showFrame(scene, line);
  scene.onMove((here, before) => {
    showFrame(scene, line);
    if (here.persona !== before.persona || here.channel !== before.channel) {
      announce(scene.say.nowAs(scene.nameOf(here.persona.user), scene.placeName()));
    }
  });
}

function showFrame(scene: Scene, line: Composer): void {
  const { say, known } = scene;
  const { persona, channel } = scene.here();
  const name = scene.nameOf(persona.user);
  const about = known.channels.find(({ id }) => id === channel)?.about?.[known.language];
  find("place").textContent = scene.placeName();
  find("about").textContent = channel === undefined ? say.ownAbout : (about ?? "");
  line.name(say.writeAs(name), channel === undefined ? say.ownHint : say.hint);
  const [face, label] = find("open-panel").querySelectorAll(".face, .name");
  face?.replaceChildren(initials(name));
  label?.replaceChildren(name);
  const language = find("language");
  const address = new URLSearchParams(location.search);
  address.set("lang", language.lang);
  language.setAttribute("href", `?${address}`);
}
