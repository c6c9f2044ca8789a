import type { Searchable, SearchState } from "../../../core/search.ts";
import type { MeetingState } from "../store/meetings.ts";
import { findIdsOfSeries, findMeetingsFor, meetingIdsAfter } from "../store/search.ts";
import { agendaCard, noticeCard } from "../views/agendaCards.ts";
import { foundOf } from "../views/home.ts";
import { meetingCard } from "../views/meeting.ts";
import { dayCard } from "../views/meetingDay.ts";
import { seriesCard } from "../views/series.ts";

/** What a meeting's own cards show is found in the meeting. */
const own = new Set([meetingCard, agendaCard, noticeCard, dayCard].map(({ kind }) => kind));
const stateOf: Readonly<Record<MeetingState, SearchState>> = {
  planned: "planned",
  open: "planned",
  closed: "held",
  cancelled: "cancelled",
};

const meetings: Searchable = {
  kind: "meeting",
  idsAfter: meetingIdsAfter,
  async behind(look, subject, id) {
    if (subject === seriesCard.kind) return await findIdsOfSeries(look, id);
    return own.has(subject) ? [id] : [];
  },
  async entries(look, ids) {
    const parties = new Set(look.group.parties.map(({ id }) => id));
    return (await findMeetingsFor(look, ids)).map((meeting) => ({
      ...{ id: meeting.id, number: meeting.number, year: meeting.year, title: meeting.title, at: meeting.startsAt },
      body: [meeting.place, meeting.documents, ...meeting.lines].filter(Boolean).join("\n"),
      parties: meeting.called.filter((called) => parties.has(called)),
      state: stateOf[meeting.state],
      found: foundOf(meeting, look.language),
    }));
  },
};

export const searchable = [meetings];
