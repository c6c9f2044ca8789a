import type { z } from "zod";
import { AskerError } from "../../../core/errors.ts";
import { type About, handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { dayMs } from "../../../core/spans.ts";
import type { Both, Language } from "../../../core/texts.ts";
import type { Look, Turn, View } from "../../../core/turn.ts";
import { cancel, confirmMove, move } from "../commands/changing.ts";
import { type Plan, planOf } from "../rules/plan.ts";
import { dateOf, instantAt, lengthOf, type Span } from "../rules/wall.ts";
import { wordsOf } from "../rules/words.ts";
import { clearAnswers } from "../store/answers.ts";
import { type Meeting, updateMeeting } from "../store/meetings.ts";
import { deleteNeeds } from "../store/needs.ts";
import { texts } from "../texts.ts";
import { meetingCard } from "../views/meeting.ts";
import { viewDirections, viewMove, viewMoveChoices, viewMoveProblem } from "../views/move.ts";
import { problemOf } from "../views/preview.ts";
import { seriesCard } from "../views/series.ts";
import { numberOf, whenAndWhere, whenOf } from "../views/wording.ts";
import { meetingBy } from "./numbers.ts";
import { followChange } from "./shown.ts";
import { warningsFor } from "./warnings.ts";

type Input = z.output<typeof move.input>;

const aboutCancelling: About = async (view, { number }) => {
  if (typeof number !== "string") return undefined;
  const { language } = view;
  const meeting = await changeable(view, number);
  return texts[language].changing.ifCancelled(numberOf(meeting, language), whenOf(meeting, language));
};

export const changing = [
  handle(move, preview),

  handle(confirmMove, async (turn, input) => {
    const meeting = await changeable(turn, input.number);
    const { language } = turn;
    const say = texts[language].changing;
    const number = numberOf(meeting, language);
    if (input.seen !== undefined && input.seen !== meeting.sequence) {
      throw new AskerError(say.changedMeanwhile(number, whenOf(meeting, language)), [meetingCard, meeting.id]);
    }
    const { plan, place, link } = readMove(turn, meeting, input);
    if (plan && plan.kind !== "span") {
      throw new AskerError(problemOf(plan, turn) ?? texts[language].booking.whichTime);
    }
    const target = { span: plan?.span ?? meeting, place, link };
    await moveMeeting(turn, meeting, target);
    return said(say.moved(number, whenAndWhere(target.span, place, language)));
  }),

  handle(
    cancel,
    async (turn, { number, reason }) => {
      const meeting = await changeable(turn, number);
      await cancelMeeting(turn, meeting, reason);
      return said(texts[turn.language].changing.cancelled(numberOf(meeting, turn.language)));
    },
    aboutCancelling,
  ),
];

/** A meeting that has neither begun nor been cancelled; who looked at an outdated card gets it drawn again. */
async function changeable(look: Look, number: string): Promise<Meeting> {
  const meeting = await meetingBy(look, number);
  if (meeting.state === "planned") return meeting;
  const say = texts[look.language];
  const text = say.changing.notPlanned(numberOf(meeting, look.language), say.states[meeting.state]);
  throw new AskerError(text, [meetingCard, meeting.id]);
}

interface Reading {
  /** Undefined: the time stands. */
  readonly plan: Plan | undefined;
  readonly place: string | undefined;
  readonly link: string | undefined;
}

/** A moved meeting is on the day, as long and where it was before, where nobody says otherwise. */
function readMove({ now, language }: Look, meeting: Meeting, { when, place, link }: Input): Reading {
  const { zone } = meeting;
  const before = { minutes: lengthOf(meeting, zone), day: dateOf(meeting.start) };
  const plan = when ? planOf(when, { now, zone, language, ...before }) : undefined;
  const words = plan ? wordsOf(plan.rest) : {};
  return { plan, place: place ?? words.place ?? meeting.place, link: link ?? words.link ?? meeting.link };
}

async function preview(view: View, input: Input): Promise<Reply> {
  const meeting = await changeable(view, input.number);
  const { plan, place, link } = readMove(view, meeting, input);
  const asked = { number: numberOf(meeting, view.language), when: input.when, place, link };
  if (plan?.kind === "moved" && plan.minutes !== undefined) {
    return said("", viewDirections(meeting, plan.minutes, asked, view));
  }
  const problem = plan && problemOf(plan, view);
  if (problem) return said("", viewMoveProblem(problem, asked, view));
  if (plan?.kind === "choices") return said("", viewMoveChoices(plan.why, plan.choices, asked, view));
  const span = plan?.kind === "span" ? plan.span : meeting;
  const warnings = await warningsFor(view, { span, called: meeting.called, id: meeting.id });
  return said("", viewMove(meeting, { span, asked, warnings }, view));
}

interface Target {
  readonly span: Span;
  readonly place: string | undefined;
  readonly link: string | undefined;
}

/** Moves a planned meeting, tells the channels once, and asks everyone to answer anew where the time is another. */
async function moveMeeting(turn: Turn, meeting: Meeting, { span, place, link }: Target): Promise<void> {
  const { language } = turn;
  const sameTime = span.start === meeting.start && span.end === meeting.end;
  if (sameTime && place === meeting.place && link === meeting.link) {
    throw new AskerError(texts[language].changing.same(numberOf(meeting, language)));
  }
  await updateMeeting(turn, meeting.id, { span: { ...span, zone: meeting.zone }, place, link, raise: true });
  await followChange(turn, meeting.id);
  const answered = !sameTime && (await clearAnswers(turn, meeting.id));
  const news = (l: Language) => {
    const number = numberOf(meeting, l);
    const say = texts[l].changing;
    if (sameTime) return say.placeChanged(number, place ?? link ?? "");
    return say.movedNews(number, whenOf(meeting, l), whenAndWhere(span, place, l), answered);
  };
  announce(turn, meeting, { sv: news("sv"), en: news("en") }, instantAt(span.end, meeting.zone));
}

/** Cancels a planned meeting and tells the channels once. */
async function cancelMeeting(turn: Turn, meeting: Meeting, reason: string | undefined): Promise<void> {
  await settleCancelled(turn, meeting, reason);
  const news = (l: Language) => texts[l].changing.cancelledNews(numberOf(meeting, l), whenOf(meeting, l));
  announce(turn, meeting, { sv: news("sv"), en: news("en") }, meeting.endsAt);
}

export async function settleCancelled(turn: Turn, { id }: Meeting, reason: string | undefined): Promise<void> {
  const cancelled = { state: "cancelled", cancelledAt: turn.now, cancelReason: reason ?? null } as const;
  await updateMeeting(turn, id, { ...cancelled, raise: true });
  await followChange(turn, id);
  await deleteNeeds(turn, id);
}

/** An edited card tells nobody, so a change is also said once, above the card. It is a person's act, and goes at once. */
function announce(turn: Turn, { id, sequence, seriesId }: Meeting, say: Both<string>, end: Date): void {
  turn.changed(meetingCard, id);
  if (seriesId) turn.changed(seriesCard, seriesId);
  const tomorrow = turn.now.getTime() + dayMs;
  const until = new Date(Math.max(end.getTime(), tomorrow));
  turn.tell({ to: "channels", about: [meetingCard, id], say, once: `changed:${sequence + 1}`, until });
}
