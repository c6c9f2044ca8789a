import type { Both, Language } from "../../../core/texts.ts";
import { clockTime, longDate } from "../../../language/format/dates.ts";
import { dateOf, timeOf, wallAt } from "../rules/wall.ts";
import type { Meeting } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { numberOf, whenAndWhere } from "./wording.ts";

type Say = (typeof texts)["sv"]["notice"];

/** A sentence of the clock's, which says where it comes late. */
function sentenceOf(pick: (say: Say, language: Language) => string, late = false): Both<string> {
  const inLanguage = (language: Language) => {
    const say = texts[language].notice;
    return [pick(say, language), late ? say.sentLate : ""].filter(Boolean).join(" ");
  };
  return { sv: inLanguage("sv"), en: inLanguage("en") };
}

/** "torsdag den 3 december 2026 kl. 09.00" */
function momentOf(instant: Date, zone: string, language: Language): string {
  const wall = wallAt(instant, zone);
  return `${longDate(dateOf(wall), language)} ${clockTime(timeOf(wall), language)}`;
}

const when = (meeting: Meeting, language: Language) => whenAndWhere(meeting, meeting.place, language);

export function itemsWanted(meeting: Meeting, until: Date, late: boolean): Both<string> {
  return sentenceOf(
    (say, l) => say.itemsWanted(numberOf(meeting, l), when(meeting, l), momentOf(until, meeting.zone, l)),
    late,
  );
}

export function noticeSoon(meeting: Meeting, at: Date, late: boolean): Both<string> {
  return sentenceOf((say, l) => say.soon(numberOf(meeting, l), momentOf(at, meeting.zone, l)), late);
}

export function noticeHeld(meeting: Meeting): Both<string> {
  return sentenceOf((say, l) => say.stillHeld(numberOf(meeting, l), when(meeting, l)));
}

export function pleaseAnswer(meeting: Meeting, late: boolean): Both<string> {
  return sentenceOf((say, l) => say.pleaseAnswer(numberOf(meeting, l), when(meeting, l), meeting.remote), late);
}
