import type { z } from "zod";
import { cut } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { keeperAmong } from "../../../core/group.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { dayMs } from "../../../core/spans.ts";
import { both } from "../../../core/texts.ts";
import type { Turn, View } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { listOf } from "../../../language/format/lists.ts";
import { askTimes, bookTime, closeTimes, countTimes, proposeTimes, withdrawTimes } from "../commands/polls.ts";
import type { Needs } from "../needs.ts";
import type { Plan } from "../rules/plan.ts";
import { closingOf, fewestTimes, mostTimes, readTimes } from "../rules/pollTimes.ts";
import { wordsOf } from "../rules/words.ts";
import { addPoll, findPoll, hasBegun, type Poll, settlePoll } from "../store/polls.ts";
import { texts } from "../texts.ts";
import { closingIn, maySettle, pollCard } from "../views/poll.ts";
import { type AskedTimes, viewPollPreview, viewPollProblem } from "../views/pollPreview.ts";
import { problemOf } from "../views/preview.ts";
import { numberOf, whenAndWhere } from "../views/wording.ts";
import { enterMeeting } from "./booking.ts";
import { pollBy } from "./pollAnswers.ts";
import { warningsFor } from "./warnings.ts";

type Input = z.output<typeof proposeTimes.input>;

/** So long it is of use to say that answers are counted. */
const countedMs = 3 * dayMs;

export const polls = (needs: Needs) => [
  handle(proposeTimes, async (view, input) => await preview(view, input)),

  handle(askTimes, async (turn, { draft: id = turn.id(), ...input }) => {
    const before = await findPoll(turn, { id });
    if (before) return said(texts[turn.language].polls.askedBefore(numberOf(before, turn.language)));
    const asked = readAsked(turn, input);
    if (typeof asked === "string") throw new AskerError(asked);
    const numbered = await addPoll(turn, { ...asked, id, zone: turn.group.zone });
    turn.changed(pollCard, id);
    turn.at(asked.closesAt, call(countTimes, { id }), `poll:${id}`);
    const when = closingIn({ closesAt: asked.closesAt, zone: turn.group.zone }, turn.language);
    return said(texts[turn.language].polls.asked(numberOf(numbered, turn.language), when));
  }),

  handle(closeTimes, async (turn, { number }) => {
    const poll = await pollToSettle(turn, number);
    await settle(turn, poll, "closed");
    return said(texts[turn.language].polls.closed(numberOf(poll, turn.language)));
  }),

  handle(withdrawTimes, async (turn, { number }) => {
    const poll = await pollToSettle(turn, number);
    await settle(turn, poll, "withdrawn");
    return said(texts[turn.language].polls.withdrawn(numberOf(poll, turn.language)));
  }),

  handle(bookTime, async (turn, { number, time }) => await bookOne(turn, await pollBy(turn, number), time)),

  handle(countTimes, async (turn, { id }) => {
    const poll = await findPoll(turn, { id });
    if (poll?.state !== "open") return said("");
    await settle(turn, poll, "closed");
    const say = both(texts, (t) => t.polls.counted(t.number(poll.number, poll.year)));
    const until = new Date(turn.now.getTime() + countedMs);
    const to = { role: keeperAmong(await needs.findMembers(turn)) };
    turn.tell({ to, about: [pollCard, id], say, once: "counted", until, weight: "must" });
    return said("");
  }),
];

async function preview(view: View, input: Input): Promise<Reply> {
  const asked = readAsked(view, input);
  if (typeof asked === "string") return said("", viewPollProblem(asked, input, view));
  const say = texts[view.language].polls;
  const warnings: string[] = [];
  for (const [i, span] of asked.spans.entries()) {
    for (const warning of await warningsFor(view, { span, called: [] })) warnings.push(say.warned(i + 1, warning));
  }
  return said("", viewPollPreview(asked, warnings, view));
}

/** What is asked for, or a sentence on why it cannot be. */
function readAsked({ now, group, language }: View, input: Input): AskedTimes | string {
  const say = texts[language].polls;
  const read = readTimes(input.times, { now, zone: group.zone, language });
  if (read.kind === "unclear") return say.unclear(read.piece, whyUnclear(read.plan, language));
  const [first] = read.spans;
  if (!first || read.spans.length < fewestTimes) return say.tooFew;
  if (read.spans.length > mostTimes) return say.tooMany(mostTimes);
  const closesAt = closingOf(first, input.closes, { now, zone: group.zone });
  if (closesAt <= now) return say.closesTooSoon;
  const words = wordsOf(read.rest);
  const link = input.link ?? words.link;
  const place = input.place ?? words.place;
  return {
    spans: read.spans,
    title: cut(input.title ?? words.title ?? group.name, 200),
    place: place === undefined ? undefined : cut(place, 200),
    link,
    remote: input.remote ?? words.remote ?? link !== undefined,
    closesAt,
    closes: input.closes,
  };
}

function whyUnclear(plan: Plan, language: View["language"]): string {
  if (plan.kind !== "choices") return problemOf(plan, { language }) ?? texts[language].booking.noDate;
  const days = plan.choices.map(({ date }) => longDate(date, language));
  return texts[language].polls.whichDay(listOf(days, language));
}

async function pollToSettle(turn: Turn, number: string): Promise<Poll> {
  const poll = await pollBy(turn, number);
  const say = texts[turn.language].polls;
  if (!maySettle(poll, turn)) throw new AskerError(say.notYours);
  const isOpen = poll.state === "open" || poll.state === "closed";
  if (!isOpen)
    throw new AskerError(say.over(numberOf(poll, turn.language), say.states[poll.state]), [pollCard, poll.id]);
  return poll;
}

async function settle(turn: Turn, { id }: Poll, state: "closed" | "withdrawn"): Promise<void> {
  await settlePoll(turn, id, { state });
  turn.changed(pollCard, id);
}

async function bookOne(turn: Turn, poll: Poll, position: number): Promise<Reply> {
  const { language, now } = turn;
  const say = texts[language].polls;
  const number = numberOf(poll, language);
  if (poll.state === "booked") throw new AskerError(say.bookedAlready(number), [pollCard, poll.id]);
  if (poll.state === "withdrawn") throw new AskerError(say.over(number, say.states.withdrawn), [pollCard, poll.id]);
  const time = poll.times.find((one) => one.position === position);
  if (!time) throw new AskerError(say.unknownTime(`${position}`, poll.times.length));
  if (hasBegun(time, poll.zone, now)) throw new AskerError(say.begun(position));
  const { title, place, link, remote } = poll;
  const details = { title, place, link, remote, documents: undefined, contact: undefined, called: [] };
  const meeting = await enterMeeting(turn, details, time);
  await settlePoll(turn, poll.id, { state: "booked", meetingId: meeting.id });
  turn.changed(pollCard, poll.id);
  const when = whenAndWhere(time, place, language);
  return said(texts[language].booking.booked(numberOf(meeting, language), when));
}
