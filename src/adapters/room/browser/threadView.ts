import type { Message } from "../wire.ts";
import { arrange } from "./arrange.ts";
import type { Composer } from "./composer.ts";
import { make } from "./element.ts";
import type { MessageActions } from "./message.ts";
import { type MessageView, makeMessageView } from "./messageView.ts";
import type { Scene } from "./scene.ts";

/** The answers under a message, folded away until they are asked for. */
export interface ThreadView {
  show(replies: readonly Message[]): void;
  /** Opens the thread, so that one can write in it. */
  write(): void;
}

interface Asked {
  readonly root: Message;
  readonly into: HTMLElement;
  readonly scene: Scene;
  readonly actions: MessageActions;
  makeLine(): Composer;
}

export function makeThreadView({ root, into, scene, actions, makeLine }: Asked): ThreadView {
  const { say } = scene;
  const views = new Map<string, MessageView>();
  const replies = make("div", { class: "replies", hidden: true, id: `${root.id}-replies` });
  const about = make("span", { class: "unseen" }, ` ${say.repliesTo(scene.nameOf(root.from))}`);
  const count = make("span");
  const fold = make(
    "button",
    { type: "button", class: "fold", hidden: true, "aria-expanded": "false", "aria-controls": replies.id },
    count,
    about,
  );
  const list = make("div");
  let composer: Composer | undefined;

  const open = (is: boolean) => {
    replies.hidden = !is;
    fold.setAttribute("aria-expanded", String(is));
    if (!is || composer) return;
    composer = makeLine();
    replies.append(composer.element);
  };
  fold.addEventListener("click", () => open(Boolean(replies.hidden)));
  replies.append(list);
  into.append(fold, replies);
  return {
    show(messages) {
      fold.hidden = messages.length === 0;
      count.textContent = say.replies(messages.length);
      arrange(list, views, messages, (message) => makeMessageView(message, scene, actions));
    },
    write() {
      open(true);
      composer?.focus();
    },
  };
}
