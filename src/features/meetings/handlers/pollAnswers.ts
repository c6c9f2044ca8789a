import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { readNumber } from "../../../core/number.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Look, Turn, View } from "../../../core/turn.ts";
import { answerTime, answerTimes, showTimes } from "../commands/polls.ts";
import { findOpenPolls, findPoll, type Poll, type PollTime, saveTimeAnswers } from "../store/polls.ts";
import { texts } from "../texts.ts";
import { pollCard, viewOwnPoll, viewQuestion, withMeeting } from "../views/poll.ts";
import { numberOf } from "../views/wording.ts";

export const pollAnswers = [
  handle(showTimes, async (view, { number }) => {
    return said("", viewOwnPoll(await withMeeting(view, await pollBy(view, number)), view));
  }),

  handle(answerTimes, async (view, { number, from = 1 }) => {
    const poll = await pollBy(view, number);
    checkOpen(poll, view);
    return said("", viewQuestion(poll, from, view));
  }),

  handle(answerTime, async (turn, { number, time, answer, next }) => {
    const poll = await pollBy(turn, number);
    checkOpen(poll, turn);
    const times = timesOf(poll, time, turn);
    await saveTimeAnswers(turn, times, answer);
    turn.changed(pollCard, poll.id);
    const saved = (await findPoll(turn, { id: poll.id })) ?? poll;
    const following = (times[0]?.position ?? 0) + 1;
    if (next && following <= poll.times.length) return said("", viewQuestion(saved, following, turn));
    return noted(saved, turn);
  }),
];

/** Without a number: the one that closes first. */
export async function pollBy(look: Look, typed: string | undefined): Promise<Poll> {
  const say = texts[look.language].polls;
  const poll = typed === undefined ? (await findOpenPolls(look, 1))[0] : await findPoll(look, readNumber(typed));
  if (!poll) throw new AskerError(typed === undefined ? say.noneOpen : say.unknown(typed));
  return poll;
}

function checkOpen(poll: Poll, { language }: View): void {
  const say = texts[language].polls;
  if (poll.state !== "open")
    throw new AskerError(say.over(numberOf(poll, language), say.states[poll.state]), [pollCard, poll.id]);
}

function timesOf(poll: Poll, typed: string, { language }: Turn): readonly PollTime[] {
  if (!/^\d/u.test(typed)) return poll.times;
  const found = poll.times.filter(({ position }) => position === Number(typed));
  if (found.length === 0) throw new AskerError(texts[language].polls.unknownTime(typed, poll.times.length));
  return found;
}

/** What the asker has answered to all of the times by now. */
function noted(poll: Poll, { actor, language }: View): Reply {
  const { polls: say, commands } = texts[language];
  const { options } = commands.answerTime.fields.answer;
  const own = poll.times.flatMap(({ position }) => {
    const given = poll.given.find((one) => one.member === actor.id && one.position === position);
    return given ? [say.oneNoted(position, options[given.answer])] : [];
  });
  return said(say.noted(numberOf(poll, language), own.join(", ")));
}
