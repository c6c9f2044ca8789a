import { handle } from "../../../core/feature.ts";
import { keeperAmong, type Role } from "../../../core/group.ts";
import { said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { ring } from "../commands/alarms.ts";
import type { Needs } from "../needs.ts";
import { isCalled } from "../rules/called.ts";
import { type AlarmKind, dueOf } from "../rules/timing.ts";
import { dateOf } from "../rules/wall.ts";
import { findAnswered } from "../store/answered.ts";
import { findDay } from "../store/meetingDay.ts";
import { findMeeting, type Meeting } from "../store/meetings.ts";
import { agendaCard } from "../views/agendaCards.ts";
import { meetingCard } from "../views/meeting.ts";
import { itemsWanted, noticeHeld, noticeSoon, pleaseAnswer } from "../views/notices.ts";
import { settleAgenda } from "./agendaSources.ts";
import { setAlarm } from "./alarms.ts";
import { callMeeting } from "./noticing.ts";
import { closeLeftOpen, nudge, showOpening } from "./ringingDay.ts";

/** What an alarm finds when it rings. */
export interface Ringing {
  readonly turn: Turn;
  readonly meeting: Meeting;
  readonly needs: Needs;
  readonly short: boolean;
  /** It rings later than it should, since nobody was there to hear it. */
  readonly late: boolean;
}

/** The clocks of two machines differ by less. */
const clocksDifferMs = 60_000;
const lateAfterMs = 3_600_000;

const rings: Readonly<Record<AlarmKind, (ringing: Ringing) => Promise<void>>> = {
  items: askForItems,
  preview: previewNotice,
  notice: sendByItself,
  reminder: remind,
  opening: showOpening,
  ending: nudge,
  overnight: closeLeftOpen,
};

export const ringing = (needs: Needs) => [
  handle(ring, async (turn, { id, kind, short = false }) => {
    const meeting = await findMeeting(turn, { id });
    if (!meeting) return said("");
    const due = dueOf(kind, meeting, turn.group.rules.noticeDays);
    const lateMs = turn.now.getTime() - due.getTime();
    // The meeting or the group's rule has moved since: there is an alarm for the new time, or there is one now.
    if (lateMs < -clocksDifferMs) setAlarm(turn, meeting, kind, due);
    else await rings[kind]({ turn, meeting, needs, short, late: !short && lateMs > lateAfterMs });
    return said("");
  }),
];

function dueNotice({ turn, meeting }: Ringing): Date {
  return dueOf("notice", meeting, turn.group.rules.noticeDays);
}

/** Nothing is left to do before a kallelse that has gone out, or has had its time. */
function isBeforeNotice(ringing: Ringing): boolean {
  const { turn, meeting } = ringing;
  return meeting.state === "planned" && !meeting.calledAt && turn.now < dueNotice(ringing);
}

async function askForItems(ringing: Ringing): Promise<void> {
  if (!isBeforeNotice(ringing)) return;
  const { turn, meeting, late } = ringing;
  const until = dueNotice(ringing);
  const say = itemsWanted(meeting, until, late);
  turn.tell({ to: "channels", about: [meetingCard, meeting.id], say, once: "items", until });
}

async function previewNotice(ringing: Ringing): Promise<void> {
  const { turn, meeting, needs, late } = ringing;
  const { heldAt } = await findDay(turn, meeting.id);
  if (!isBeforeNotice(ringing) || heldAt) return;
  await settleAgenda(turn, meeting, needs);
  const until = dueNotice(ringing);
  const say = noticeSoon(meeting, until, late);
  turn.tell({
    to: { role: keeperAmong(await needs.findMembers(turn)) },
    about: [agendaCard, meeting.id],
    say,
    once: `preview:${dateOf(meeting.start)}`,
    until,
    weight: "must",
  });
}

async function sendByItself({ turn, meeting, needs, short, late }: Ringing): Promise<void> {
  if (meeting.state !== "planned" || meeting.calledAt || turn.now >= meeting.startsAt) return;
  const { heldAt } = await findDay(turn, meeting.id);
  if (!heldAt) return await callMeeting(turn, meeting, needs, short ? "short" : late ? "late" : null);
  const about = [agendaCard, meeting.id] as const;
  turn.tell({
    to: { role: keeperAmong(await needs.findMembers(turn)) },
    about,
    say: noticeHeld(meeting),
    once: "held",
    until: meeting.startsAt,
    weight: "must",
  });
}

/** Whoever only stands in for someone hears of it from them, if they cannot come. */
const notReminded: readonly Role[] = ["observer", "alternate"];

/** Only those who are called and have not answered. */
async function remind({ turn, meeting, needs, late }: Ringing): Promise<void> {
  if (meeting.state !== "planned" || turn.now >= meeting.startsAt) return;
  const answered = await findAnswered(turn, meeting.id);
  const called = (await needs.findMembers(turn)).filter(
    (member) => isCalled(member, meeting.called) && member.roles.some((role) => !notReminded.includes(role)),
  );
  const say = pleaseAnswer(meeting, late);
  const once = `reminder:${dateOf(meeting.start)}`;
  for (const { id } of called.filter((member) => !answered.has(member.id)))
    turn.tell({ to: { member: id }, about: [meetingCard, meeting.id], say, once, until: meeting.startsAt });
}
