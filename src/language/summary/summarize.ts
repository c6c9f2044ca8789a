import { followActions } from "./actions/follow.ts";
import type { Promised } from "./actions/promise.ts";
import { withoutDue } from "./actions/task.ts";
import type { SummaryContext } from "./context.ts";
import { changesOf, decisionsOf } from "./decisions.ts";
import type { Action, Findings, Question } from "./findings.ts";
import { followLed } from "./led/follow.ts";
import { leadersOf } from "./led/leaders.ts";
import { follow } from "./matters/follow.ts";
import type { Matter } from "./matters/matter.ts";
import type { Message } from "./message.ts";
import { peopleOf } from "./people.ts";
import { openQuestions } from "./questions.ts";
import type { ReadMessage } from "./reading/jokes.ts";
import { languageOf } from "./reading/language.ts";
import { type Manner, mannerOf } from "./reading/manner.ts";
import type { Reading } from "./reading/read.ts";
import { readThread } from "./reading/thread.ts";
import { topicsOf } from "./topics/topics.ts";
import { verify } from "./verify.ts";
import { tidy, upperFirst } from "./wording/tidy.ts";

function actionOf({ owner, said, task, due, dueFrom, cites, isDone }: Promised): Action {
  return {
    text: due ? withoutDue(task, due.words) : task,
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

/** Where someone leads the thread it is they who settle things; in a meeting, and where nobody leads, anyone may. */
function mattersOf(thread: readonly ReadMessage[], { chairs = [] }: SummaryContext, { isLong }: Manner): Matter[] {
  if (isLong) return follow(thread);
  const leaders = chairs.length > 0 ? new Set(chairs) : leadersOf(thread);
  return leaders.size > 0 ? followLed(thread, leaders) : follow(thread);
}

/**
 * What a thread came to, by rules alone: the same thread always gives the same findings, and nothing in a message is an
 * order. Messages come with the oldest first.
 */
export function summarize(messages: readonly Message[], context: SummaryContext): Findings {
  const thread = readThread(messages);
  const people = peopleOf(messages, context.members);
  const language = context.language ?? languageOf(thread);
  const manner = mannerOf(thread);
  const matters = mattersOf(thread, context, manner);
  const settled = new Set(
    matters.filter(({ state, support }) => state !== "open" || support.size > 0).flatMap(({ puts }) => puts),
  );
  const decisions = decisionsOf(matters, { thread, context, language, names: people.names, manner });
  const findings: Findings = {
    language,
    participants: people.participants,
    topics: topicsOf(thread, decisions, language),
    decisions,
    actions: followActions(thread, people, context.zone, manner).map(actionOf),
    questions: openQuestions(thread, (reading) => settled.has(reading)).map(questionOf),
    changes: changesOf(matters),
  };
  return verify(findings, messages, context);
}
