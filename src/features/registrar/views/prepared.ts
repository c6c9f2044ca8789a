import { call } from "../../../core/command.ts";
import { defineSubject } from "../../../core/feature.ts";
import { fetch } from "../commands/files.ts";
import { findPrepared, type Prepared } from "../store/prepared.ts";
import { texts } from "../texts.ts";

/** A file that is ready, in the conversation of whoever asked for it. */
export const preparedCard = defineSubject<Prepared>({
  kind: "preparedFile",
  audience: "notices",
  load: (look, id) => findPrepared(look, { id }),
  view: ({ number, purpose, about }, { group, language }) => {
    const say = texts[language];
    const contact = group.rules.registrar ?? say.notSet;
    return {
      title: say.works[purpose],
      blocks: [
        { kind: "text", text: say.prepared[purpose](about, contact) },
        { kind: "note", text: say.kept(number) },
      ],
      buttons: [
        {
          label: say.fetch,
          about: say.fileAbout(number),
          call: call(fetch, { number }),
          group: group.id,
          tone: "primary",
        },
      ],
    };
  },
});
