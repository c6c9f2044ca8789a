import type { z } from "zod";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Turn, View } from "../../../core/turn.ts";
import { book, confirm } from "../commands/booking.ts";
import type { Needs } from "../needs.ts";
import { isCalled } from "../rules/called.ts";
import { type Plan, planOf } from "../rules/plan.ts";
import type { Span } from "../rules/wall.ts";
import { wordsOf } from "../rules/words.ts";
import { addMeeting, type MeetingDetails } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { meetingCard } from "../views/meeting.ts";
import { problemOf, viewChoices, viewPreview, viewProblem } from "../views/preview.ts";
import { numberOf, whenAndWhere } from "../views/wording.ts";
import { readCalled } from "./called.ts";
import { followChange } from "./shown.ts";

type Input = z.output<typeof book.input>;

export const mostCalled = 500;
const longestPart = 200;

export const booking = (needs: Needs) => [
  handle(book, async (view, input) => await preview(view, input, needs)),
  handle(confirm, async (turn, input) => await bookMeeting(turn, input, needs)),
];

async function preview(view: View, input: Input, needs: Needs): Promise<Reply> {
  const plan = planFor(view, input);
  const asked = askedOf(input, plan);
  const problem = problemOf(plan, view);
  if (problem) return said("", viewProblem(problem, asked, view));
  if (plan.kind === "choices") return said("", viewChoices(plan.why, plan.choices, asked, view));
  if (plan.kind !== "span") throw new Error(`a plan without a problem: ${plan.kind}`);
  const details = detailsOf(view, asked);
  await checkCalled(view, details, needs);
  return said("", viewPreview({ details, span: plan.span, notes: notesOf(plan, view), asked }, view));
}

async function bookMeeting(turn: Turn, input: Input, needs: Needs): Promise<Reply> {
  const { language } = turn;
  const plan = planFor(turn, input);
  if (plan.kind !== "span") throw new AskerError(problemOf(plan, turn) ?? texts[language].booking.whichTime);
  const details = detailsOf(turn, askedOf(input, plan));
  await checkCalled(turn, details, needs);
  const number = await enterMeeting(turn, details, plan.span);
  const when = whenAndWhere(plan.span, details.place, language);
  return said(texts[language].booking.booked(numberOf(number, language), when));
}

/** Puts a meeting in the group's calendar, and its card in the channels. */
export async function enterMeeting(turn: Turn, details: MeetingDetails, { start, end }: Span) {
  const id = turn.id();
  const numbered = await addMeeting(turn, { ...details, id, start, end, zone: turn.group.zone });
  turn.changed(meetingCard, id);
  await followChange(turn, id);
  return { ...numbered, id };
}

function planFor({ now, group, language }: View, { when, minutes }: Input): Plan {
  return planOf(when, { now, zone: group.zone, language, minutes });
}

/** What was filled in stands; what the text in own words says besides when fills the rest. */
function askedOf(input: Input, { rest }: Plan): Input {
  const words = wordsOf(rest);
  return {
    ...input,
    title: input.title ?? words.title?.slice(0, longestPart),
    place: input.place ?? words.place?.slice(0, longestPart),
    link: input.link ?? words.link,
    remote: input.remote ?? words.remote,
  };
}

function detailsOf({ group, language }: View, asked: Input): MeetingDetails {
  const { title, place, link, remote, documents, contact, called } = asked;
  return {
    title: title ?? group.name,
    place,
    link,
    remote: remote ?? false,
    documents,
    contact,
    called: readCalled(called, group, language),
  };
}

function notesOf(plan: Extract<Plan, { kind: "span" }>, { language }: View): readonly string[] {
  const say = texts[language].booking;
  return [...(plan.assumed ? [say.assumedLength] : []), ...(plan.nextYear ? [say.nextYear] : [])];
}

async function checkCalled(view: View, { called }: MeetingDetails, { findMembers }: Needs): Promise<void> {
  const count = (await findMembers(view)).filter((member) => isCalled(member, called)).length;
  if (count > mostCalled) throw new AskerError(texts[view.language].booking.tooManyCalled(count));
}
