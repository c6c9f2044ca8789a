import { AskerError } from "../../../core/errors.ts";
import { type About, handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import { mailAgenda } from "../commands/agenda.ts";
import { holdNotice, sendNotice } from "../commands/notice.ts";
import type { Needs } from "../needs.ts";
import { lacksPlace } from "../rules/called.ts";
import { markOffNotice } from "../store/agenda.ts";
import { type CallNote, updateDay } from "../store/meetingDay.ts";
import { type Meeting, updateMeeting } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { agendaCard, noticeCard } from "../views/agendaCards.ts";
import { mailText } from "../views/mail.ts";
import { meetingCard } from "../views/meeting.ts";
import { numberOf } from "../views/wording.ts";
import { agendaOf, settleAgenda } from "./agendaSources.ts";
import { meetingBy } from "./numbers.ts";

/** A kallelse says where the meeting is: it is asked about where nobody has told. */
const about: About = async (view, { number }) => {
  const meeting = await meetingToCall(view, typeof number === "string" ? number : undefined);
  const { language } = view;
  return lacksPlace(meeting) ? texts[language].notice.withoutPlace(numberOf(meeting, language)) : undefined;
};

export const noticing = (needs: Needs) => [
  handle(
    sendNotice,
    async (turn, { number }) => {
      const say = texts[turn.language].notice;
      const meeting = await meetingToCall(turn, number);
      await callMeeting(turn, meeting, needs, null);
      return said(say.sent(numberOf(meeting, turn.language)));
    },
    about,
  ),

  handle(holdNotice, async (turn, { number }) => {
    const meeting = await meetingToCall(turn, number);
    await updateDay(turn, meeting.id, { heldAt: turn.now });
    turn.changed(agendaCard, meeting.id);
    return said(texts[turn.language].notice.held(numberOf(meeting, turn.language)));
  }),

  handle(mailAgenda, async (turn, { number }) => {
    const { group, language } = turn;
    const say = texts[language].agenda;
    const meeting = await meetingBy(turn, number);
    const agenda = await agendaOf(turn, meeting, needs);
    const text = mailText(agenda, group);
    const name = texts[group.language].agenda.mailFile(`${meeting.number}-${meeting.year}`);
    const file = await turn.keepFile({
      name,
      type: "text/plain; charset=utf-8",
      bytes: new TextEncoder().encode(text),
    });
    return { kind: "said", text: say.mailed, file };
  }),
];

/** Puts the kallelse in every channel: once, whoever sends it. */
export async function callMeeting(
  turn: Turn,
  meeting: Meeting,
  needs: Needs,
  callNote: CallNote | null,
): Promise<void> {
  await settleAgenda(turn, meeting, needs);
  await markOffNotice(turn, meeting.id);
  await updateMeeting(turn, meeting.id, { calledAt: turn.now });
  await updateDay(turn, meeting.id, { heldAt: null, callNote });
  for (const subject of [meetingCard, noticeCard, agendaCard]) turn.changed(subject, meeting.id);
}

async function meetingToCall(turn: Look, number: string | undefined): Promise<Meeting> {
  const say = texts[turn.language].notice;
  const meeting = await meetingBy(turn, number);
  const called = numberOf(meeting, turn.language);
  if (meeting.state !== "planned") throw new AskerError(say.notPlanned(called));
  if (meeting.calledAt) throw new AskerError(say.sentAlready(called), [agendaCard, meeting.id]);
  return meeting;
}
