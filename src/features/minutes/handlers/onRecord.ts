import type { OnMessages } from "../../../core/resting.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import type { Needs, Resting } from "../needs.ts";
import type { Line, Minutes } from "../rules/minutes.ts";
import { messageOf, openLines, type Recorded, toldAlready } from "../rules/onRecord.ts";
import { changeLine, type LineChange } from "../store/lines.ts";
import { findDraftsOn, findMinutes } from "../store/minutes.ts";
import { minutesMark, perceivedMark } from "../views/marks.ts";

export type OnRecordNeeds = Pick<Needs, "findDecisionsOn" | "findActionsOn">;

/** Finds what rests on messages, out of which do so and how others cite these. */
export function tellingOf<T extends { readonly id: string }>(
  find: (look: Look, where: OnMessages) => Promise<readonly Resting<{ readonly id: string }>[]>,
  tell: (look: Look, ids: readonly string[]) => Promise<readonly T[]>,
) {
  return async (look: Look, where: OnMessages): Promise<readonly Resting<T>[]> => {
    const messages = new Map((await find(look, where)).map(({ id, message }) => [id, message]));
    const told = await tell(look, [...messages.keys()]);
    return told.flatMap((one) => {
      const message = messages.get(one.id);
      return message === undefined ? [] : [{ ...one, message }];
    });
  };
}

/** What rests on the message that a line was read from. */
export async function restingBeside<T>(
  look: Look,
  line: Pick<Line, "citations">,
  find: (look: Look, where: OnMessages) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const message = messageOf(line);
  return message === undefined ? [] : await find(look, { messages: [message] });
}

/** A line of a draft that tells of what is on record already is that, and can become no second one. */
export async function joinRecorded(turn: Turn, id: string, needs: OnRecordNeeds): Promise<void> {
  const minutes = await findMinutes(turn, { id });
  if (!minutes) return;
  const decisions = await resting(turn, minutes, "decision", needs.findDecisionsOn);
  for (const [line, { id, number, text }] of toldAlready(minutes, "decision", decisions))
    await join(turn, minutes, line, { decision: { id, number, text }, confirmed: true });
  const actions = await resting(turn, minutes, "action", needs.findActionsOn);
  for (const [line, { id, number, text, owner, due }] of toldAlready(minutes, "action", actions))
    await join(turn, minutes, line, { action: { id, number }, text, owner, due });
}

/** The same in all drafts that rest on the message of what has been put on record now, whoever did. */
export async function joinInDrafts(turn: Turn, recorded: readonly Resting<object>[], needs: OnRecordNeeds) {
  for (const { message } of recorded)
    for (const id of await findDraftsOn(turn, message)) await joinRecorded(turn, id, needs);
}

async function resting<T>(
  look: Look,
  minutes: Minutes,
  kind: Recorded,
  find: (look: Look, where: OnMessages) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const messages = openLines(minutes, kind).flatMap((line) => messageOf(line) ?? []);
  return messages.length > 0 ? await find(look, { messages }) : [];
}

async function join(turn: Turn, minutes: Minutes, { id, askedAt }: Line, change: LineChange): Promise<void> {
  await changeLine(turn, id, change);
  turn.changed(minutesMark, minutes.id);
  if (askedAt) turn.changed(perceivedMark, id);
}
