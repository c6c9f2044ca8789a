import type { Block, Button, Card } from "../../../core/card.ts";
import { call, form, type Values } from "../../../core/command.ts";
import type { View } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { sentence } from "../../../language/format/sentence.ts";
import { book, callers, confirm } from "../commands/booking.ts";
import type { Choice, Plan } from "../rules/plan.ts";
import { dateOf, type Span, timeOf } from "../rules/wall.ts";
import type { MeetingDetails } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { factsOf, whenAndWhere, whenOf } from "./wording.ts";

/** What was asked for, with what the text in own words says besides when. */
export type Asked = Values & { readonly when: string };

/** A span as it is typed, and as it is read back: "2026-12-10 17:00–19:00". */
export function typedSpan({ start, end }: Span): string {
  return `${dateOf(start)} ${timeOf(start)}–${timeOf(end)}`;
}

export interface Preview {
  readonly details: MeetingDetails;
  readonly span: Span;
  readonly notes: readonly string[];
  readonly asked: Asked;
}

/** How the meeting is understood, to the one who is about to book it. Nothing is stored yet. */
export function viewPreview({ details, span, notes, asked }: Preview, view: View): Card {
  const { actor, group, language } = view;
  const draft = view.id();
  const say = texts[language];
  const { facts, booking } = say;
  const when = `${sentence(whenAndWhere(span, details.place, language))}.`;
  const mayBook = callers.some((role) => actor.roles.includes(role));
  const said = mayBook ? notes : [...notes, booking.callersBook];
  const blocks: Block[] = [
    { kind: "text", text: when },
    { kind: "facts", facts: [[facts.title, details.title]] },
    ...factsOf(details, group, language),
    ...said.map((text): Block => ({ kind: "note", text })),
  ];
  const settled = { ...asked, when: typedSpan(span) };
  const confirmed: Button = { label: booking.book, call: call(confirm, { ...settled, draft }), tone: "primary" };
  const other: Button = { label: booking.otherTime, call: form(book, {}, settled) };
  return {
    title: booking.previewTitle,
    status: booking.notBooked,
    blocks,
    buttons: mayBook ? [confirmed, other] : [other],
  };
}

/** Asks which of several times is meant, with a button for each; one without a time leads to the form. */
export function viewChoices(why: "ambiguous" | "mismatch", choices: readonly Choice[], asked: Asked, view: View): Card {
  const { booking } = texts[view.language];
  const buttons = choices.slice(0, 8).map(({ date, span }): Button => {
    if (!span)
      return { label: sentence(longDate(date, view.language)), call: form(book, {}, { ...asked, when: date }) };
    return { label: sentence(whenOf(span, view.language)), call: call(book, { ...asked, when: typedSpan(span) }) };
  });
  const title = why === "mismatch" ? booking.mismatch : booking.whichTime;
  return { title, blocks: [], buttons: [...buttons, { label: booking.otherTime, call: form(book, {}, asked) }] };
}

/** Why a text cannot be booked as it stands; undefined where it can, or where the asker chooses. */
export function problemOf(plan: Plan, { language }: Pick<View, "language">): string | undefined {
  const say = texts[language].booking;
  const day = (date: string) => longDate(date, language);
  switch (plan.kind) {
    case "span":
    case "choices":
      return undefined;
    case "noTime":
      return say.noTime(day(plan.date));
    case "range":
      return say.range(day(plan.from), day(plan.to));
    case "past":
      return say.past(plan.span ? whenOf(plan.span, language) : day(plan.date));
    case "missing":
      return say.missing[plan.what];
    case "none":
      return say.noDate;
    case "moved":
    case "recurs":
    case "endFirst":
    case "tooLong":
      return say[plan.kind];
  }
}

/** A sentence that says what is wrong, and the form to put it right in. */
export function viewProblem(problem: string, asked: Asked, { language }: View): Card {
  return {
    title: problem,
    blocks: [],
    buttons: [{ label: texts[language].booking.fillIn, call: form(book, {}, asked) }],
  };
}
