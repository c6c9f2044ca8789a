import type { Message } from "../wire.ts";
import { ask, type Send } from "./ask.ts";
import { openEdit, openRemoval } from "./edit.ts";
import { type MenuItem, openMenu } from "./menu.ts";
import type { MessageActions } from "./message.ts";
import type { Scene } from "./scene.ts";

/** What can be done with a message: its buttons, and the menu beside it. */
export function makeActions(scene: Scene, send: Send, writeUnder: (id: string) => void): MessageActions {
  const { known, say } = scene;
  const itemsFor = (message: Message): readonly MenuItem[] => {
    const place = { channel: message.channel, thread: message.thread };
    const own = message.from === scene.here().persona.user;
    return [
      ...(message.channel === undefined
        ? []
        : [{ label: say.reply, choose: () => writeUnder(message.thread ?? message.id) }]),
      ...known.shortcuts.map(({ id, title }) => ({
        label: title[known.language],
        choose: () => void ask(scene, send, { kind: "shortcut", shortcut: id, message: message.id }, place),
      })),
      ...(own ? [{ label: say.edit, choose: () => openEdit(message, scene) }] : []),
      ...(own ? [{ label: say.remove, choose: () => openRemoval(message, scene) }] : []),
    ];
  };
  return {
    async press(message, { payload }) {
      const place = { channel: message.channel, thread: message.thread };
      await ask(scene, send, { kind: "press", message: message.id, payload }, place);
    },
    openMenu: (message, button) => openMenu(button, itemsFor(message)),
  };
}
