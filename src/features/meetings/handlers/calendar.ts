import { type Feature, handle } from "../../../core/feature.ts";
import { dayMs } from "../../../core/spans.ts";
import { calendarFile } from "../commands/calendar.ts";
import type { Needs } from "../needs.ts";
import { isCalled } from "../rules/called.ts";
import { findAgendas, findOwnAnswers } from "../store/calendar.ts";
import { findMeetings, states } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { viewEvent } from "../views/calendar.ts";
import { numberOf } from "../views/wording.ts";
import { agendaOf } from "./agendaSources.ts";
import { findNext, meetingBy } from "./numbers.ts";

/** What was longer ago leaves the calendar. */
const keptMs = 365 * dayMs;
const most = 1000;

export const calendarFiles = (needs: Needs) => [
  handle(calendarFile, async (turn, { number: typed }) => {
    const { group, language, now } = turn;
    const meeting = await meetingBy(turn, typed);
    const { entries } = await agendaOf(turn, meeting, needs);
    const event = viewEvent(meeting, { entries }, turn);
    const say = texts[language].calendar;
    const file = await turn.keepFile({
      name: say.fileName(meeting.number, meeting.year),
      calendar: { kind: "invitation", from: group.name, at: now, language, event },
    });
    const number = numberOf(meeting, language);
    return { kind: "said", text: event.cancelled ? say.fileOfCancelled(number) : say.file(number), file };
  }),
];

/** The group's meetings. A reader finds their own answer in words, and nobody else's. */
export const calendarOf =
  (needs: Needs): NonNullable<Feature["calendar"]> =>
  async (look, reader) => {
    const after = new Date(look.now.getTime() - keptMs);
    const meetings = await findMeetings(look, { in: states, after, most });
    const stored = await findAgendas(
      look,
      meetings.map(({ id }) => id),
    );
    const next = await findNext(look);
    const coming = next && (await agendaOf(look, next, needs)).entries;
    const answers = reader && (await findOwnAnswers(look, reader.id));
    return meetings.map((meeting) => {
      const entries = (meeting.id === next?.id ? coming : stored.get(meeting.id)) ?? [];
      const answer = answers?.get(meeting.id) ?? (reader && isCalled(reader, meeting.called) ? "none" : undefined);
      return viewEvent(meeting, { entries, answer }, look);
    });
  };
