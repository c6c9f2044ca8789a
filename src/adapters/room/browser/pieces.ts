import type { Texts } from "../texts.ts";
import type { Piece, PieceButton, Run } from "../wire.ts";
import { make } from "./element.ts";

export interface Drawing {
  readonly say: Texts;
  press(button: PieceButton, element: HTMLButtonElement): void;
}

/** Draws what a message or a form is made of. Each text finds its own direction and cannot turn its surroundings. */
export function drawPiece(piece: Piece, drawing: Drawing): HTMLElement {
  switch (piece.kind) {
    case "heading":
      return make(
        "div",
        { class: "heading" },
        make("h3", { dir: "auto" }, piece.text),
        piece.status !== undefined && make("p", { class: "status", dir: "auto" }, piece.status),
      );
    case "text":
      return make("p", { class: piece.quiet ? "text quiet" : "text", dir: "auto" }, ...piece.runs.map(drawRun));
    case "quote":
      return make(
        "blockquote",
        {},
        make("p", { class: "text", dir: "auto" }, ...piece.runs.map(drawRun)),
        piece.by !== undefined && make("p", { class: "by", dir: "auto" }, drawing.say.by(piece.by)),
      );
    case "stack":
      return make(
        "div",
        { class: piece.box ? "inset" : "stack" },
        ...piece.pieces.map((each) => drawPiece(each, drawing)),
      );
    case "facts":
      return make("dl", { class: "facts" }, ...piece.facts.map(drawFact));
    case "list":
      return make(
        piece.numbered ? "ol" : "ul",
        { class: "list" },
        ...piece.items.map((runs) => make("li", { dir: "auto" }, ...runs.map(drawRun))),
      );
    case "divider":
      return make("hr");
    case "buttons":
      return make("div", { class: "buttons" }, ...piece.buttons.map((button) => drawButton(button, drawing)));
    case "unknown":
      return make("p", { class: "text quiet" }, drawing.say.cannotDraw(piece.type));
  }
}

export function drawRun({ text, href, strong }: Run): Node {
  if (href !== undefined) return make("a", { href, rel: "noreferrer noopener" }, text);
  return strong ? make("strong", {}, text) : document.createTextNode(text);
}

function drawFact([label, value]: readonly [string, string]): HTMLElement {
  return make("div", {}, make("dt", { dir: "auto" }, label), make("dd", { dir: "auto" }, value));
}

function drawButton(button: PieceButton, drawing: Drawing): HTMLElement {
  const element = make(
    "button",
    { type: "button", class: `button ${button.tone ?? "plain"}`, "aria-label": button.name },
    button.label,
  );
  element.addEventListener("click", () => drawing.press(button, element));
  return element;
}
