import type { Block, Button, Card } from "../../../core/card.ts";
import { call, form } from "../../../core/command.ts";
import type { View } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { sentence } from "../../../language/format/sentence.ts";
import { confirmMove, move } from "../commands/changing.ts";
import type { Choice } from "../rules/plan.ts";
import { laterBy, type Span } from "../rules/wall.ts";
import type { Meeting } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { typedSpan } from "./preview.ts";
import { whenAndWhere, whenOf } from "./wording.ts";

interface Asked {
  readonly number: string;
  readonly when: string | undefined;
  readonly place: string | undefined;
  readonly link: string | undefined;
}
interface Move {
  readonly span: Span;
  readonly asked: Asked;
  readonly warnings: readonly string[];
}

/** When and where the meeting would be, to the one who is about to move it. */
export function viewMove(meeting: Meeting, { span, asked, warnings }: Move, { language }: View): Card {
  const say = texts[language];
  const { changing } = say;
  const sameTime = span.start === meeting.start && span.end === meeting.end;
  const notes = sameTime ? warnings : [changing.answersGo, ...warnings];
  const blocks: Block[] = [
    { kind: "text", text: `${sentence(whenAndWhere(span, asked.place, language))}.` },
    { kind: "facts", facts: [[changing.before, whenAndWhere(meeting, meeting.place, language)]] },
    ...notes.map((text): Block => ({ kind: "note", text })),
  ];
  const settled = { ...asked, when: typedSpan(span) };
  return {
    title: changing.previewTitle(asked.number),
    status: changing.notMoved,
    blocks,
    buttons: [
      { label: changing.move, call: call(confirmMove, { ...settled, seen: meeting.sequence }), tone: "primary" },
      otherTime(settled, language),
    ],
  };
}

function otherTime({ number, ...rest }: Asked, language: View["language"]): Button {
  return { label: texts[language].booking.otherTime, call: form(move, { number }, rest) };
}

/** "Skjut fram en timme" is earlier to some and later to others. */
export function viewDirections(meeting: Meeting, minutes: number, asked: Asked, { language }: View): Card {
  const say = texts[language].changing;
  const by = (step: number): Span => ({
    start: laterBy(meeting.start, step, meeting.zone),
    end: laterBy(meeting.end, step, meeting.zone),
  });
  const toward = (label: (when: string) => string, span: Span): Button => ({
    label: label(whenOf(span, language)),
    call: call(move, { ...asked, when: typedSpan(span) }),
  });
  const buttons = [toward(say.earlier, by(-minutes)), toward(say.later, by(minutes)), otherTime(asked, language)];
  return { title: say.earlierOrLater, blocks: [], buttons };
}

/** Which of several times is meant, with a button for each. */
export function viewMoveChoices(why: "ambiguous" | "mismatch", all: readonly Choice[], asked: Asked, view: View): Card {
  const { language } = view;
  const say = texts[language].booking;
  const buttons = all.slice(0, 8).map(({ date, span }): Button => {
    if (span) return { label: sentence(whenOf(span, language)), call: call(move, { ...asked, when: typedSpan(span) }) };
    const { number, ...rest } = asked;
    return { label: sentence(longDate(date, language)), call: form(move, { number }, { ...rest, when: date }) };
  });
  const title = why === "mismatch" ? say.mismatch : say.whichTime;
  return { title, blocks: [], buttons: [...buttons, otherTime(asked, language)] };
}

export function viewMoveProblem(problem: string, asked: Asked, { language }: View): Card {
  return { title: problem, blocks: [], buttons: [otherTime(asked, language)] };
}
