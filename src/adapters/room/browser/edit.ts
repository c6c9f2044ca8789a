import type { Message } from "../wire.ts";
import { orTrouble } from "./ask.ts";
import { type Dialog, drawFooter, openDialog } from "./dialog.ts";
import { make } from "./element.ts";
import type { Scene } from "./scene.ts";
import { sendEdit } from "./server.ts";

/** Lets the author change a message. */
export function openEdit({ id, text }: Message, scene: Scene): void {
  const { say } = scene;
  const box = make("textarea", { id: "edited", rows: 4, maxlength: 4000, required: true, dir: "auto" });
  box.value = text;
  const dialog = openDialog(say.editTitle, "small", say, () => {
    const edited = box.value.trim();
    if (edited === "") box.focus();
    else void saveAndClose(dialog, scene, id, edited);
  });
  const field = make("div", { class: "field" }, make("label", { for: "edited" }, say.editLabel), box);
  const fields = make("div", { class: "fields" }, field, make("p", { class: "text quiet" }, say.recordStays));
  dialog.form.append(fields, drawFooter(say, say.save, "primary"));
  box.focus();
}

/** Lets the author take a message away, once that is confirmed. */
export function openRemoval({ id, text }: Message, scene: Scene): void {
  const { say } = scene;
  const dialog = openDialog(say.removeTitle, "small", say, () => void saveAndClose(dialog, scene, id, undefined));
  const quoted = make("blockquote", {}, make("p", { class: "text", dir: "auto" }, text));
  const fields = make("div", { class: "fields" }, quoted, make("p", { class: "text quiet" }, say.recordStays));
  dialog.form.append(fields, drawFooter(say, say.remove, "danger"));
}

async function saveAndClose(dialog: Dialog, scene: Scene, id: string, text: string | undefined): Promise<void> {
  if (await orTrouble(scene, () => sendEdit(scene.here().persona.user, id, text))) dialog.close();
}
