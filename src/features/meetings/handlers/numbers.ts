import { AskerError } from "../../../core/errors.ts";
import type { Look } from "../../../core/turn.ts";
import { readNumber } from "../rules/numbers.ts";
import { findMeeting, findMeetings, type Meeting } from "../store/meetings.ts";
import { texts } from "../texts.ts";

/** The meeting of that number; without a number the one that is under way, or comes next. */
export async function meetingBy(look: Look, typed: string | undefined): Promise<Meeting> {
  if (typed === undefined) return await nextMeeting(look);
  const meeting = await findMeeting(look, readNumber(typed));
  if (!meeting) throw new AskerError(texts[look.language].unknownMeeting(typed));
  return meeting;
}

async function nextMeeting(look: Look): Promise<Meeting> {
  const [next] = await findMeetings(look, { in: ["planned", "open"], after: look.now, most: 1 });
  if (!next) throw new AskerError(texts[look.language].noNext);
  return next;
}
