import { cut } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { Item, Section } from "../../../core/feature.ts";
import type { Found } from "../../../core/search.ts";
import type { Language } from "../../../core/texts.ts";
import { answerTimes, showTimes } from "../commands/polls.ts";
import { show } from "../commands/reading.ts";
import type { Meeting, Numbered } from "../store/meetings.ts";
import type { Poll } from "../store/polls.ts";
import { texts } from "../texts.ts";
import { lineOf } from "./lists.ts";
import { closingIn } from "./poll.ts";
import { numberOf, whenAndWhere } from "./wording.ts";

const titleLength = 80;

export function viewAwaiting(unanswered: readonly Meeting[], openPolls: readonly Poll[], language: Language): Section {
  const say = texts[language];
  const items = unanswered.map((meeting) => {
    const named = say.meeting(numberOf(meeting, language));
    const when = whenAndWhere(meeting, meeting.place, language);
    return itemOf(meeting, say.overview.notAnswered(named, when), language);
  });
  const asked = openPolls.map((poll): Item => {
    const number = numberOf(poll, language);
    const text = say.polls.notAnswered(
      say.polls.titled(number, cut(poll.title, titleLength)),
      closingIn(poll, language),
    );
    return {
      text,
      button: { label: say.polls.answer, about: say.polls.poll(number), call: call(answerTimes, { number }) },
    };
  });
  return { title: say.overview.awaitsYou, items: [...items, ...asked] };
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

export function viewNewPolls(polls: readonly Poll[], language: Language): Section {
  const say = texts[language].polls;
  const items = polls.map((poll): Item => {
    const number = numberOf(poll, language);
    const text = say.newsLine(number, cut(poll.title, titleLength), poll.times.length);
    const label = texts[language].overview.show(say.poll(number));
    return { text, button: { label, call: call(showTimes, { number }) } };
  });
  return { title: say.news, items };
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
