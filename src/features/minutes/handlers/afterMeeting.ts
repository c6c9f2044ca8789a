import type { Button } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { Look } from "../../../core/turn.ts";
import { summariseMeeting } from "../commands/summarising.ts";
import { findAll } from "../store/minutes.ts";
import { texts } from "../texts.ts";

/** How a meeting that was held is written up, until it has been; meetings get this through the catalogue. */
export async function afterMeeting(
  look: Look,
  { id, number }: { readonly id: string; readonly number: string },
): Promise<readonly Button[]> {
  const written = (await findAll(look, { meetingId: id }, 10)).some(({ state }) => state !== "draft");
  if (written) return [];
  const say = texts[look.language];
  return [{ label: say.buttons.fromMeeting, about: number, call: call(summariseMeeting, { number }) }];
}
