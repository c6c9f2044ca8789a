import { call } from "../../../core/command.ts";
import type { Subject } from "../../../core/feature.ts";
import { fetchFile } from "../commands/reading.ts";
import { findFile } from "../store/files.ts";
import { texts } from "../texts.ts";
import { within } from "./draft.ts";
import { fileMark } from "./marks.ts";

/** A file that is ready: a post carries none, but the answer to its button does. */
export const fileCard: Subject = {
  ...fileMark,
  async show(look, id) {
    const file = await findFile(look, { id });
    const say = texts[look.language];
    if (!file)
      return { title: say.approval.fileCard, blocks: [{ kind: "text", text: say.approval.fileGone }], buttons: [] };
    return {
      title: say.approval.fileCard,
      blocks: [{ kind: "text", text: file.name }],
      buttons: [
        within({ label: say.buttons.fetch, about: file.name, call: call(fetchFile, { file: id }) }, look.group),
      ],
    };
  },
};
