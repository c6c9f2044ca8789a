import type { Feature } from "../../../core/feature.ts";
import { withdrawAnswers } from "../store/leaving.ts";
import { findMeetings } from "../store/meetings.ts";
import { findOpenPolls } from "../store/polls.ts";
import { meetingCard } from "../views/meeting.ts";
import { pollCard } from "../views/poll.ts";

const most = 500;

/** Whoever has left comes to no meeting: what they said of those to come is taken back, and cards are counted anew. */
export const left: NonNullable<Feature["left"]> = async (turn, gone) => {
  if ("member" in gone) {
    const { meetings, polls } = await withdrawAnswers(turn, gone.member);
    for (const id of meetings) turn.changed(meetingCard, id);
    for (const id of polls) turn.changed(pollCard, id);
    return;
  }
  // A party's own answers are counted only while it is in the group.
  for (const { id } of await findOpenPolls(turn, most)) turn.changed(pollCard, id);
  const coming = await findMeetings(turn, { in: ["planned"], after: turn.now, most });
  for (const { id, seriesId, calledAt } of coming) if (!seriesId || calledAt) turn.changed(meetingCard, id);
};
