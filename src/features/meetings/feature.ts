import { call } from "../../core/command.ts";
import { defineFeature, type Feature } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { show } from "./commands/reading.ts";
import { agenda } from "./handlers/agenda.ts";
import { agendaSources } from "./handlers/agendaRecords.ts";
import { agendaTemplate } from "./handlers/agendaTemplate.ts";
import { answering } from "./handlers/answering.ts";
import { booking } from "./handlers/booking.ts";
import { calendarFiles, calendarOf } from "./handlers/calendar.ts";
import { changing } from "./handlers/changing.ts";
import { closing } from "./handlers/closing.ts";
import { items } from "./handlers/items.ts";
import { left } from "./handlers/leaving.ts";
import { accessNeeds } from "./handlers/needs.ts";
import { notes } from "./handlers/notes.ts";
import { noticing } from "./handlers/noticing.ts";
import { opening } from "./handlers/opening.ts";
import { home, news, personalData } from "./handlers/plugs.ts";
import { pollAnswers } from "./handlers/pollAnswers.ts";
import { polls } from "./handlers/polls.ts";
import { presence } from "./handlers/presence.ts";
import { reading } from "./handlers/reading.ts";
import { registrableNotices } from "./handlers/registrable.ts";
import { ringing } from "./handlers/ringing.ts";
import { searchable } from "./handlers/search.ts";
import { seriesOf } from "./handlers/series.ts";
import type { Needs } from "./needs.ts";
import { pages } from "./pages/plugs.ts";
import { findMeetings, hasMeeting } from "./store/meetings.ts";
import { texts } from "./texts.ts";
import { agendaCard, noticeCard } from "./views/agendaCards.ts";
import { meetingCard } from "./views/meeting.ts";
import { dayCardWith } from "./views/meetingDay.ts";
import { pollCard } from "./views/poll.ts";
import { seriesCard } from "./views/series.ts";

export const meetings = (needs: Needs): Feature =>
  defineFeature({
    id: "meetings",
    name: both(texts, (t) => t.name),
    handlers: [
      ...booking(needs),
      ...changing,
      ...answering(needs),
      ...accessNeeds(needs),
      ...seriesOf(needs),
      ...reading,
      ...calendarFiles(needs),
      ...agenda(needs),
      ...agendaTemplate,
      ...noticing(needs),
      ...ringing(needs),
      ...opening(needs),
      ...closing(needs),
      ...presence(needs),
      ...items,
      ...notes(needs),
      ...polls(needs),
      ...pollAnswers,
    ],
    subjects: [meetingCard, seriesCard, agendaCard, noticeCard, dayCardWith(needs), pollCard],
    searchable,
    home,
    news,
    sources: agendaSources,
    personalData,
    pages: pages(needs),
    registrable: [registrableNotices(needs)],
    busy: hasMeeting,
    left,
    calendar: calendarOf(needs),
    listens: async (look) => (await findMeetings(look, { in: ["open"], most: 1 })).length > 0,
    suggestions: (language) => [{ label: texts[language].nextMeeting, call: call(show, {}) }],
  });
