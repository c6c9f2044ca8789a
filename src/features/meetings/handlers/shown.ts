import type { Turn } from "../../../core/turn.ts";
import { findMeeting, type Meeting } from "../store/meetings.ts";
import { findPollsOf } from "../store/polls.ts";
import { agendaCard, noticeCard } from "../views/agendaCards.ts";
import { dayCard } from "../views/meetingDay.ts";
import { pollCard } from "../views/poll.ts";
import { setAlarms } from "./alarms.ts";

/** All that shows a meeting's agenda is drawn again. */
export function markAgenda(turn: Turn, { id, calledAt }: Pick<Meeting, "id" | "calledAt">): void {
  turn.changed(agendaCard, id);
  if (calledAt) turn.changed(noticeCard, id);
}

/**
 * For whoever has booked, moved or cancelled a meeting, once its row is stored: alarms and cards follow, apart from the
 * meeting's own card and the news of it.
 */
export async function followChange(turn: Turn, id: string): Promise<void> {
  const meeting = await findMeeting(turn, { id });
  if (!meeting) return;
  if (meeting.state === "planned") setAlarms(turn, meeting);
  for (const poll of await findPollsOf(turn, id)) turn.changed(pollCard, poll);
  if (meeting.sequence === 0) return;
  markAgenda(turn, meeting);
  turn.changed(dayCard, id);
}
