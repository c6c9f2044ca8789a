import type { Feature } from "../../../core/feature.ts";
import type { Turn } from "../../../core/turn.ts";
import { type Answered, withdrawAnswers } from "../store/leaving.ts";
import { findMeetings } from "../store/meetings.ts";
import { findOpenPolls } from "../store/polls.ts";
import { meetingCard } from "../views/meeting.ts";
import { pollCard } from "../views/poll.ts";

const most = 500;

/** Whoever has left comes to no meeting: what they said of those to come is taken back, and cards are counted anew. */
export const left: NonNullable<Feature["left"]> = async (turn, gone) => {
  if ("member" in gone) {
    markAnswered(turn, await withdrawAnswers(turn, gone.member, "coming"));
    return;
  }
  // A party's own answers are counted only while it is in the group.
  for (const { id } of await findOpenPolls(turn, most)) turn.changed(pollCard, id);
  const coming = await findMeetings(turn, { in: ["planned"], after: turn.now, most });
  for (const { id, seriesId, calledAt, sequence } of coming)
    if (!seriesId || calledAt || sequence > 0) turn.changed(meetingCard, id);
};

/** The cards that counted someone's answers. */
export function markAnswered(turn: Turn, { meetings, polls }: Answered): void {
  for (const id of meetings) turn.changed(meetingCard, id);
  for (const id of polls) turn.changed(pollCard, id);
}
