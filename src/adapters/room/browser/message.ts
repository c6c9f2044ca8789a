import { withLinks } from "../addresses.ts";
import { initials } from "../initials.ts";
import type { Texts } from "../texts.ts";
import type { Message, PieceButton, Run } from "../wire.ts";
import { make } from "./element.ts";
import { drawPiece, drawRun } from "./pieces.ts";
import type { Scene } from "./scene.ts";

export interface MessageActions {
  press(message: Message, button: PieceButton): Promise<void>;
  openMenu(message: Message, button: HTMLButtonElement): void;
}

/** Who said it, when, and what: all of a message but the thread under it. */
export function drawMessage(message: Message, scene: Scene, actions: MessageActions): readonly HTMLElement[] {
  const { say } = scene;
  const who = scene.nameOf(message.from);
  const time = timeOf(message.at, scene);
  const more = make(
    "button",
    {
      type: "button",
      class: "more",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "aria-label": say.actionsOn(who, time),
    },
    "⋯",
  );
  more.addEventListener("click", () => actions.openMenu(message, more));
  const body = make("div", { class: "body" }, drawHead(message, who, time, scene), ...drawNotes(message, say));
  if (message.deleted) body.append(make("p", { class: "text quiet" }, say.deleted));
  else body.append(...drawContent(message, scene, actions), ...drawFile(message));
  return [drawFace(message.from, scene), body, ...(message.deleted || message.onlyFor !== undefined ? [] : [more])];
}

function drawContent(message: Message, scene: Scene, actions: MessageActions): readonly HTMLElement[] {
  const pieces = message.drawn?.[scene.here().look];
  if (!pieces) return [make("p", { class: "text", dir: "auto" }, ...wordsOf(message).map(drawRun))];
  const press = (button: PieceButton, element: HTMLButtonElement) => {
    if (element.ariaBusy === "true") return;
    element.ariaBusy = "true";
    void actions.press(message, button).finally(() => element.removeAttribute("aria-busy"));
  };
  return [make("div", { class: "card" }, ...pieces.map((piece) => drawPiece(piece, { say: scene.say, press })))];
}

/** What we answer may hold an address to go to; what people write is shown as it stands. */
function wordsOf({ from, text }: Message): readonly Run[] {
  return from === undefined ? withLinks(text) : [{ text }];
}

function drawFile({ file }: Message): readonly HTMLElement[] {
  return file ? [make("p", { class: "file" }, make("a", { href: file.href, download: file.name }, file.name))] : [];
}

function drawHead({ id, at, changed, from }: Message, who: string, time: string, scene: Scene): HTMLElement {
  const when = changed === undefined ? "" : timeOf(changed, scene);
  const edited = from === undefined ? scene.say.updated(when) : scene.say.changed(when);
  return make(
    "p",
    { class: "head" },
    make("bdi", { class: "name", id: `${id}-who` }, who),
    make("time", { datetime: at, id: `${id}-time` }, time),
    when !== "" && make("span", { class: "changed" }, edited),
  );
}

function drawNotes({ onlyFor, line, mood }: Message, say: Texts): readonly HTMLElement[] {
  return [
    ...(onlyFor !== undefined ? [make("p", { class: "only" }, say.onlyYou)] : []),
    ...(line !== undefined ? [make("p", { class: "line" }, `${say.youWrote} `, make("bdi", {}, line))] : []),
    ...(mood !== undefined ? [make("p", { class: "mood" }, say[mood])] : []),
  ];
}

/** The initials of a persona, or Samspråk's mark. The name stands beside it. */
function drawFace(from: string | undefined, { known }: Scene): HTMLElement {
  const index = known.personas.findIndex(({ user }) => user === from);
  const persona = known.personas[index];
  if (!persona) return make("img", { class: "face", src: "/room/mark.svg", alt: "" });
  const name = persona.name[known.language];
  return make("span", { class: `face tint-${index % 8}`, "aria-hidden": "true" }, initials(name));
}

/** "21.30" in Swedish, "21:30" in English. */
export function timeOf(at: string, { known }: Scene): string {
  const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const time = new Intl.DateTimeFormat("en", options).format(new Date(at));
  return known.language === "sv" ? time.replace(":", ".") : time;
}
