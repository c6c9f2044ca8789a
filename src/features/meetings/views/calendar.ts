import type { CalendarEvent } from "../../../core/calendar.ts";
import type { Look } from "../../../core/turn.ts";
import { type Entry, standing } from "../rules/agenda.ts";
import type { Answer } from "../rules/counting.ts";
import type { Meeting } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { lineOf } from "./agenda.ts";
import { detailLines, numberOf } from "./wording.ts";

interface Known {
  readonly entries: readonly Entry[];
  /** What whoever reads it has answered; undefined where they are not called, or where it is nobody's own calendar. */
  readonly answer?: Answer | "none" | undefined;
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
  const about = [say.calendar.ofGroup(group.name), ...stateOf(meeting, answer, language)];
  const parts = [[...about, ...detailLines(anonymous(meeting), group, language)]];
  const items = meeting.state === "cancelled" ? [] : standing(entries);
  const lines = items.map((entry, i) => `${i + 1}. ${lineOf(unnamed(entry), new Map(), language)}`);
  if (lines.length > 0) parts.push([say.agenda.heading, ...lines]);
  return parts.map((part) => part.join("\n")).join("\n\n");
}

function stateOf({ state, cancelReason }: Meeting, answer: Known["answer"], language: Look["language"]) {
  const say = texts[language];
  if (state === "cancelled") return [cancelReason ? say.changing.reason(cancelReason) : say.calendar.isCancelled];
  return answer ? [say.calendar.yourAnswer[answer]] : [];
}

/** Whoever is to be asked about access is often named. */
function anonymous(meeting: Meeting): Meeting {
  return { ...meeting, contact: undefined };
}

function unnamed(entry: Entry): Entry {
  return { ...entry, presenter: undefined, sourceLink: undefined, sourceBecame: undefined };
}
