import type { Message } from "../wire.ts";
import type { MessageView } from "./messageView.ts";

/** Makes the list hold these messages, in this order, and leaves alone whatever stands right already. */
export function arrange<V extends MessageView>(
  list: HTMLElement,
  views: Map<string, V>,
  messages: readonly Message[],
  makeView: (message: Message) => V,
): void {
  const wanted = new Set(messages.map(({ id }) => id));
  for (const [id, view] of views) {
    if (wanted.has(id)) continue;
    view.element.remove();
    views.delete(id);
  }
  for (const [i, message] of messages.entries()) {
    const view = views.get(message.id) ?? makeView(message);
    views.set(message.id, view);
    view.show(message);
    if (list.children[i] !== view.element) list.insertBefore(view.element, list.children[i] ?? null);
  }
}
