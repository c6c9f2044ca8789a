import type { CalendarEvent } from "../../../core/calendar.ts";
import type { Look } from "../../../core/turn.ts";
import { type Entry, standing } from "../rules/agenda.ts";
import type { Answer } from "../rules/counting.ts";
import type { Meeting } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { lineOf } from "./agenda.ts";
import { calledIn, numberOf } from "./wording.ts";

interface Known {
  readonly entries: readonly Entry[];
  /** Whoever reads it has answered this; null: nothing yet. Undefined: it is not said in whose calendar it is. */
  readonly answer?: Answer | null;
}

/** A meeting as a calendar shows it. Calendars are kept elsewhere: nobody's needs, and no member's name, goes there. */
export function viewEvent(meeting: Meeting, known: Known, look: Look): CalendarEvent {
  const { calendarUid: uid, sequence, changedAt, startsAt, endsAt, zone, place, link, remote } = meeting;
  const say = texts[look.language];
  const cancelled = meeting.state === "cancelled";
  const title = say.titled(numberOf(meeting, look.language), meeting.title);
  return {
    ...{ uid, sequence, changedAt, startsAt, endsAt, zone, cancelled },
    title: cancelled ? say.calendar.cancelled(title) : title,
    place: place ?? (remote ? say.facts.remote : undefined),
    url: link,
    description: descriptionOf(meeting, known, look),
  };
}

function descriptionOf(meeting: Meeting, { entries, answer }: Known, { group, language }: Look): string {
  const say = texts[language];
  const { facts, calendar } = say;
  const cancelled = meeting.state === "cancelled";
  const known: readonly (readonly [string, string | undefined])[] = [
    [facts.link, meeting.link],
    [facts.called, meeting.called.length > 0 ? calledIn(meeting.called, group, language) : undefined],
    [facts.documents, meeting.documents],
    [facts.contact, meeting.contact],
  ];
  const top = [
    calendar.ofGroup(group.name),
    ...(cancelled
      ? [calendar.isCancelled, ...(meeting.cancelReason ? [say.changing.reason(meeting.cancelReason)] : [])]
      : []),
    ...(cancelled || answer === undefined ? [] : [calendar.yourAnswer[answer ?? "none"]]),
    ...known.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])),
  ];
  const lines = cancelled
    ? []
    : standing(entries).map((entry, i) => `${i + 1}. ${lineOf(unnamed(entry), new Map(), language)}`);
  return [top.join("\n"), ...(lines.length > 0 ? [[say.agenda.heading, ...lines].join("\n")] : [])].join("\n\n");
}

function unnamed(entry: Entry): Entry {
  return { ...entry, presenter: undefined, sourceLink: undefined, sourceBecame: undefined };
}
