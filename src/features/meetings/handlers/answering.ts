import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Turn, View } from "../../../core/turn.ts";
import { fold } from "../../../core/words.ts";
import { answer, apologise, come, joinRemotely } from "../commands/answering.ts";
import type { Needs, Person } from "../needs.ts";
import { isCalled } from "../rules/called.ts";
import type { Answer } from "../rules/counting.ts";
import { dateOf } from "../rules/wall.ts";
import { saveAnswer } from "../store/answers.ts";
import { findMeetings, type Meeting } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { viewAlternates } from "../views/answers.ts";
import { meetingCard } from "../views/meeting.ts";
import { numberOf, whenAndWhere } from "../views/wording.ts";
import { meetingBy } from "./numbers.ts";

/** How far ahead the next meeting that someone is called to is looked for. */
const most = 30;

export const answering = (needs: Needs) => [
  handle(come, async (turn, { number }) => await answerBy(turn, needs, { number, answer: "coming" })),
  handle(joinRemotely, async (turn, { number }) => await answerBy(turn, needs, { number, answer: "remote" })),
  handle(apologise, async (turn, { number, alternate }) => {
    return await answerBy(turn, needs, { number, answer: "apology", alternate });
  }),
  handle(answer, async (turn, input) => await answerBy(turn, needs, input)),
];

interface Given {
  readonly number: string | undefined;
  readonly answer: Answer;
  readonly alternate?: string | undefined;
}

async function answerBy(turn: Turn, needs: Needs, { number, answer: given, alternate }: Given): Promise<Reply> {
  const { language } = turn;
  const say = texts[language].answering;
  const meeting = await answerable(turn, number);
  if (given === "remote" && !meeting.remote) throw new AskerError(say.noRemote(numberOf(meeting, language)));
  const alternates = given === "apology" ? await needs.findAlternates(turn, turn.actor.id, dateOf(meeting.start)) : [];
  const instead = alternate === undefined ? undefined : chosen(alternates, alternate, turn);
  await saveAnswer(turn, meeting.id, { answer: given, alternate: instead?.id });
  turn.changed(meetingCard, meeting.id);
  const text = `${notedFor(turn, meeting, given, instead)} ${say.canChange}`;
  const asks = alternates.length > 0 && alternate === undefined;
  return asks ? said(text, viewAlternates(meeting, alternates, language)) : said(text);
}

/** A meeting that is still to come, or goes on, and that the actor is called to. */
export async function answerable(turn: View, number: string | undefined): Promise<Meeting> {
  const { actor, language } = turn;
  const { answering: say, states } = texts[language];
  const meeting = number === undefined ? await nextFor(turn) : await meetingBy(turn, number);
  const named = numberOf(meeting, language);
  if (meeting.state !== "planned" && meeting.state !== "open") {
    throw new AskerError(say.over(named, states[meeting.state]), [meetingCard, meeting.id]);
  }
  if (!isCalled(actor, meeting.called)) throw new AskerError(say.notCalled(named));
  return meeting;
}

async function nextFor(view: View): Promise<Meeting> {
  const coming = await findMeetings(view, { in: ["planned", "open"], after: view.now, most });
  const next = coming.find(({ called }) => isCalled(view.actor, called));
  if (!next) throw new AskerError(texts[view.language].answering.noneToAnswer);
  return next;
}

/** One of the actor's own alternates on that day, by id or name; undefined where nobody comes instead. */
function chosen(alternates: readonly Person[], typed: string, { language }: Turn): Person | undefined {
  const say = texts[language].answering;
  if (say.nobody.includes(fold(typed))) return undefined;
  const found = alternates.find(({ id, name }) => id === typed || fold(name) === fold(typed));
  if (!found) throw new AskerError(say.noAlternate(typed));
  return found;
}

function notedFor({ language }: Turn, meeting: Meeting, given: Answer, instead: Person | undefined): string {
  const say = texts[language].answering;
  const number = numberOf(meeting, language);
  const when = whenAndWhere(meeting, meeting.place, language);
  if (given === "coming") return say.notedComing(number, when);
  if (given === "remote") return say.notedRemote(number, when);
  return instead ? say.notedAlternate(number, when, instead.name || say.yourAlternate) : say.notedApology(number, when);
}
