import type { PersonalData } from "../../../core/feature.ts";
import { findConductData } from "../store/conductData.ts";
import { texts } from "../texts.ts";
import { numberOf } from "../views/wording.ts";

export const conductData: PersonalData = {
  async export(look, member) {
    const { conduct } = texts[look.language];
    const { file: words, kinds } = conduct;
    const { items, presence, notes } = await findConductData(look, member);
    const at = (meeting: Parameters<typeof numberOf>[0] | null) => meeting && numberOf(meeting, look.language);
    return {
      [words.items]: items.map(({ meeting, title, addedAt }) => ({
        [words.meeting]: at(meeting),
        [words.text]: title,
        [words.at]: addedAt.toISOString(),
      })),
      [words.presence]: presence.map(({ meeting, memberName, partyName, arrivedAt, leftAt }) => ({
        [words.meeting]: at(meeting),
        [words.nameThen]: memberName,
        [words.party]: partyName,
        [words.arrived]: arrivedAt.toISOString(),
        [words.left]: leftAt?.toISOString() ?? null,
      })),
      [words.notes]: notes.map(({ meeting, kind, text, at: noted, undoneAt }) => ({
        [words.meeting]: at(meeting),
        [words.kind]: kinds[kind],
        [words.text]: text,
        [words.at]: noted.toISOString(),
        [words.undone]: undoneAt?.toISOString() ?? null,
      })),
    };
  },

  /** Nothing here changes: who was there and who held an office is on record with the names of its time. */
  async erase() {},
};
