import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { summarise, summariseMeeting } from "../commands/summarising.ts";
import type { Needs } from "../needs.ts";
import { readSpan } from "../rules/span.ts";
import { beginReading } from "../store/readings.ts";
import { texts } from "../texts.ts";
import { conversationWork, meetingWork } from "./works.ts";

export const summarising = (needs: Needs) => [
  handle(summarise, async (turn, given) => {
    const what = whatToRead(turn, given);
    const id = turn.id();
    await beginReading(turn, id);
    const number = await turn.start(conversationWork(needs), { id, ...what });
    return said(texts[turn.language].begun(number));
  }),

  handle(summariseMeeting, async (turn, { number: typed }) => {
    const say = texts[turn.language];
    const meeting = await needs.findHeld(turn, typed);
    if (!meeting) throw new AskerError(say.unknownMeeting);
    if (meeting.state === "planned" || meeting.state === "cancelled") throw new AskerError(say.notHeld(meeting.name));
    const id = turn.id();
    await beginReading(turn, id);
    const number = await turn.start(meetingWork(needs), { id, meeting: meeting.id });
    return said(say.begun(number));
  }),
];

interface Given {
  readonly when?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly thread?: string | undefined;
}

/** A thread that is named or that it is asked in, a time in words, or what lies between two messages. */
function whatToRead({ place, now, group, language }: Turn, { when, from, to, thread }: Given) {
  const say = texts[language];
  if (from !== undefined) return { first: from, last: to };
  if (when !== undefined) {
    const span = readSpan(when, { now, zone: group.zone });
    if (span.kind === "unclear") throw new AskerError(say.whenUnclear(when));
    if (span.kind === "notYet") throw new AskerError(say.notYet);
    return { from: span.from.toISOString(), to: span.to.toISOString() };
  }
  // A message that was pointed out may be an answer, whose thread the place tells.
  const under = place.thread ?? thread;
  if (under === undefined) throw new AskerError(say.noThread);
  return { thread: under };
}
