import type { Block, Button, Card } from "../../../core/card.ts";
import { call, form } from "../../../core/command.ts";
import { defineSubject } from "../../../core/feature.ts";
import type { Look, View } from "../../../core/turn.ts";
import { sentence } from "../../../language/format/sentence.ts";
import { apologise, come, joinRemotely } from "../commands/answering.ts";
import { callers } from "../commands/booking.ts";
import { calendarFile } from "../commands/calendar.ts";
import { cancel, move } from "../commands/changing.ts";
import { type Answered, findAnswers } from "../store/answers.ts";
import { findMeeting, type Meeting } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { answersOf } from "./answers.ts";
import { factsOf, numberOf, whenAndWhere } from "./wording.ts";

/** A meeting with the answers to it. */
export interface Shown {
  readonly meeting: Meeting;
  readonly answers: readonly Answered[];
}

/** The meeting in the group's channels: one card, which follows what happens to the meeting. */
export const meetingCard = defineSubject({
  kind: "meeting",
  audience: "channels",
  load: async (look, id) => {
    const meeting = await findMeeting(look, { id });
    return meeting && (await withAnswers(look, meeting));
  },
  view: viewMeeting,
});

export async function withAnswers(look: Look, meeting: Meeting): Promise<Shown> {
  return { meeting, answers: await findAnswers(look, meeting.id) };
}

function viewMeeting({ meeting, answers }: Shown, look: Look): Card {
  const { group, language } = look;
  const say = texts[language];
  const open = meeting.state === "planned" || meeting.state === "open";
  const cancelled = meeting.state === "cancelled";
  const when: Block = { kind: "text", text: `${sentence(whenAndWhere(meeting, meeting.place, language))}.` };
  return {
    title: say.titled(numberOf(meeting, language), meeting.title),
    status: say.states[meeting.state],
    blocks: [
      when,
      ...factsOf(meeting, group, language),
      ...(cancelled ? reasonOf(meeting, language) : []),
      // Who said that they would come is for the planning; once the meeting is over, who was there counts.
      ...(open ? answersOf(answers, meeting.called, look) : []),
      ...(open ? [{ kind: "note", text: say.answering.howTo(meeting.remote) } as const] : []),
    ],
    buttons: open ? buttonsOf(meeting, language) : cancelled ? [calendarButton(meeting, language)] : [],
  };
}

function reasonOf({ cancelReason }: Meeting, language: Look["language"]): readonly Block[] {
  return cancelReason ? [{ kind: "text", text: texts[language].changing.reason(cancelReason) }] : [];
}

function buttonsOf(meeting: Meeting, language: Look["language"]): readonly Button[] {
  const say = texts[language];
  const number = numberOf(meeting, language);
  const about = say.meeting(number);
  const remote: Button = { label: say.answering.remote, about, call: call(joinRemotely, { number }) };
  return [
    { label: say.answering.come, about, call: call(come, { number }) },
    ...(meeting.remote ? [remote] : []),
    { label: say.answering.apologise, about, call: call(apologise, { number }) },
    calendarButton(meeting, language),
  ];
}

/** Of a cancelled meeting too: its file takes away what an earlier one has put into a calendar. */
function calendarButton(meeting: Meeting, language: Look["language"]): Button {
  const number = numberOf(meeting, language);
  return {
    label: texts[language].calendar.button,
    about: texts[language].meeting(number),
    call: call(calendarFile, { number }),
  };
}

/** The same to someone who asks for it, with what only those who call meetings can do. */
export function viewOwnMeeting(shown: Shown, view: View): Card {
  const card = viewMeeting(shown, view);
  const { actor, language } = view;
  const mayChange = callers.some((role) => actor.roles.includes(role)) && shown.meeting.state === "planned";
  if (!mayChange) return card;
  const say = texts[language];
  const number = numberOf(shown.meeting, language);
  const about = say.meeting(number);
  const more: readonly Button[] = [
    { label: say.changing.move, about, call: form(move, { number }) },
    { label: say.changing.cancel, about, call: form(cancel, { number }) },
  ];
  return { ...card, buttons: [...card.buttons, ...more] };
}
