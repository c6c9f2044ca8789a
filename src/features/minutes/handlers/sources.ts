import type { Feature } from "../../../core/feature.ts";
import { addNote, findCiting } from "../store/corrections.ts";
import { findMinutes } from "../store/minutes.ts";
import { approvedMark, minutesMark } from "../views/marks.ts";

/** The text stands, and says so once for each message. */
export const sources: NonNullable<Feature["sources"]> = {
  cites: async (look, message) => (await findCiting(look, message)).length > 0,

  async changed(turn, message, became) {
    for (const id of await findCiting(turn, message, became)) {
      await addNote(turn, id, { kind: became, text: undefined, message });
      turn.changed(minutesMark, id);
      const minutes = await findMinutes(turn, { id });
      if (minutes?.state === "approved") turn.changed(approvedMark, id);
    }
  },
};
