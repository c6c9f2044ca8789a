import { cut } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { PersonalData } from "../../../core/feature.ts";
import type { Searchable } from "../../../core/search.ts";
import { showEarlier } from "../commands.ts";
import { type Earlier, findByIds, findPart, idsAfter } from "../store/decisions.ts";
import { findImportsBy } from "../store/imports.ts";
import { texts } from "../texts.ts";
import { importedPart } from "../views/import.ts";

export const searchable: Searchable = {
  kind: "earlier",
  behind: async (look, subject, id) => (subject === importedPart.kind ? await findPart(look, id) : []),
  idsAfter,
  entries: async (look, ids) =>
    (await findByIds(look, ids)).map((one) => ({
      id: one.id,
      ...numbersOf(one),
      title: one.text,
      body: [one.number, one.background, one.recipient, one.meeting, one.registrationNumber].filter(Boolean).join("\n"),
      parties: [],
      state: "imported",
      at: new Date(`${one.decidedOn}T12:00:00Z`),
      found: {
        title: texts[look.language].found(one.number, cut(one.text, 60)),
        show: call(showEarlier, { number: one.number }),
        typed: `${texts[look.language].commands.show.words[0]} ${one.number}`,
      },
    })),
};

/** As a number and a year, whatever sign is between them: what is searched for as "12/2019". */
function numbersOf({ number, decidedOn }: Earlier): { readonly number: number; readonly year: number } {
  return { number: Number(/\d{1,6}/u.exec(number)?.[0] ?? 0), year: Number(decidedOn.slice(0, 4)) };
}

export const personalData: PersonalData = {
  async export(look, member) {
    const words = texts[look.language].file;
    const imports = await findImportsBy(look, member);
    return {
      [words.imports]: imports.map(({ at, _count }) => ({
        [words.count]: _count.decisions,
        [words.at]: at.toISOString(),
      })),
    };
  },

  /** What was read in stays on record, and tells of whoever did it by an id alone. */
  async erase() {},
};
