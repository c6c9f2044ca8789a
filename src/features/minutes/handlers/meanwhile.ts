import { AskerError } from "../../../core/errors.ts";
import type { Turn } from "../../../core/turn.ts";
import type { Needs } from "../needs.ts";
import { endReading, findSourceChanges } from "../store/readings.ts";
import { texts } from "../texts.ts";
import type { Heard } from "./heard.ts";
import { noteChange } from "./sources.ts";

/** Someone may have asked for a message to be left out after it was read: then nothing is made of what was read. */
export async function refuseLeftOut(turn: Turn, messages: readonly string[], needs: Needs): Promise<void> {
  const out = await needs.findLeftOut(turn, messages);
  if (out.length > 0) throw new AskerError(texts[turn.language].leftOutMeanwhile);
}

/** What was edited or deleted between the reading and the draft is told on the draft, where it rests on that. */
export async function noteMeanwhile(turn: Turn, id: string, heard: Heard | undefined): Promise<void> {
  await endReading(turn, id);
  if (!heard) return;
  const read = heard.conversation.messages.map((message) => message.id);
  for (const { message, became } of await findSourceChanges(turn, read, heard.readAt))
    await noteChange(turn, message, became);
}
