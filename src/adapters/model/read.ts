import type {
  Action,
  Agreement,
  Decision,
  Findings,
  Question,
  Quote,
  SummaryContext,
  Topic,
} from "../../core/findings.ts";
import type { Language } from "../../core/texts.ts";
import type { Disguise } from "../../language/redaction/disguise.ts";
import { harmless } from "../../language/redaction/harmless.ts";
import { dueIn } from "../../language/summary/actions/due.ts";
import { tidy } from "../../language/summary/wording/tidy.ts";
import type { Answer } from "./answer.ts";
import type { Letter } from "./letters.ts";

/** What an answer is read against: the messages that were sent, and who is behind which stand-in. */
export interface Sent {
  readonly letters: readonly Letter[];
  readonly disguise: Disguise;
  readonly context: SummaryContext;
  readonly language: Language;
}

interface Source extends Sent {
  readonly byId: ReadonlyMap<string, Letter>;
}

const longestNarrative = 600;

/** The words that a quote stands for in the message itself; words that do not stand there are left, for the verifier. */
function quoteIn({ byId, disguise }: Source, { message, text }: Answer["questions"][number]["quote"]): Quote {
  const letter = byId.get(message);
  const words = letter?.hidden.original(text) ?? disguise.reveal(harmless(text));
  return { message: letter?.message.id ?? "", text: words };
}

function idsIn({ byId }: Source, ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => byId.get(id)?.message.id ?? []))];
}

function wordsIn({ disguise }: Source, text: string): string {
  return tidy(disguise.reveal(harmless(text)));
}

function citing(source: Source, item: Pick<Answer["questions"][number], "quote" | "messages" | "text">) {
  return {
    text: wordsIn(source, item.text),
    messages: idsIn(source, item.messages),
    quote: quoteIn(source, item.quote),
    confirmed: true,
  };
}

function decisionIn(source: Source, item: Answer["decisions"][number]): Decision {
  const agreement = item.agreement.map((one): Agreement => ({ kind: "message", ...quoteIn(source, one) }));
  const reason = item.reason === null ? "" : wordsIn(source, item.reason);
  return { ...citing(source, item), state: item.state, reason: reason === "" ? null : reason, agreement };
}

function questionIn(source: Source, item: Answer["questions"][number]): Question {
  const question = citing(source, item);
  return question.text === "" ? question : { ...question, text: `${question.text}?` };
}

/** The day is read from the words that were quoted, never from what the model makes of them. */
function actionIn(source: Source, item: Answer["actions"][number]): Action {
  const { context, byId, disguise } = source;
  const words = item.due && quoteIn(source, item.due);
  const at = byId.get(item.due?.message ?? "")?.message.at;
  const due = words && at ? dueIn(words.text, { at, zone: context.zone }) : null;
  const owner = item.owner === null ? null : (disguise.personBehind(item.owner) ?? null);
  return {
    ...citing(source, item),
    owner,
    due: due?.date ?? null,
    dueQuote: due && words ? { message: words.message, text: due.words } : null,
    done: item.done,
  };
}

function topicIn(source: Source, { title, narrative, messages }: Answer["topics"][number]): Topic {
  const told = source.disguise.reveal(harmless(narrative));
  const short = told.length <= longestNarrative ? told : `${told.slice(0, longestNarrative).replace(/\s+\S*$/u, "")} …`;
  return { title: wordsIn(source, title).slice(0, 80), narrative: short, messages: idsIn(source, messages) };
}

/** An answer in our own terms: real ids, real names, real words. Nothing of it is checked yet. */
export function findingsIn(answer: Answer, sent: Sent): Findings {
  const source: Source = { ...sent, byId: new Map(sent.letters.map((letter) => [letter.id, letter])) };
  return {
    language: sent.language,
    participants: [],
    topics: answer.topics.map((item) => topicIn(source, item)),
    decisions: answer.decisions.map((item) => decisionIn(source, item)),
    actions: answer.actions.map((item) => actionIn(source, item)),
    questions: answer.questions.map((item) => questionIn(source, item)),
    changes: answer.changes.map((item) => ({ ...citing(source, item), kind: item.kind })),
  };
}
