import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { rejoinDay } from "../../../language/dates/rejoin.ts";
import { addLine, changeLine, discard, moveLine, removeLine, rename } from "../commands/drafting.ts";
import type { Needs } from "../needs.ts";
import { isTakenBack, type Line, type Minutes, shownItems } from "../rules/minutes.ts";
import { saveAmended } from "../store/amending.ts";
import * as lines from "../store/lines.ts";
import { texts } from "../texts.ts";
import { viewDiscarding } from "../views/discarded.ts";
import { minutesMark, perceivedMark } from "../views/marks.ts";
import { calledOf } from "../views/wording.ts";
import { again, draftBy, itemBy, lineBy } from "./finding.ts";
import { dayNamed, ownerNamed } from "./naming.ts";
import { redrawCards } from "./redrawing.ts";

const discarding = handle(discard, async (turn, { number, confirmed }) => {
  const minutes = await draftBy(turn, number);
  const called = calledOf(minutes, turn.language);
  if (isTakenBack(minutes)) throw new AskerError(texts[turn.language].approval.notDiscarded(called));
  if (!confirmed) return said("", viewDiscarding(minutes, turn));
  await lines.removeMinutes(turn, minutes.id);
  redrawCards(turn, minutes);
  return said(texts[turn.language].discarded(called));
});

const renaming = handle(rename, async (turn, { number, item: typed = "0", text }) => {
  const minutes = await draftBy(turn, number);
  if (Number(typed) === 0) await saveAmended(turn, minutes, { ...minutes, title: text });
  else await lines.renameItem(turn, itemBy(turn, minutes, typed).id, text);
  turn.changed(minutesMark, minutes.id);
  return said(texts[turn.language].renamed);
});

const moving = handle(moveLine, async (turn, { number, line: typed, to }) => {
  const minutes = await draftBy(turn, number);
  const line = lineBy(turn, minutes, typed);
  const item = /^\d+$/u.test(to) ? itemBy(turn, minutes, to).id : await lines.addItem(turn, minutes, to);
  await lines.moveLine(turn, line.id, item);
  turn.changed(minutesMark, minutes.id);
  const shown = shownItems(await again(turn, minutes.id));
  const place = shown.findIndex(({ id }) => id === item);
  return said(texts[turn.language].drafting.moved(line.number, place + 1, shown[place]?.title ?? ""));
});

export const drafting = (needs: Needs) => [
  handle(changeLine, async (turn, { number, line: typed, responsible, ...given }) => {
    const { text, due } = rejoin(given, turn);
    const { minutes, line } = await openLine(turn, number, typed);
    const say = texts[turn.language];
    if ((responsible ?? due) !== undefined && line.kind !== "action") throw new AskerError(say.notAction);
    const owner = responsible === undefined ? undefined : await ownerNamed(turn, responsible, needs);
    const day = due === undefined ? undefined : dayNamed(turn, due);
    // Whoever writes a line stands for it; the chair was asked about other words.
    await lines.changeLine(turn, line.id, { text, owner, due: day, confirmed: true, askedAt: null });
    turn.changed(minutesMark, minutes.id);
    turn.changed(perceivedMark, line.id);
    return said(say.changed(line.number));
  }),

  handle(addLine, async (turn, { number, item: typed, text }) => {
    const minutes = await draftBy(turn, number);
    const item = itemBy(turn, minutes, typed);
    const next = Math.max(0, ...minutes.lines.map((line) => line.number)) + 1;
    const statement = { kind: "narrative", text, confirmed: true, citations: [] } as const;
    await lines.addLine(turn, minutes.id, { ...statement, itemId: item.id, number: next });
    turn.changed(minutesMark, minutes.id);
    return said(texts[turn.language].added(next));
  }),

  handle(removeLine, async (turn, { number, line: typed }) => {
    const minutes = await draftBy(turn, number);
    const line = lineBy(turn, minutes, typed);
    await lines.removeLine(turn, line.id);
    turn.changed(minutesMark, minutes.id);
    turn.changed(perceivedMark, line.id);
    return said(texts[turn.language].removed(line.number));
  }),

  moving,
  renaming,
  discarding,
];

/** A line that is still the draft's own: what is on record elsewhere is changed there. */
async function openLine(
  turn: Turn,
  number: string,
  typed: string,
): Promise<{ readonly minutes: Minutes; readonly line: Line }> {
  const minutes = await draftBy(turn, number);
  const line = lineBy(turn, minutes, typed);
  const say = texts[turn.language];
  if (line.decision) throw new AskerError(say.isLogged(line.decision.number));
  if (line.action) throw new AskerError(say.isListed(line.action.number));
  return { minutes, line };
}

/** A day that was typed without quotation marks is put together again. */
function rejoin(
  { text, due }: { readonly text?: string | undefined; readonly due?: string | undefined },
  { now, group, language }: Turn,
) {
  const context = { now, zone: group.zone, language };
  const joined = due === undefined || text === undefined ? undefined : rejoinDay(due, text, context);
  return joined ? { text: joined.text || undefined, due: joined.day } : { text, due };
}
