import { cut } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { Found, Item, Section } from "../../../core/feature.ts";
import type { Language } from "../../../core/texts.ts";
import { show } from "../commands/reading.ts";
import type { Meeting, Numbered } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { lineOf } from "./lists.ts";
import { numberOf, whenAndWhere } from "./wording.ts";

const titleLength = 80;

export function viewAwaiting(unanswered: readonly Meeting[], language: Language): Section {
  const say = texts[language];
  const items = unanswered.map((meeting) => {
    const named = say.meeting(numberOf(meeting, language));
    const when = whenAndWhere(meeting, meeting.place, language);
    return itemOf(meeting, say.overview.notAnswered(named, when), language);
  });
  return { title: say.overview.awaitsYou, items };
}

/** Before what else everyone should know. */
export function viewNext(next: Meeting | undefined, language: Language): Section {
  const items = next ? [itemOf(next, lineOf(next, language), language)] : [];
  return { title: texts[language].nextMeeting, items, rank: 0 };
}

function itemOf(meeting: Meeting, text: string, language: Language): Item {
  const say = texts[language];
  const number = numberOf(meeting, language);
  const label = say.overview.show(say.meeting(number));
  return { text, button: { label, about: cut(meeting.title, titleLength), call: call(show, { number }) } };
}

export function viewNews(
  { booked, changed }: { readonly booked: readonly Meeting[]; readonly changed: readonly Meeting[] },
  language: Language,
): readonly Section[] {
  const say = texts[language].overview;
  return [
    { title: say.newMeetings, items: booked.map((one) => itemOf(one, lineOf(one, language), language)) },
    { title: say.changedMeetings, items: changed.map((one) => itemOf(one, changeOf(one, language), language)) },
  ];
}

function changeOf(meeting: Meeting, language: Language): string {
  const say = texts[language].overview;
  const line = meeting.state === "cancelled" ? say.isCancelled : say.isNow;
  const when = whenAndWhere(meeting, meeting.place, language);
  return line(numberOf(meeting, language), when, cut(meeting.title, titleLength));
}

export function foundOf(meeting: Numbered & { readonly title: string }, language: Language): Found {
  const number = numberOf(meeting, language);
  const typed = `${texts[language].commands.show.words[0]} ${number}`;
  return { title: texts[language].overview.found(number, cut(meeting.title, 60)), show: call(show, { number }), typed };
}
