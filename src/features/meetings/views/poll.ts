import type { Block, Button, Card } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import { defineSubject } from "../../../core/feature.ts";
import type { Language } from "../../../core/texts.ts";
import type { Look, View } from "../../../core/turn.ts";
import { clockTime, longDate } from "../../../language/format/dates.ts";
import { listOf, sortNames } from "../../../language/format/lists.ts";
import { sentence } from "../../../language/format/sentence.ts";
import { wallDate, wallTime } from "../../../language/format/wallClock.ts";
import { callers } from "../commands/booking.ts";
import { answerTime, answerTimes, bookTime, closeTimes, withdrawTimes } from "../commands/polls.ts";
import { bestOf, countTime, type Outcome } from "../rules/pollAnswers.ts";
import { findMeeting, type Meeting } from "../store/meetings.ts";
import { findPoll, hasBegun, type Poll } from "../store/polls.ts";
import { texts } from "../texts.ts";
import { numberOf, whenAndWhere, whenOf } from "./wording.ts";

/** The times with what they became. */
export interface ShownPoll {
  readonly poll: Poll;
  readonly meeting: Meeting | undefined;
}

/** Proposed times in the group's channels: one card, which follows the answers. */
export const pollCard = defineSubject({
  kind: "poll",
  audience: "channels",
  load: async (look, id) => {
    const poll = await findPoll(look, { id });
    return poll && (await withMeeting(look, poll));
  },
  view: viewPoll,
});

export async function withMeeting(look: Look, poll: Poll): Promise<ShownPoll> {
  return { poll, meeting: poll.meetingId ? await findMeeting(look, { id: poll.meetingId }) : undefined };
}

function viewPoll({ poll, meeting }: ShownPoll, look: Look): Card {
  const { language } = look;
  const say = texts[language].polls;
  const parties = look.group.parties.map(({ id }) => id);
  const outcomes = poll.times.map(({ position }) => countTime(poll.given, position, parties));
  const items = poll.times.map((time, i) => lineOf(whenOf(time, language), outcomes[i], look));
  const where = [poll.place, poll.link].filter(Boolean).join(", ");
  return {
    title: say.titled(numberOf(poll, language), poll.title),
    status: say.states[poll.state],
    blocks: [
      ...(poll.state === "open" ? [textOf(say.answerBy(closingIn(poll, language)))] : []),
      ...(where ? [{ kind: "facts", facts: [[texts[language].facts.place, where]] } as const] : []),
      { kind: "list", items, numbered: true },
      ...outcomeOf(poll, meeting, outcomes, look),
    ],
    buttons: buttonsOf(poll, stillToCome(poll, outcomes, look), language),
  };
}

/** The same to someone who asks for it, with what whoever may settle it can do. */
export function viewOwnPoll(shown: ShownPoll, view: View): Card {
  const card = viewPoll(shown, view);
  const { poll } = shown;
  if (!maySettle(poll, view) || poll.state !== "open") return card;
  const say = texts[view.language].polls;
  const number = numberOf(poll, view.language);
  const about = say.poll(number);
  const more: readonly Button[] = [
    { label: say.closeNow, about, call: call(closeTimes, { number }) },
    { label: say.withdraw, about, call: call(withdrawTimes, { number }) },
  ];
  return { ...card, buttons: [...card.buttons, ...more] };
}

export function maySettle({ createdById }: Poll, { actor }: Pick<View, "actor">): boolean {
  return actor.id === createdById || actor.roles.some((role) => callers.includes(role));
}

/** "onsdag den 2 december 2026 kl. 18.00" */
export function closingIn({ closesAt, zone }: Pick<Poll, "closesAt" | "zone">, language: Language): string {
  return `${longDate(wallDate(closesAt, zone), language)} ${clockTime(wallTime(closesAt, zone), language)}`;
}

function lineOf(when: string, outcome: Outcome | undefined, { group, language }: Look): string {
  const say = texts[language].polls;
  if (!outcome) return when;
  const { can, ifNeeded, cannot, parties } = outcome;
  const counted = say.outcome(can, ifNeeded, cannot);
  const names = namesOf(parties, group, language);
  return `${when} – ${counted}${names ? ` (${say.parties(names)})` : ""}`;
}

function namesOf(ids: readonly string[], { parties }: Look["group"], language: Language): string {
  const names = parties.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return names.length > 0 ? listOf(sortNames(names, language), language) : "";
}

function outcomeOf(
  poll: Poll,
  meeting: Meeting | undefined,
  outcomes: readonly Outcome[],
  look: Look,
): readonly Block[] {
  const { group, language } = look;
  const say = texts[language].polls;
  if (poll.state === "withdrawn") return [];
  if (meeting) {
    const named = texts[language].meeting(numberOf(meeting, language));
    const said = meeting.state === "cancelled" ? say.bookedAndCancelled : say.bookedAs;
    return [textOf(said(named, whenAndWhere(meeting, meeting.place, language)))];
  }
  if (poll.state === "open") {
    const answered = group.parties.filter(({ id }) => poll.given.some(({ party }) => party === id)).length;
    const counted = group.parties.length > 0 ? [noteOf(say.answeredBy(answered, group.parties.length))] : [];
    return [...counted, noteOf(say.howTo(numberOf(poll, language)))];
  }
  const best = bestOf(stillToCome(poll, outcomes, look));
  const time = poll.times.find(({ position }) => position === best?.position);
  if (!best || !time) return [textOf(say.noneBest)];
  const others = group.parties.filter(({ id }) => !best.parties.includes(id)).map(({ id }) => id);
  const [coming, missing] = [best.parties, others].map((ids) => namesOf(ids, group, language));
  const sentences = [coming && say.canCome(coming), missing && say.missing(missing)].filter(Boolean).join(" ");
  return [textOf(say.best(best.position, whenOf(time, language))), ...(sentences ? [noteOf(sentences)] : [])];
}

/** A time that has begun is no choice any more. */
function stillToCome({ times, zone }: Poll, outcomes: readonly Outcome[], { now }: Look): readonly Outcome[] {
  return outcomes.filter(({ position }) => times.some((one) => one.position === position && !hasBegun(one, zone, now)));
}

function buttonsOf(poll: Poll, outcomes: readonly Outcome[], language: Language): readonly Button[] {
  const say = texts[language].polls;
  const number = numberOf(poll, language);
  const about = say.poll(number);
  if (poll.state === "open") {
    return [
      { label: say.all, about, call: call(answerTime, { number, time: say.every, answer: "can" }) },
      { label: say.none, about, call: call(answerTime, { number, time: say.every, answer: "cannot" }) },
      { label: say.answer, about, call: call(answerTimes, { number }) },
    ];
  }
  const best = poll.state === "closed" ? bestOf(outcomes) : undefined;
  return best
    ? [
        {
          label: say.book(best.position),
          about,
          call: call(bookTime, { number, time: best.position }),
          tone: "primary",
        },
      ]
    : [];
}

/** Asks the asker about one of the times. */
export function viewQuestion(poll: Poll, position: number, { actor, language }: View): Card {
  const say = texts[language].polls;
  const number = numberOf(poll, language);
  const time = poll.times.find((one) => one.position === position);
  const own = poll.given.find((one) => one.member === actor.id && one.position === position);
  const { options } = texts[language].commands.answerTime.fields.answer;
  const about = time ? whenOf(time, language) : say.poll(number);
  const buttons = (["can", "ifNeeded", "cannot"] as const).map((answer): Button => {
    return {
      label: options[answer],
      about,
      call: call(answerTime, { number, time: `${position}`, answer, next: true }),
    };
  });
  return {
    title: say.question(position, poll.times.length),
    blocks: [textOf(`${sentence(about)}.`), ...(own ? [noteOf(say.yourAnswer(options[own.answer]))] : [])],
    buttons,
  };
}

function textOf(text: string): Block {
  return { kind: "text", text };
}

function noteOf(text: string): Block {
  return { kind: "note", text };
}
