import { followActions } from "./actions/follow.ts";
import type { Promised } from "./actions/promise.ts";
import { withoutDue } from "./actions/task.ts";
import type { SummaryContext } from "./context.ts";
import { changesOf, decisionsOf } from "./decisions.ts";
import type { Action, Findings, Question } from "./findings.ts";
import { ledThread } from "./learned/leaders.ts";
import type { Learned, Roles } from "./learned/learned.ts";
import { mattersFrom } from "./learned/matters.ts";
import { scenesOf } from "./learned/scene.ts";
import { learned } from "./learned/written.ts";
import { follow } from "./matters/follow.ts";
import type { Matter } from "./matters/matter.ts";
import type { Message } from "./message.ts";
import { type People, peopleOf } from "./people.ts";
import { openQuestions } from "./questions.ts";
import type { ReadMessage } from "./reading/jokes.ts";
import { languageOf } from "./reading/language.ts";
import { type Manner, mannerOf } from "./reading/manner.ts";
import type { Reading } from "./reading/read.ts";
import { readThread } from "./reading/thread.ts";
import { topicsOf } from "./topics/topics.ts";
import { verify } from "./verify.ts";
import { talkedDays } from "./wording/talkedDays.ts";
import { tidy, upperFirst } from "./wording/tidy.ts";

function actionOf({ owner, said, task, about, due, dueFrom, cites, isDone }: Promised): Action {
  const plain = due ? withoutDue(task, due.words) : task;
  return {
    text: about === undefined ? plain : `${plain}: ${about}`,
    owner,
    due: due?.date ?? null,
    dueQuote: due && dueFrom ? { message: dueFrom.message.id, text: due.words } : null,
    done: isDone,
    messages: [...cites],
    quote: { message: said.message.id, text: said.text },
    confirmed: true,
  };
}

function questionOf({ text, message }: Reading): Question {
  return {
    text: upperFirst(tidy(text)) + (text.trimEnd().endsWith("?") ? "?" : ""),
    messages: [message.id],
    quote: { message: message.id, text },
    confirmed: true,
  };
}

const IN_A_THREAD: Manner = { isLong: false, isMinuted: false };

interface Read {
  readonly thread: readonly ReadMessage[];
  readonly people: People;
  readonly manner: Manner;
}

interface Understood {
  readonly matters: readonly Matter[];
  readonly roles?: Roles;
}

/** What is longer, in messages or in sentences, is read by rules alone: what was learned takes its time with each sentence. */
const LONGEST = { messages: 250, sentences: 700 };

function isShortEnough(thread: readonly ReadMessage[]): boolean {
  const sentences = thread.reduce((count, { readings }) => count + readings.length, 0);
  return thread.length <= LONGEST.messages && sentences <= LONGEST.sentences;
}

/**
 * Where someone leads the thread it is they who settle things, in words that were learned from many threads; in a meeting,
 * and where nobody leads, anyone may, in words that rules know.
 */
function understand({ thread, people, manner }: Read, context: SummaryContext, model: () => Learned): Understood {
  const chairs = new Set(context.chairs);
  const isMeeting = manner.isMinuted || (manner.isLong && chairs.size === 0);
  if (isMeeting || !isShortEnough(thread)) return { matters: follow(thread) };
  const known = model();
  const led = ledThread(scenesOf(thread, people), known, chairs);
  if (!led) return { matters: follow(thread) };
  return { matters: mattersFrom(led.scenes, thread, led.roles, known.links), roles: led.roles };
}

/**
 * What a thread came to, by rules and by what was learned beforehand: the same thread always gives the same findings, and
 * nothing in a message is an order. Messages come with the oldest first.
 */
export function summarize(
  messages: readonly Message[],
  context: SummaryContext,
  model: () => Learned = learned,
): Findings {
  const thread = readThread(messages);
  const people = peopleOf(messages, context.members);
  const language = context.language ?? languageOf(thread);
  const manner = mannerOf(thread);
  const { matters, roles } = understand({ thread, people, manner }, context, model);
  const settled = new Set(
    matters.filter(({ state, support }) => state !== "open" || support.size > 0).flatMap(({ puts }) => puts),
  );
  const decisions = decisionsOf(matters, {
    thread,
    context,
    language,
    names: people.names,
    manner: roles ? IN_A_THREAD : manner,
    talked: talkedDays(messages, { zone: context.zone, language }),
  });
  const findings: Findings = {
    language,
    participants: people.participants,
    topics: topicsOf(thread, decisions, language),
    decisions,
    actions: followActions(thread, people, context.zone, roles ? IN_A_THREAD : manner, roles).map(actionOf),
    questions: openQuestions(thread, (reading) => settled.has(reading), roles).map(questionOf),
    changes: changesOf(matters),
  };
  return verify(findings, messages, context);
}
