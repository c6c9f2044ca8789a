import type { Turn } from "../../../core/turn.ts";
import type { Minutes } from "../rules/minutes.ts";
import { minutesMark, perceivedMark } from "../views/marks.ts";

/** The card, and those on which the chair was asked about a line: these show the line's words and what can be done about it. */
export function redrawCards(turn: Turn, { id, lines }: Pick<Minutes, "id" | "lines">): void {
  turn.changed(minutesMark, id);
  for (const { id: line, askedAt } of lines) if (askedAt) turn.changed(perceivedMark, line);
}
