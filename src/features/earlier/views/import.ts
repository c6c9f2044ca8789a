import { call } from "../../../core/command.ts";
import { defineSubject } from "../../../core/feature.ts";
import { longDate } from "../../../language/format/dates.ts";
import { listEarlier } from "../commands.ts";
import { findImport, type Imported } from "../store/imports.ts";
import { texts } from "../texts.ts";

/** That a list was read in: one card in each channel, which follows while the parts of the list come. */
export const importCard = defineSubject<Imported>({
  kind: "earlierImport",
  audience: "channels",
  load: (look, id) => findImport(look, id),
  view({ count, from, to }, { language }) {
    const say = texts[language].card;
    const text = say.text(count, longDate(from, language), longDate(to, language));
    return {
      title: say.title,
      blocks: [{ kind: "text", text }],
      buttons: [{ label: say.show, call: call(listEarlier, {}) }],
    };
  },
});

/** What one turn has read in. It is shown nowhere: by it the search knows what is new. */
export const importedPart = defineSubject<never>({
  kind: "earlierPart",
  audience: "notices",
  load: async () => undefined,
  view: (it) => it,
});
