import type { Look } from "../../../core/turn.ts";
import { dayFromIso, isoDate } from "../../../language/day.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { instantAt, wallOf } from "../rules/wall.ts";
import { findMeetings } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { numberOf } from "../views/wording.ts";

/**
 * The meeting that is under way, as decisions name it; other features get this through the catalogue. One that nobody
 * has closed is over with the day after.
 */
export async function openMeeting(
  look: Look,
): Promise<{ readonly id: string; readonly name: string; readonly until: Date } | undefined> {
  const { group, now } = look;
  const open = (await findMeetings(look, { in: ["open"], most: 10 }))
    .map((meeting) => ({ meeting, until: lastMoment(meeting.openedAt ?? meeting.startsAt, meeting.zone) }))
    .filter(({ until }) => until > now)
    .at(-1);
  if (!open) return undefined;
  const { meeting, until } = open;
  return { id: meeting.id, name: texts[group.language].meeting(numberOf(meeting, group.language)), until };
}

function lastMoment(opened: Date, zone: string): Date {
  const dayAfterNext = isoDate(dayFromIso(wallDate(opened, zone)) + 2);
  return instantAt(wallOf(dayAfterNext, "00:00"), zone);
}
