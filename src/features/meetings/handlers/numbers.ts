import { AskerError } from "../../../core/errors.ts";
import { readNumber } from "../../../core/number.ts";
import type { Look } from "../../../core/turn.ts";
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
  const next = await findNext(look);
  if (!next) throw new AskerError(texts[look.language].noNext);
  return next;
}

/** The meeting that is under way, or comes next. */
export async function findNext(look: Look): Promise<Meeting | undefined> {
  // One that goes on for longer than planned is still under way.
  const [open] = await findMeetings(look, { in: ["open"], most: 1 });
  const [next] = open ? [open] : await findMeetings(look, { in: ["planned"], after: look.now, most: 1 });
  return next;
}
