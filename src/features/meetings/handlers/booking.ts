import type { z } from "zod";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Turn, View } from "../../../core/turn.ts";
import { book, confirm } from "../commands/booking.ts";
import type { Needs } from "../needs.ts";
import { lacksPlace } from "../rules/called.ts";
import { type Plan, planOf } from "../rules/plan.ts";
import type { Span } from "../rules/wall.ts";
import { addMeeting, findMeeting, type MeetingDetails } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { meetingCard } from "../views/meeting.ts";
import { problemOf, viewChoices, viewPreview, viewProblem } from "../views/preview.ts";
import { numberOf, whenAndWhere } from "../views/wording.ts";
import { askedOf, checkCalled, detailsOf, type Input } from "./asked.ts";
import { followChange } from "./shown.ts";
import { warningsFor } from "./warnings.ts";

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
  const warnings = await warningsFor(view, { span: plan.span, called: details.called });
  const notes = [...notesOf(plan, view), ...placeRemark(details, view), ...warnings];
  return said("", viewPreview({ details, span: plan.span, notes, asked }, view));
}

type Confirmed = z.output<typeof confirm.input>;

async function bookMeeting(turn: Turn, { draft, ...input }: Confirmed, needs: Needs): Promise<Reply> {
  const { language } = turn;
  const before = draft && (await findMeeting(turn, { id: draft }));
  if (before) return said(texts[language].booking.bookedBefore(numberOf(before, language)));
  const plan = planFor(turn, input);
  if (plan.kind !== "span") throw new AskerError(problemOf(plan, turn) ?? texts[language].booking.whichTime);
  const details = detailsOf(turn, askedOf(input, plan));
  await checkCalled(turn, details, needs);
  const number = await enterMeeting(turn, details, plan.span, draft);
  const when = whenAndWhere(plan.span, details.place, language);
  const booked = texts[language].booking.booked(numberOf(number, language), when);
  return said([booked, ...placeRemark(details, turn)].join(" "));
}

/** Puts a meeting in the group's calendar, and its card in the channels. */
export async function enterMeeting(turn: Turn, details: MeetingDetails, { start, end }: Span, id = turn.id()) {
  const numbered = await addMeeting(turn, { ...details, id, start, end, zone: turn.group.zone });
  turn.changed(meetingCard, id);
  await followChange(turn, id);
  return { ...numbered, id };
}

function planFor({ now, group, language }: View, { when, minutes }: Input): Plan {
  return planOf(when, { now, zone: group.zone, language, minutes });
}

function placeRemark(details: MeetingDetails, { language }: View): readonly string[] {
  return lacksPlace(details) ? [texts[language].booking.noPlace] : [];
}

function notesOf(plan: Extract<Plan, { kind: "span" }>, { language }: View): readonly string[] {
  const say = texts[language].booking;
  return [...(plan.assumed ? [say.assumedLength] : []), ...(plan.nextYear ? [say.nextYear] : [])];
}
