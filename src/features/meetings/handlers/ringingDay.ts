import { keeperAmong } from "../../../core/group.ts";
import { dayMs } from "../../../core/spans.ts";
import { type Both, both } from "../../../core/texts.ts";
import { updateDay } from "../store/meetingDay.ts";
import type { Meeting } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { dayCard } from "../views/meetingDay.ts";
import { numberOf } from "../views/wording.ts";
import { settleAgenda } from "./agendaSources.ts";
import { endMeeting } from "./closing.ts";
import type { Ringing } from "./ringing.ts";

/** So long a nudge after a meeting is of use. */
const nudgeMs = 3 * dayMs;

/**
 * A meeting that is over by now is not opened any more. Whoever meets in the evening or on a Saturday has chosen that time:
 * the card that the meeting is held on does not wait for working hours.
 */
export async function showOpening({ turn, meeting, needs }: Ringing): Promise<void> {
  if (meeting.state !== "planned" || turn.now >= meeting.endsAt) return;
  await settleAgenda(turn, meeting, needs);
  await updateDay(turn, meeting.id, { shownAt: turn.now });
  turn.changed(dayCard, meeting.id, "urgent");
}

export async function nudge(ringing: Ringing): Promise<void> {
  const { turn, meeting } = ringing;
  const until = new Date(meeting.endsAt.getTime() + nudgeMs);
  if (meeting.state === "cancelled" || turn.now >= until) return;
  const which = { planned: "neverOpened", open: "stillOpen", closed: "writeUp" } as const;
  await tellKeeper(ringing, which[meeting.state], until);
}

/** Nobody has closed it: it stays open for no longer than to the next day. */
export async function closeLeftOpen(ringing: Ringing): Promise<void> {
  const { turn, meeting, needs } = ringing;
  if (meeting.state !== "open") return;
  await endMeeting(turn, meeting, undefined, needs);
  await tellKeeper(ringing, "leftOpen", new Date(turn.now.getTime() + nudgeMs));
}

type Nudge = "neverOpened" | "stillOpen" | "writeUp" | "leftOpen";
async function tellKeeper({ turn, meeting, needs }: Ringing, what: Nudge, until: Date): Promise<void> {
  const say = sayingOf(meeting, what);
  const once = what === "leftOpen" ? what : "over";
  const to = { role: keeperAmong(await needs.findMembers(turn)) };
  turn.tell({ to, about: [dayCard, meeting.id], say, once, until, weight: "must" });
}

function sayingOf(meeting: Meeting, what: Nudge): Both<string> {
  return both(texts, (t) => t.conduct[what](numberOf(meeting, "sv")));
}
