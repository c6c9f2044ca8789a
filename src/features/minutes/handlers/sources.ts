import type { Feature } from "../../../core/feature.ts";
import type { Turn } from "../../../core/turn.ts";
import { addNote, findCiting } from "../store/corrections.ts";
import { findMinutes } from "../store/minutes.ts";
import { addSourceChange, type Became, isReading } from "../store/readings.ts";
import { approvedMark, minutesMark } from "../views/marks.ts";

export const sources: NonNullable<Feature["sources"]> = {
  cites: async (look, message) => (await findCiting(look, message)).length > 0 || (await isReading(look)),

  async changed(turn, message, became) {
    // What is being read now may rest on it soon.
    if (await isReading(turn)) await addSourceChange(turn, message, became);
    await noteChange(turn, message, became);
  },
};

/** The text stands, and says so once for each message. */
export async function noteChange(turn: Turn, message: string, became: Became): Promise<void> {
  for (const id of await findCiting(turn, message, became)) {
    await addNote(turn, id, { kind: became, text: undefined, message });
    turn.changed(minutesMark, id);
    const minutes = await findMinutes(turn, { id });
    if (minutes?.state === "approved") turn.changed(approvedMark, id);
  }
}
