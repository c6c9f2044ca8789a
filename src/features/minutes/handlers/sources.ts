import type { Feature } from "../../../core/feature.ts";
import { addNote, findCiting } from "../store/corrections.ts";
import { minutesMark } from "../views/marks.ts";

/** The text stands, and says so once for each message. */
export const sources: NonNullable<Feature["sources"]> = {
  cites: async (look, message) => (await findCiting(look, message)).length > 0,

  async changed(turn, message, became) {
    for (const id of await findCiting(turn, message, became)) {
      await addNote(turn, id, { kind: became, text: undefined, message });
      turn.changed(minutesMark, id);
    }
  },
};
