import type { Line, Minutes } from "./minutes.ts";
import { overlap } from "./same.ts";

/** What is on record, and rests on a message: a decision of the log, or an action of the list. */
export interface OnRecord {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly message: string;
}

export type Recorded = "decision" | "action";

const enough = 0.6;

/** The message whose words a line was read from. */
export function messageOf({ citations }: Pick<Line, "citations">): string | undefined {
  return citations.find(({ quote }) => quote !== undefined)?.message;
}

/** What may still become a decision or an action. */
export function openLines({ lines }: Pick<Minutes, "lines">, kind: Recorded): readonly Line[] {
  return lines.filter((line) => line.kind === kind && line.state !== "proposed" && line[kind] === undefined);
}

/**
 * The lines that tell of what is on record already, each with that: both rest on the same message, and say the same of it.
 * A message may hold several matters, so another matter is never taken for one of them.
 */
export function toldAlready<R extends OnRecord>(
  minutes: Pick<Minutes, "lines">,
  kind: Recorded,
  records: readonly R[],
): ReadonlyMap<Line, R> {
  const told = new Map<Line, R>();
  const isShown = ({ id }: R) => minutes.lines.some((line) => line[kind]?.id === id);
  for (const record of records.filter((one) => !isShown(one))) {
    const [best] = openLines(minutes, kind)
      .filter((line) => messageOf(line) === record.message && !told.has(line))
      .map((line) => ({ line, likeness: overlap(line.text, record.text) }))
      .filter(({ likeness }) => likeness >= enough)
      .toSorted((a, b) => b.likeness - a.likeness);
    if (best) told.set(best.line, record);
  }
  return told;
}
